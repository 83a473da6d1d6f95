using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class CodeWithoutZoneTests
{
    [Theory]
    [InlineData("class [|C|] { }")]
    [InlineData("struct [|C|] { }")]
    [InlineData("record [|C|];")]
    [InlineData("interface [|C|] { }")]
    [InlineData("static class [|C|] { class Nested { } }")]
    [InlineData("namespace Other { class [|C|] { } }")]
    [InlineData("namespace Acme.Hrm { class [|C|] { } }")]
    [InlineData("partial class [|C|] { } partial class C { }")]
    public Task Reports_types_without_a_zone(string code) => Zoned(code).Reports();

    [Fact]
    public Task Reports_what_to_do() => Zoned("class [|C|] { }")
        .Message("'C' belongs to no zone, so that it may use code of any; declare its zone by attribute, folder or namespace").Reports();

    [Theory]
    [InlineData("namespace Acme.Hr { class C { } }")]
    [InlineData("namespace Acme.Hr.Jobs { class C { } }")]
    [InlineData("[NetworkZone(\"public\")] class C { } sealed class NetworkZoneAttribute(string zone) : System.Attribute { public string Zone => zone; }")]
    [InlineData("[ZoneGateway] class C { } sealed class ZoneGatewayAttribute : System.Attribute { }")]
    [InlineData("enum E { A }")]
    [InlineData("delegate void D();")]
    [InlineData("class XAttribute : System.Attribute { }")]
    [InlineData("")]
    public Task Is_silent_on_zoned_code(string code) => Zoned(code).Silent();

    [Fact]
    public Task Is_silent_in_a_program_without_zones() => Check<CodeWithoutZone>.Code("class C { }").Silent();

    [Fact]
    public Task Is_silent_in_zoned_folders() => Check<CodeWithoutZone>.Code("class C { }").Option("hygiene.zone", "intranet").Silent();

    [Fact]
    public Task Is_silent_when_only_flows_are_declared() => Check<CodeWithoutZone>.Code("class C { }").Option("hygiene.zone_flows", "a -> b").Silent();

    [Fact]
    public Task Is_silent_in_a_zoned_assembly() => Check<CodeWithoutZone>.Code("""
        [assembly: NetworkZone("intranet")]
        [System.AttributeUsage(System.AttributeTargets.All)] sealed class NetworkZoneAttribute(string zone) : System.Attribute { public string Zone => zone; }
        class C { }
        """).Silent();

    private static CheckCase Zoned(string code) => Check<CodeWithoutZone>.Code(code).Option("hygiene.zone_namespaces", "Acme.Hr.** = intranet");
}
