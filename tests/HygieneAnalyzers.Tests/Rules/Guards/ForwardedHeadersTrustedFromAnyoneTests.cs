using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

public class ForwardedHeadersTrustedFromAnyoneTests
{
    [Theory]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto; o.KnownIPNetworks.Clear(); [|o.KnownProxies.Clear()|];""")]
    [InlineData("""[|o.KnownProxies.Clear()|]; o.KnownIPNetworks.Clear(); o.ForwardedHeaders = ForwardedHeaders.All;""")]
    [InlineData("""var own = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor }; own.KnownIPNetworks.Clear(); [|own.KnownProxies.Clear()|]; app.UseForwardedHeaders(own);""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; if (flag) { o.KnownIPNetworks.Clear(); [|o.KnownProxies.Clear()|]; }""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; o.ForwardLimit = null; o.KnownIPNetworks.Clear(); [|o.KnownProxies.Clear()|]; [|o.KnownIPNetworks.Add(new IPNetwork(IPAddress.Any, 0))|];""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; [|o.KnownIPNetworks.Add(IPNetwork.Parse("0.0.0.0/0"))|];""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; [|o.KnownIPNetworks.Add(new IPNetwork(IPAddress.IPv6Any, 0))|];""")]
    [InlineData("""services.Configure<ForwardedHeadersOptions>(x => { x.ForwardedHeaders = ForwardedHeaders.All; x.KnownIPNetworks.Clear(); [|x.KnownProxies.Clear()|]; });""")]
    [InlineData("""if (!env.IsProduction()) { o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear(); [|o.KnownProxies.Clear()|]; }""")]
    [InlineData("""o.ForwardedHeaders |= ForwardedHeaders.XForwardedFor; o.KnownIPNetworks.Clear(); [|o.KnownProxies.Clear()|];""")]
    public Task Reports(string statements) => Options(statements).Reports();

    [Fact]
    public Task Reports_the_networks_of_earlier_frameworks() =>
        Options("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownNetworks.Clear(); [|o.KnownProxies.Clear()|];""").On(Platform.AspNetCore8).Reports();

    [Fact]
    public Task Says_what_is_open() =>
        Options("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear(); [|o.KnownProxies.Clear()|];""")
            .Message("Every client can choose the address it seems to come from: the lists of known proxies and networks are cleared and stay empty; name the proxies or networks that may forward")
            .Reports();

    [Theory]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All;""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownProxies.Clear();""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear();""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.None; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear();""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.XForwardedProto; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear();""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear(); o.KnownProxies.Add(IPAddress.Parse("198.51.100.7"));""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear(); foreach (var n in names) { o.KnownIPNetworks.Add(IPNetwork.Parse(n)); }""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear(); foreach (var n in names) { Array.ForEach(names, x => o.KnownProxies.Add(IPAddress.Parse(x))); }""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear(); Fill(o);""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear(); FillList(o.KnownProxies);""")]
    [InlineData("""if (flag) { o.ForwardedHeaders = ForwardedHeaders.None; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear(); } else { o.ForwardedHeaders = ForwardedHeaders.All; }""")]
    [InlineData("""if (env.IsDevelopment()) { o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear(); }""")]
    [InlineData("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Add(IPNetwork.Parse("10.0.0.0/8"));""")]
    [InlineData("""var a = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All }; var b = new ForwardedHeadersOptions(); b.KnownIPNetworks.Clear(); b.KnownProxies.Clear(); app.UseForwardedHeaders(a);""")]
    [InlineData("""new System.Collections.Generic.List<string>(names).Clear();""")]
    public Task Is_silent_on(string statements) => Options(statements).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() =>
        Options("""o.ForwardedHeaders = ForwardedHeaders.All; o.KnownIPNetworks.Clear(); o.KnownProxies.Clear();""").InTestProject().Silent();

    [Fact]
    public Task Misses_forwarding_switched_on_elsewhere() => Options("""o.KnownIPNetworks.Clear(); o.KnownProxies.Clear();""").Silent();

    private static CheckCase Options(string statements) => Check<ForwardedHeadersTrustedFromAnyone>.Code("""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.HttpOverrides;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using IPNetwork = System.Net.IPNetwork;

        static class Program
        {
            static void Main() { }

            static void Configure(ForwardedHeadersOptions o, IServiceCollection services, IApplicationBuilder app, IWebHostEnvironment env, bool flag, string[] names)
            {

        """ + statements + """

            }

            static void Fill(ForwardedHeadersOptions options) => options.KnownProxies.Add(IPAddress.Parse("198.51.100.7"));

            static void FillList(IList<IPAddress> proxies) => proxies.Add(IPAddress.Parse("198.51.100.7"));
        }
        """);
}
