using HygieneAnalyzers.Tests.Testing.Props;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>The test language passes when it should and, above all, fails when it must.</summary>
public class CheckTests
{
    private const string Shouted = """class C { string s = [|"hey!"|]; }""";

    private const string Calm = """class C { string s = "hey"; }""";

    [Fact]
    public Task Reports_marked_code() => Check<ShoutedText>.Code(Shouted).Reports();

    [Fact]
    public Task Is_silent_on_calm_code() => Check<ShoutedText>.Code(Calm).Silent();

    [Fact]
    public Task Reports_in_statements() => Check<ShoutedText>.Statements("""var s = [|"hey!"|]; Console.WriteLine(s + args[0] + input + flag);""").Reports();

    [Fact]
    public Task Reports_in_top_level_statements() => Check<ShoutedText>.Code("""System.Console.WriteLine([|"hey!"|]);""").Reports();

    [Fact]
    public Task Reports_in_a_second_file() => Check<ShoutedText>.Code(Calm).AlsoFile("Web/D.cs", """class D { string s = {|HYG1901:"hey!"|}; }""").Reports();

    [Fact]
    public Task Reports_a_rule_that_is_off_in_an_additional_file() =>
        Check<ShoutedText>.File("appsettings.json", "{\n  \"a\": \"b{|HYG1902:!|}\"\n}").Reports();

    [Fact]
    public Task Compares_additional_locations() => Check<ShoutedText>.Code("""{|also:class|} C { string s = [|"hey!"|]; }""").Reports();

    [Fact]
    public Task Reads_raw_interpolated_strings() => Check<ShoutedText>.Code("class C { string s = $$\"\"\"a{{1}}\"\"\" + [|\"hey!\"|]; }").Reports();

    [Fact]
    public Task Compares_messages() =>
        Check<ShoutedText>.Code("""class C { string s = [|"hey!"|] + [|"hello!"|]; }""")
            .Message("Text of 4 characters is shouted", "Text of 6 characters is shouted").Reports();

    [Fact]
    public Task Fixes() => Check<ShoutedText>.Code("""class C { string s = [|"hey!"|] + [|"you!"|]; }""").FixedBy<Whisper>("""class C { string s = "hey" + "you"; }""");

    [Fact]
    public Task Fixes_statements() => Check<ShoutedText>.Statements("""var s = [|"hey!"|];""").FixedBy<Whisper>("""var s = "hey";""");

    [Fact]
    public Task Fixes_and_leaves_what_is_not_fixable() =>
        Check<ShoutedText>.Code("""class C { string s = [|"hey!"|] + [|"!"|]; }""").FixedBy<Whisper>("""class C { string s = "hey" + [|"!"|]; }""");

    [Fact]
    public Task Knows_when_no_fix_is_offered() => Check<ShoutedText>.Code("""class C { string s = [|"!"|]; }""").NotFixedBy<Whisper>();

    [Fact]
    public Task Compiles_against_stubs() =>
        Check<ShoutedText>.Code("""class C : Vendor.Client { string s = [|"hey!"|]; }""")
            .WithStub(new Stub("Vendor", "namespace Vendor { public class Client : Core.Base { } }", new Stub("Core", "namespace Core { public class Base { } }"))).Reports();

    [Fact]
    public Task Allows_broken_code_when_told() => Check<ShoutedText>.Code("""class C { string s = [|"hey!"|] }""").AllowCompileErrors().Reports();

    [Theory]
    [MemberData(nameof(Platforms))]
    public Task Compiles_on_every_platform(Platform platform) => Check<ShoutedText>.Statements("""var s = [|"hey!"|]; Console.WriteLine(s);""").On(platform).Reports();

    [Fact]
    public async Task Fails_when_nothing_is_marked() => await Fails<CheckException>(Check<ShoutedText>.Code(Calm).Reports);

    [Fact]
    public async Task Fails_when_a_silent_case_is_marked() => await Fails<CheckException>(Check<ShoutedText>.Code(Shouted).Silent);

    [Fact]
    public async Task Fails_when_a_finding_is_missing() => await Fails<Exception>(Check<ShoutedText>.Code("""class C { string s = [|"hey"|]; }""").Reports);

    [Fact]
    public async Task Fails_when_a_finding_is_elsewhere() => await Fails<Exception>(Check<ShoutedText>.Code("""class C { string [|s|] = "hey!"; }""").Reports);

    [Fact]
    public async Task Fails_when_a_finding_comes_unasked() => await Fails<Exception>(Check<ShoutedText>.Code("""class C { string s = "hey!"; }""").Silent);

    [Fact]
    public async Task Fails_when_the_code_does_not_compile() => await Fails<Exception>(Check<ShoutedText>.Code("class C { string s = 1; }").Silent);

    [Fact]
    public async Task Fails_when_the_message_differs() => await Fails<Exception>(Check<ShoutedText>.Code(Shouted).Message("Something else").Reports);

    [Fact]
    public async Task Fails_when_the_severity_differs() => await Fails<Exception>(Check<ShoutedText>.Code(Shouted).Severity(DiagnosticSeverity.Info).Reports);

    [Fact]
    public async Task Fails_when_an_additional_location_differs() =>
        await Fails<CheckException>(Check<ShoutedText>.Code("""class C { string {|also:s|} = [|"hey!"|]; }""").Reports);

    [Fact]
    public async Task Fails_when_the_fix_differs() => await Fails<Exception>(() => Check<ShoutedText>.Code(Shouted).FixedBy<Whisper>("""class C { string s = "ho"; }"""));

    [Fact]
    public async Task Fails_when_a_fix_is_offered_after_all() => await Fails<Exception>(Check<ShoutedText>.Code(Shouted).NotFixedBy<Whisper>);

    [Fact]
    public async Task Fails_when_the_fix_changes_nothing() => await Fails<CheckException>(() => Check<ShoutedText>.Code(Shouted).FixedBy<Whisper>("""class C { string s = "hey!"; }"""));

    [Fact]
    public async Task Fails_when_an_unknown_rule_is_marked() => await Fails<CheckException>(Check<ShoutedText>.Code("""class C { string s = {|HYG9999:"hey!"|}; }""").Reports);

    [Fact]
    public void Fails_when_a_mark_is_open() => Assert.Throws<ArgumentException>(static () => Check<ShoutedText>.Code("class C { [|string s; }"));

    [Fact]
    public async Task Fails_when_the_value_gets_out() =>
        await Fails<CheckException>(Check<ShoutedText>.Code("""class C { string s = [|"let me out!"|]; }""").Option("shout." + ShoutedText.Tell, "yes").Reports);

    public static TheoryData<Platform> Platforms() =>
        [Platform.Net8, Platform.Net10, Platform.AspNetCore8, Platform.AspNetCore10, Platform.Net48, Platform.NetStandard20];

    private static async Task Fails<T>(Func<Task> check)
        where T : Exception => await Assert.ThrowsAnyAsync<T>(check);
}
