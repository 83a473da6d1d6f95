using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

public class SecurityFindingSilencedTests
{
    [Theory]
    [InlineData("[|#pragma warning disable CA5359|]\nclass C { }")]
    [InlineData("[|#pragma warning disable HYG1001|]\nclass C { }")]
    [InlineData("[|#pragma warning disable CA1822, CA3001|]\nclass C { }")]
    [InlineData("[|#pragma warning disable S4830|] //\nclass C { }")]
    [InlineData("[|#pragma warning disable CA2100|] // <Pending>\nclass C { }")]
    [InlineData("[|#pragma warning disable SCS0004|] // ----\nclass C { }")]
    [InlineData("class C\n{\n[|#pragma warning disable CA5350|]\n    int x;\n#pragma warning restore CA5350\n}")]
    [InlineData("/// <summary>Sends mail.</summary>\n[|#pragma warning disable CA5359|]\nclass C { }")]
    public Task Reports_a_pragma(string code) => Check<SecurityFindingSilenced>.Code(code).Reports();

    [Theory]
    [InlineData("""[[|System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5359:Do not disable certificate validation")|]] class C { }""")]
    [InlineData("""[[|System.Diagnostics.CodeAnalysis.SuppressMessage("Hygiene.Guards", "HYG5001", Justification = "")|]] class C { }""")]
    [InlineData("""[[|System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2301", Justification = "<Pending>")|]] class C { }""")]
    [InlineData("""[assembly: [|System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "S2068")|]]""")]
    [InlineData("""[[|System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Security", "CA5394:Insecure randomness")|]] class C { }""")]
    public Task Reports_an_attribute(string code) => Check<SecurityFindingSilenced>.Code(code).Reports();

    [Theory]
    [InlineData("root = true\n[*.cs]\n[|dotnet_diagnostic.CA5359.severity = none|]\n")]
    [InlineData("[*.cs]\n[|dotnet_diagnostic.hyg1001.severity = silent|]\n")]
    [InlineData("[*.cs]\n[|dotnet_analyzer_diagnostic.category-Security.severity = none|]\n")]
    [InlineData("is_global = true\n[|dotnet_analyzer_diagnostic.category-Hygiene.Guards.severity = none|]\n")]
    public Task Reports_a_line_of_configuration(string text) => Check<SecurityFindingSilenced>.Code("class C { }").File("Portal/.editorconfig", text).Reports();

    [Fact]
    public Task Reports_the_project() =>
        Check<SecurityFindingSilenced>.Code("class C { }").NoWarn("CA5359")
            .ReportsNowhere("The project's NoWarn silences 'CA5359' without a reason; say why it is safe here, or mend what was found");

    [Fact]
    public Task Reports_a_pragma_that_silences_this_rule_too() =>
        Check<SecurityFindingSilenced>.Code("{|HYG5010:{|HYG5010:#pragma warning disable HYG5010, CA5359|}|}\nclass C { }").Reports();

    [Fact]
    public Task Reports_a_date_that_is_over() =>
        Check<SecurityFindingSilenced>.Code("[|#pragma warning disable CA5359|] // the test server has no certificate until 2026-03-01\nclass C { }")
            .Global("build_property.HygieneToday", "2026-03-02")
            .Message("This pragma silences 'CA5359' past the date that its reason gives; say why it is safe here, or mend what was found").Reports();

    [Theory]
    [InlineData("#pragma warning disable CA5359 // the peer is pinned by its key\nclass C { }")]
    [InlineData("// The peer is pinned by its key.\n#pragma warning disable CA5359\nclass C { }")]
    [InlineData("#pragma warning disable CA1822\nclass C { }")]
    [InlineData("#pragma warning disable CS0618, IDE0051\nclass C { }")]
    [InlineData("#pragma warning disable\nclass C { }")]
    [InlineData("#pragma warning restore CA5359\nclass C { }")]
    [InlineData("#pragma warning disable S1135\nclass C { }")]
    [InlineData("#if NEVER\n#pragma warning disable CA5359\n#endif\nclass C { }")]
    [InlineData("""[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5359", Justification = "The peer is pinned by its key.")] class C { }""")]
    [InlineData("""[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031")] class C { }""")]
    [InlineData("""class SuppressMessageAttribute : System.Attribute { } [SuppressMessage] class C { }""")]
    [InlineData("#pragma warning disable CA5359 // no certificate until 2027-01-01\nclass C { }")]
    public Task Is_silent_on(string code) => Check<SecurityFindingSilenced>.Code(code).Global("build_property.HygieneToday", "2026-03-02").Silent();

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.CA5359.severity = none # the peer is pinned by its key\n")]
    [InlineData("[*.cs]\n# The peer is pinned by its key.\ndotnet_diagnostic.CA5359.severity = none\n")]
    [InlineData("[*.cs]\ndotnet_diagnostic.CA5359.severity = warning\n")]
    [InlineData("[*.cs]\ndotnet_diagnostic.CA1822.severity = none\n")]
    [InlineData("is_global = true\nglobal_level = -50\ndotnet_diagnostic.HYG5001.severity = none\n")]
    public Task Is_silent_on_configuration(string text) => Check<SecurityFindingSilenced>.Code("class C { }").File(".editorconfig", text).Silent();

    [Fact]
    public Task Is_silent_on_a_project_that_says_why() =>
        Check<SecurityFindingSilenced>.Code("class C { }").NoWarn("CA5359").Global("hygiene.nowarn_reasons", "CA5359 = the peer is pinned by its key").Silent();

    [Fact]
    public Task Is_silent_on_a_past_date_when_nobody_says_what_day_it_is() =>
        Check<SecurityFindingSilenced>.Code("#pragma warning disable CA5359 // no certificate until 2020-01-01\nclass C { }").Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Check<SecurityFindingSilenced>.Code("#pragma warning disable CA5359\nclass C { }").InTestProject().Silent();

    [Fact]
    public Task Misses_a_title_that_the_editor_wrote_as_comment() =>
        Check<SecurityFindingSilenced>.Code("#pragma warning disable CA5359 // Do not disable certificate validation\nclass C { }").Silent();
}
