using HygieneAnalyzers.Rules.Package;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Package;

public class ConfigurationFileNotReadTests
{
    private static readonly string Long = new(' ', 1 << 20);

    [Fact]
    public Task Reports_a_file_over_the_length_bound() => Check<ConfigurationFileNotRead>.File("appsettings.json", "[||]" + Long + "{}")
        .Message("'appsettings.json' is not analyzed: it is longer than 1048576 characters").Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Reports_json_over_the_depth_bound() => Check<ConfigurationFileNotRead>
        .File("a/appsettings.json", "[||]{\"x\":1,\"y\":" + string.Concat(Enumerable.Repeat("{\"a\":", 70)) + "1" + new string('}', 71))
        .Message("'appsettings.json' is not analyzed to its end: its sections are nested deeper than 64 levels").Reports();

    [Fact]
    public Task Reports_xml_over_the_depth_bound() => Check<ConfigurationFileNotRead>
        .File("web.config", "[||]" + string.Concat(Enumerable.Repeat("<a>", 70)) + string.Concat(Enumerable.Repeat("</a>", 70))).Reports();

    [Fact]
    public Task Reports_xml_that_is_not_well_formed() => Check<ConfigurationFileNotRead>
        .File("web.config", "[||]<configuration><a>1</a>")
        .Message("'web.config' is not analyzed to its end: it is not well-formed").Reports();

    [Fact]
    public Task Reports_an_empty_xml_file() => Check<ConfigurationFileNotRead>.File("App.config", "[||]").Message("'App.config' is not analyzed: it is not well-formed").Reports();

    [Fact]
    public Task Reports_a_document_type() => Check<ConfigurationFileNotRead>
        .File("nuget.config", "[||]<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")
        .Message("'nuget.config' is not analyzed: it has a document type definition, which is never read").Reports();

    [Fact]
    public Task Reports_a_long_environment_file() => Check<ConfigurationFileNotRead>.File(".env", "[||]#" + Long).Reports();

    [Fact]
    public Task Reports_a_long_compose_file() => Check<ConfigurationFileNotRead>.File("docker-compose.yml", "[||]#" + Long).Reports();

    [Fact]
    public Task Reports_a_file_that_its_kind_makes_a_configuration() =>
        Check<ConfigurationFileNotRead>.Code("").File("portal.xml", "[||]<a>", kind: "AppConfig").Reports();

    [Theory]
    [InlineData("appsettings.json", "{}")]
    [InlineData("appsettings.json", "")]
    [InlineData("appsettings.json", """{ "a": "b", // c""")]
    [InlineData("appsettings.json", """{ "a": [1, 2,], }""")]
    [InlineData("web.config", "<configuration/>")]
    [InlineData("web.config", "<configuration><!-- <!DOCTYPE a> --></configuration>")]
    [InlineData("packages.config", "<packages>")]
    [InlineData("other.json", "{")]
    [InlineData("other.xml", "<a>")]
    [InlineData(".env", "words without a sign")]
    [InlineData(".env", "")]
    [InlineData("docker-compose.yml", "services: [")]
    [InlineData(".editorconfig", "root = true")]
    [InlineData("notes.txt", "<a>")]
    public Task Is_silent_on(string name, string text) => Check<ConfigurationFileNotRead>.File(name, text).Silent();

    [Fact]
    public Task Is_silent_on_a_long_file_of_another_kind() => Check<ConfigurationFileNotRead>.File("words.txt", Long + Long).Silent();

    [Fact]
    public Task Is_silent_on_a_file_at_the_bound() => Check<ConfigurationFileNotRead>.File("appsettings.json", Long[2..] + "{}").Silent();
}
