using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class ZoneCrossedWithoutGatewayTests
{
    private const string Web = """
        namespace Acme.Web
        {
            public class Site { public static int Count; public void Show() { } public event System.Action Shown; public int Number { get; set; } public class Page { } }
            public interface ISite { }
            public sealed class SiteAttribute : System.Attribute { }
            public static class Extensions { public static void Publish(this string text) { } }
            [ZoneGateway] public class Gate { public static void Pass() { } }
        }
        sealed class ZoneGatewayAttribute : System.Attribute { }
        """;

    [Theory]
    [InlineData("class C { object M() => new [|Acme.Web.Site|](); }")]
    [InlineData("class C { object M() => Acme.Web.Site.[|Count|]; }")]
    [InlineData("class C { [|Acme.Web.Site|] _site; }")]
    [InlineData("class C : [|Acme.Web.Site|] { }")]
    [InlineData("class C : [|Acme.Web.ISite|] { }")]
    [InlineData("class C { System.Collections.Generic.List<[|Acme.Web.Site|]> _sites; }")]
    [InlineData("class C { object M() => typeof([|Acme.Web.Site|]); }")]
    [InlineData("[[|Acme.Web.Site|]] class C { }")]
    [InlineData("class C { void M(string text) { Acme.Web.Extensions.[|Publish|](text); } }")]
    [InlineData("class C { void M(Microsoft.Extensions.DependencyInjection.IServiceCollection s) => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<[|Acme.Web.Site|]>(s); }")]
    [InlineData("class C { [|Acme.Web.Site.Page|] _page; }")]
    [InlineData("class C { System.Func<object> M() { [|Acme.Web.Site|] s = new(); s.[|Show|](); s.[|Number|] = 1; return () => 1; } }")]
    public Task Reports_every_kind_of_reference(string code) => Zoned(Qualified("namespace Acme.Hr { " + code + " }")).Reports();

    [Theory]
    [InlineData("class C { readonly [|Acme.Web.Site|] _site = new(); }")]
    [InlineData("class C { void M() => new [|Acme.Web.Site|]().Show(); }")]
    [InlineData("class C { void M() { [|Acme.Web.Site|] s = new Acme.Web.Site(); } }")]
    [InlineData("class C { void M() { var s = new [|Acme.Web.Site|](); s.[|Show|](); } }")]
    public Task Reports_a_statement_once(string code) => Zoned(Qualified("namespace Acme.Hr { " + code + " }")).Reports();

    [Fact]
    public Task Reports_both_zones_and_the_missing_flow() => Zoned("namespace Acme.Hr { class Payroll { object M() => new Acme.Web.[|Site|](); } }")
        .Message("'Payroll' of the zone 'intranet' uses 'Site' of the zone 'public', and no flow intranet -> public is declared; go through a gateway, or declare the flow in hygiene.zone_flows")
        .Reports();

    [Fact]
    public Task Reports_the_other_direction_of_a_flow() => Zoned("namespace Acme.Hr { class Payroll { object M() => new Acme.Web.[|Site|](); } }")
        .Option("hygiene.zone_flows", "public -> intranet").Reports();

    [Fact]
    public Task Reports_across_assemblies() => Check<ZoneCrossedWithoutGateway>
        .Code("namespace Acme.Hr { class C { object M() => new Vendor.[|Cloud|](); } }")
        .WithStub(new Stub("Vendor", """
            [assembly: NetworkZone("public")]
            [System.AttributeUsage(System.AttributeTargets.All)] public sealed class NetworkZoneAttribute : System.Attribute { public NetworkZoneAttribute(string zone) { } }
            namespace Vendor { public class Cloud { } }
            """))
        .Option("hygiene.zone", "intranet").Reports();

    [Theory]
    [InlineData("namespace Acme.Hr { class A { } class B { A _a = new(); } }")]
    [InlineData("namespace Acme.Hr { class C { void M() => Acme.Web.Gate.Pass(); } }")]
    [InlineData("namespace Acme.Hr { [ZoneGateway] class C { object M() => new Acme.Web.Site(); } }")]
    [InlineData("namespace Acme.Other { class C { object M() => new Acme.Web.Site(); } }")]
    [InlineData("namespace Acme.Hr { class C { string M(string text) => text.Trim() + System.Math.Max(1, 2); } }")]
    [InlineData("namespace Acme.Hr { using Acme.Web; class C { } }")]
    [InlineData("namespace Acme.Hr { class C { void Local() { void Show() { } Show(); } } }")]
    public Task Is_silent_within_a_zone_and_through_gateways(string code) => Zoned(code).Silent();

    [Fact]
    public Task Is_silent_on_declared_flows() => Zoned("namespace Acme.Hr { class C { object M() => new Acme.Web.Site(); } }")
        .Option("hygiene.zone_flows", "intranet -> gateway, Internal -> Public").Silent();

    [Fact]
    public Task Is_silent_without_zones() => Check<ZoneCrossedWithoutGateway>
        .Code(Web).AlsoFile("b.cs", "namespace Acme.Hr { class C { object M() => new Acme.Web.Site(); } }").Silent();

    [Fact]
    public Task Is_silent_on_tests_without_a_zone() => Zoned("namespace Acme.Tests { class C { object M() => new Acme.Web.Site(); object N() => new Acme.Hr.D(); } } namespace Acme.Hr { class D { } }").Silent();

    [Fact]
    public Task Is_silent_on_broken_code() => Zoned("namespace Acme.Hr { class C { object M() => new Acme.Web.Missing(; } }").AllowCompileErrors().Silent();

    [Fact]
    public Task Misses_code_without_a_zone_in_between() =>
        Zoned("namespace Acme.Hr { class C { object M() => new Middle.D(); } } namespace Middle { class D { object M() => new Acme.Web.Site(); } }").Silent();

    // The finding stands at the last name of a qualified one.
    private static string Qualified(string code) =>
        code.Replace("[|Acme.Web.Site.Page|]", "Acme.Web.Site.[|Page|]", StringComparison.Ordinal)
            .Replace("[|Acme.Web.Site|]", "Acme.Web.[|Site|]", StringComparison.Ordinal)
            .Replace("[|Acme.Web.ISite|]", "Acme.Web.[|ISite|]", StringComparison.Ordinal);

    private static CheckCase Zoned(string code) => Check<ZoneCrossedWithoutGateway>.Code(code).AlsoFile("Web.cs", Web)
        .Option("hygiene.zone_namespaces", "Acme.Hr.** = intranet, Acme.Web.** = public");
}
