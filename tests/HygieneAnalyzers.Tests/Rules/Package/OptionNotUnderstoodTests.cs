using HygieneAnalyzers.Rules.Package;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Package;

public class OptionNotUnderstoodTests
{
    private const string Nothing = "class C { }";

    [Fact]
    public Task Reports_a_misspelled_key() => Check<OptionNotUnderstood>.Code(Nothing).Option("hygiene.internal_host", "corp.example")
        .ReportsNowhere("'hygiene.internal_host' in the configuration for 'Code.cs' is not used: there is no such option; did you mean 'hygiene.internal_hosts'");

    [Fact]
    public Task Reports_a_key_that_resembles_none() => Check<OptionNotUnderstood>.Code(Nothing).Global("hygiene.make_it_safe", "true")
        .ReportsNowhere("'hygiene.make_it_safe' in the global analyzer configuration is not used: there is no such option");

    [Fact]
    public Task Reports_an_overlong_key() => Check<OptionNotUnderstood>.Code(Nothing).Global("hygiene." + new string('x', 5000), "true")
        .ReportsNowhere($"'hygiene.{new string('x', 5000)}' in the global analyzer configuration is not used: there is no such option");

    [Fact]
    public Task Reports_a_value_that_cannot_be_read() => Check<OptionNotUnderstood>.Code(Nothing).Option("hygiene.credential_terms", "pass,,word")
        .ReportsNowhere("'hygiene.credential_terms' in the configuration for 'Code.cs' is not used: 'pass,,word' cannot be read; accepted is a comma-separated list of words");

    [Theory]
    [InlineData("hygiene.max_sas_days = [|a week|]")]
    [InlineData("hygiene.max_token_hours = [|0|]")]
    [InlineData("hygiene.max_secret_days = [|-1|]")]
    [InlineData("hygiene.max_certificate_days = [|1.5|]")]
    [InlineData("hygiene.max_cookie_days = [|99999999999|]")]
    [InlineData("hygiene.rotation = [|sometimes|]")]
    [InlineData("hygiene.require_mfa = [|maybe|]")]
    [InlineData("hygiene.today = [|31.12.2026|]")]
    [InlineData("hygiene.internal_hosts = [|10.0.0.0/99|]")]
    [InlineData("hygiene.zone_flows = [|intranet gateway|]")]
    public Task Reports_each_kind_of_value_that_cannot_be_read(string line) => Check<OptionNotUnderstood>.File(".editorconfig", line).Reports();

    [Theory]
    [InlineData("hygiene.ignored_values")]
    [InlineData("hygiene.placeholders")]
    public Task Reports_without_the_value_where_it_may_be_a_secret(string key) => Check<OptionNotUnderstood>.Code(Nothing).Option(key, "fake-Pa55!,,x")
        .ReportsNowhere($"'{key}' in the configuration for 'Code.cs' is not used: its value cannot be read; accepted is a comma-separated list of values");

    [Fact]
    public Task Reports_a_key_in_a_file_that_is_handed_over() => Check<OptionNotUnderstood>.File(".editorconfig", "root = true\n[*.cs]\n  [|hygiene.credential_term|] = geheim  # ours\n").Reports();

    [Fact]
    public Task Reports_a_value_in_a_file_that_is_handed_over() => Check<OptionNotUnderstood>.File("build/team.globalconfig", "is_global = true\nHYGIENE.credential_terms: [|a, ,b|] ; ours").Reports();

    [Fact]
    public Task Reports_in_a_file_told_by_its_kind() => Check<OptionNotUnderstood>.Code(Nothing).File("team.config", "[|hygiene.nothing|] = 1", "AnalyzerConfig").Reports();

    [Fact]
    public Task Reports_each_key_with_each_value_once() => Check<OptionNotUnderstood>
        .File(".editorconfig", "[*.cs]\n[|hygiene.nothing|] = 1\n[a.cs]\nhygiene.nothing = 1\n[b.cs]\n[|hygiene.nothing|] = 2\n").Reports();

    [Fact]
    public Task Reports_at_the_line_and_not_without_a_place_beside_it() => Check<OptionNotUnderstood>.File(".editorconfig", "[*.cs]\n[|hygiene.nothing|] = 1").Option("hygiene.nothing", "1").Reports();

    [Fact]
    public Task Reports_once_for_many_files() => Check<OptionNotUnderstood>.Code(Nothing).AlsoFile("A.cs", "class A { }").AlsoFile("Z.cs", "class Z { }").Option("hygiene.nothing", "1")
        .ReportsNowhere("'hygiene.nothing' in the configuration for 'A.cs' is not used: there is no such option");

    [Fact]
    public Task Reports_an_option_for_additional_files_only() => Check<OptionNotUnderstood>.File("appsettings.json", "{}").Option("hygiene.ignored_key", "a", "appsettings.json")
        .ReportsNowhere("'hygiene.ignored_key' in the configuration for 'appsettings.json' is not used: there is no such option; did you mean 'hygiene.ignored_keys'");

    [Fact]
    public Task Reports_as_a_warning() => Check<OptionNotUnderstood>.File(".editorconfig", "[|hygiene.nothing|] = 1").Severity(DiagnosticSeverity.Warning)
        .Message("'hygiene.nothing' in this file is not used: there is no such option").Reports();

    [Fact]
    public Task Is_silent_without_options() => Check<OptionNotUnderstood>.Code(Nothing).Silent();

    [Theory]
    [InlineData("hygiene.credential_terms", "geheim, wachtwoord")]
    [InlineData("hygiene.credential_terms", "")]
    [InlineData("hygiene.Credential_Terms", "geheim")]
    [InlineData("hygiene.internal_hosts", "*.corp.example, 10.0.0.0/8")]
    [InlineData("dotnet_diagnostic.HYG1001.severity", "nonsense")]
    [InlineData("hygienic.nothing", "1")]
    [InlineData("team.hygiene.nothing", "1")]
    public Task Is_silent_on_options_that_are_understood_and_on_those_of_others(string key, string value) =>
        Check<OptionNotUnderstood>.Code(Nothing).Option(key, value).Global(key, value).Silent();

    [Theory]
    [InlineData(".editorconfig", "# hygiene.nothing = 1")]
    [InlineData(".editorconfig", "; hygiene.nothing = 1")]
    [InlineData(".editorconfig", "hygiene.nothing")]
    [InlineData(".editorconfig", "hygiene.")]
    [InlineData(".editorconfig", "[hygiene.nothing]\n[")]
    [InlineData(".editorconfig", "dotnet_diagnostic.HYG1001.severity = hygiene.nothing = 1")]
    [InlineData(".editorconfig", "hygiene.credential_terms = a, b # c,,d")]
    [InlineData(".editorconfig", "\0\uFEFF=\r=\n:\n")]
    [InlineData("notes.txt", "hygiene.nothing = 1")]
    [InlineData("editorconfig.json", "hygiene.nothing = 1")]
    public Task Is_silent_on_text_that_sets_no_option(string name, string text) => Check<OptionNotUnderstood>.File(name, text).Silent();

    [Fact]
    public Task Misses_options_in_a_section_that_no_file_of_the_compilation_matches() =>
        Check<OptionNotUnderstood>.Code(Nothing).Option("hygiene.nothing", "1", "*.vb").Silent();
}
