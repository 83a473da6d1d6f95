using HygieneAnalyzers.CodeFixes.Fixes.Guards;
using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

public class MetadataOverHttpTests
{
    private const string Usings = """
        using System;
        using Microsoft.AspNetCore.Authentication.JwtBearer;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        """;

    [Theory]
    [InlineData("""builder.Services.AddAuthentication().AddJwtBearer(o => { o.Authority = builder.Configuration["Identity:Url"]; [|o.RequireHttpsMetadata = false|]; });""")]
    [InlineData("""builder.Services.AddAuthentication().AddJwtBearer(o => [|o.RequireHttpsMetadata = false|]);""")]
    [InlineData("""builder.Services.AddAuthentication().AddOpenIdConnect(o => { [|o.RequireHttpsMetadata = false|]; });""")]
    [InlineData("""var o = new JwtBearerOptions { [|RequireHttpsMetadata = false|], Authority = "http://identity.contoso.example" };""")]
    [InlineData("""if (!builder.Environment.IsProduction()) { builder.Services.AddAuthentication().AddJwtBearer(o => [|o.RequireHttpsMetadata = false|]); }""")]
    [InlineData("""if (builder.Environment.IsDevelopment() || builder.Environment.IsStaging()) { builder.Services.AddAuthentication().AddJwtBearer(o => [|o.RequireHttpsMetadata = false|]); }""")]
    [InlineData("""if (!builder.Environment.IsDevelopment()) { builder.Services.AddAuthentication().AddJwtBearer(o => [|o.RequireHttpsMetadata = false|]); }""")]
    [InlineData("""const bool secure = false; builder.Services.AddAuthentication().AddJwtBearer(o => [|o.RequireHttpsMetadata = secure|]);""")]
    [InlineData("""var policy = new Duende.IdentityModel.Client.DiscoveryPolicy { [|RequireHttps = false|] };""")]
    [InlineData("""var retriever = new Microsoft.IdentityModel.Protocols.HttpDocumentRetriever { [|RequireHttps = false|] };""")]
    [InlineData("""builder.Services.AddAuthentication().AddJwtBearer(o => [|o.RequireHttpsMetadata = builder.Environment.IsProduction()|]);""")]
    public Task Reports_clear_text_metadata(string statements) => Program(statements).Reports();

    [Fact]
    public Task Says_the_property() =>
        Program("""var o = new JwtBearerOptions { [|RequireHttpsMetadata = false|] };""")
            .Message("'RequireHttpsMetadata = false' lets the signing keys be fetched over clear text outside development; remove it, or set it under IsDevelopment() only")
            .Reports();

    [Theory]
    [InlineData("""builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = true);""")]
    [InlineData("""builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = !builder.Environment.IsDevelopment());""")]
    [InlineData("""builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = builder.Configuration.GetValue("Jwt:Https", true));""")]
    [InlineData("""builder.Services.AddAuthentication().AddJwtBearer(o => { if (builder.Environment.IsDevelopment()) { o.RequireHttpsMetadata = false; } });""")]
    [InlineData("""if (builder.Environment.IsDevelopment()) { builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = false); }""")]
    [InlineData("""if (builder.Environment.IsEnvironment("Development")) { builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = false); }""")]
    [InlineData("""if (builder.Environment.EnvironmentName == Environments.Development) { builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = false); }""")]
    [InlineData("""if (!builder.Environment.IsDevelopment()) { return; } builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = false);""")]
    [InlineData("""if (builder.Environment.IsProduction()) { } else if (builder.Environment.IsDevelopment()) { builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = false); }""")]
    [InlineData("""var isDevelopment = builder.Environment.IsDevelopment(); if (isDevelopment && flag) { builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = false); }""")]
    [InlineData("""switch (builder.Environment.EnvironmentName) { case "Development": builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = false); break; }""")]
    [InlineData("""if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is "Development") { builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = false); }""")]
    [InlineData("""builder.Services.AddAuthentication().AddJwtBearer(o => { o.Authority = "http://localhost:8080/realms/dev"; o.RequireHttpsMetadata = false; });""")]
    [InlineData("""var policy = new Duende.IdentityModel.Client.DiscoveryPolicy { ValidateIssuerName = false };""")]
    [InlineData("#if DEBUG\nvar o = new JwtBearerOptions { RequireHttpsMetadata = false };\n#endif")]
    public Task Is_silent_on(string statements) => Program(statements).Silent();

    [Fact]
    public Task Is_silent_in_debug_builds() => Program("#if DEBUG\nvar o = new JwtBearerOptions { RequireHttpsMetadata = false };\n#endif").Define("DEBUG").Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Program("""var o = new JwtBearerOptions { RequireHttpsMetadata = false };""").InTestProject().Silent();

    [Fact]
    public Task Is_silent_in_a_file_for_development() =>
        Program("").AlsoFile("Setup.Development.cs", """
            using Microsoft.AspNetCore.Authentication.JwtBearer;
            static class Setup { public static void Relax(JwtBearerOptions o) => o.RequireHttpsMetadata = false; }
            """).Silent();

    [Fact]
    public Task Is_silent_on_a_property_of_that_name_elsewhere() =>
        Check<MetadataOverHttp>.Code("""class Feed { public bool RequireHttpsMetadata { get; set; } } class C { Feed f = new() { RequireHttpsMetadata = false }; }""").Silent();

    [Fact]
    public Task Misses_a_value_that_is_read_from_text() =>
        Program("""builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = bool.Parse("false"));""").Silent();

    [Fact]
    public Task Is_fixed_by_asking_for_development() =>
        Program("""builder.Services.AddAuthentication().AddJwtBearer(o => [|o.RequireHttpsMetadata = false|]);""")
            .FixedBy<AskForDevelopment>(Text("""builder.Services.AddAuthentication().AddJwtBearer(o => o.RequireHttpsMetadata = !builder.Environment.IsDevelopment());"""));

    [Fact]
    public Task Is_fixed_by_removing_it() =>
        Program("""var o = new JwtBearerOptions { SaveToken = true, [|RequireHttpsMetadata = false|] };""")
            .FixedBy<RemoveRelaxation>(Text("""var o = new JwtBearerOptions { SaveToken = true };"""));

    [Fact]
    public Task Is_not_fixed_by_removing_a_whole_lambda() =>
        Program("""builder.Services.AddAuthentication().AddJwtBearer(o => [|o.RequireHttpsMetadata = false|]);""").NotFixedBy<RemoveRelaxation>();

    private static CheckCase Program(string statements) => Check<MetadataOverHttp>.Code(Text(statements)).WithStub(Stubs.TokenAuthentication);

    private static string Text(string statements) => Usings + "var flag = args.Length > 0; var builder = WebApplication.CreateBuilder(args);\n" + statements;
}
