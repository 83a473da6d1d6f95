using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class ListenerOnEveryInterfaceTests
{
    [Theory]
    [InlineData("""builder.WebHost.UseUrls([|"http://0.0.0.0:5000"|]);""")]
    [InlineData("""builder.WebHost.UseUrls([|"http://*:5000"|], "http://localhost:6000");""")]
    [InlineData("""builder.WebHost.UseUrls([|"http://localhost:6000;http://[::]:5000"|]);""")]
    [InlineData("""builder.WebHost.ConfigureKestrel(o => [|o.ListenAnyIP(5000)|]);""")]
    [InlineData("""builder.WebHost.ConfigureKestrel(o => o.Listen([|System.Net.IPAddress.Any|], 5000));""")]
    [InlineData("""builder.Build().Urls.Add([|"http://+:5000"|]);""")]
    [InlineData("""builder.Build().Run([|"http://0.0.0.0:5000"|]);""")]
    [InlineData("""new System.Net.Sockets.UdpClient([|new System.Net.IPEndPoint(System.Net.IPAddress.Any, 161)|]).Dispose();""")]
    [InlineData("""new System.Net.Sockets.TcpListener([|System.Net.IPAddress.IPv6Any|], 5000).Start();""")]
    public Task Reports_listeners_of_the_intranet(string statement) => Check<ListenerOnEveryInterface>
        .Code($$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        class C { void M(WebApplicationBuilder builder) { {{statement}} } }
        """).Option("hygiene.zone", "intranet")
        .Message("This listens on every interface of the machine, and the code belongs to the intranet zone; bind it to loopback or to the one address that is meant").Reports();

    [Fact]
    public Task Reports_health_checks_on_every_interface() => Check<ListenerOnEveryInterface>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseUrls([|"http://0.0.0.0:5000"|]);
        var app = builder.Build();
        {|also:app.MapHealthChecks("/health")|};
        app.Run();
        """)
        .Message("This listens on every interface of the machine, 'MapHealthChecks' included, which asks nobody who they are; bind it to loopback or to the one address that is meant")
        .Reports();

    [Theory]
    [InlineData("builder.Services.AddAuthorization(o => o.FallbackPolicy = o.DefaultPolicy);")]
    [InlineData("builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(null!);")]
    public Task Is_silent_where_a_login_is_asked_for_by_default(string statement) => Check<ListenerOnEveryInterface>.Code($$"""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.DependencyInjection;
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseUrls("http://0.0.0.0:5000");
        {{statement}}
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.Run();
        """).Silent();

    [Fact]
    public Task Reports_metrics_written_by_hand() => Check<ListenerOnEveryInterface>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(o => [|o.ListenAnyIP(9090)|]);
        var app = builder.Build();
        {|also:app.MapGet("/metrics", () => "ok")|};
        app.Run();
        """).Reports();

    [Fact]
    public Task Reports_across_members() => Check<ListenerOnEveryInterface>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Server.Kestrel.Core;
        class C
        {
            void Listen(KestrelServerOptions options) => [|options.ListenAnyIP(80)|];
            void Map(IApplicationBuilder app) => {|also:app.UseHealthChecks("/health")|};
        }
        """).Reports();

    [Theory]
    [InlineData("""app.MapHealthChecks("/health").RequireHost("*:9000");""")]
    [InlineData("""app.MapHealthChecks("/health").RequireAuthorization();""")]
    [InlineData("""app.MapGet("/health", () => "ok");""")]
    [InlineData("""app.MapGet("/metricsreport", () => "ok");""")]
    [InlineData("""var ops = app.MapGroup("/ops").RequireAuthorization(); ops.MapHealthChecks("/ready");""")]
    [InlineData("""app.MapGroup("/ops").RequireHost("*:9000").MapHealthChecks("/ready");""")]
    [InlineData("""if (app.Environment.IsDevelopment()) { app.MapHealthChecks("/health"); }""")]
    [InlineData("""app.UseRouting();""")]
    public Task Is_silent_on_guarded_or_no_management_pages(string statement) => Check<ListenerOnEveryInterface>.Code($$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Hosting;
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseUrls("http://0.0.0.0:5000");
        var app = builder.Build();
        {{statement}}
        app.Run();
        """).Silent();

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://10.1.2.3:5000")]
    [InlineData("http://portal.corp:5000")]
    public Task Is_silent_on_one_interface(string url) => Check<ListenerOnEveryInterface>.Code($$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        class C { void M(WebApplicationBuilder builder, WebApplication app) { builder.WebHost.UseUrls("{{url}}"); app.MapHealthChecks("/health"); } }
        """).Option("hygiene.zone", "intranet").Silent();

    [Fact]
    public Task Is_silent_outside_a_zone() => Check<ListenerOnEveryInterface>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        class C { void M(WebApplicationBuilder builder) => builder.WebHost.UseUrls("http://0.0.0.0:5000"); }
        """).Silent();

    [Fact]
    public Task Is_silent_in_the_public_zone() => Check<ListenerOnEveryInterface>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        class C { void M(WebApplicationBuilder builder) => builder.WebHost.UseUrls("http://0.0.0.0:5000"); }
        """).Option("hygiene.zone", "public").Silent();

    [Fact]
    public Task Is_silent_in_development() => Check<ListenerOnEveryInterface>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Hosting;
        class C { void M(WebApplicationBuilder builder) { if (builder.Environment.IsDevelopment()) { builder.WebHost.UseUrls("http://0.0.0.0:5000"); } } }
        """).Option("hygiene.zone", "intranet").Silent();

    [Fact]
    public Task Is_silent_on_addresses_that_do_not_listen() => Check<ListenerOnEveryInterface>
        .Statements("""Console.WriteLine(IPAddress.Any + "http://0.0.0.0"); await new HttpClient().GetAsync("http://0.0.0.0:80");""")
        .Option("hygiene.zone", "intranet").Silent();

    [Fact]
    public Task Misses_listeners_of_the_settings() => Check<ListenerOnEveryInterface>.Code("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        class C { void M(WebApplicationBuilder builder) => builder.WebHost.UseUrls(builder.Configuration["Urls"]!); }
        """).Option("hygiene.zone", "intranet").Silent();
}
