using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class PackageSourcesMixedTests
{
    private const string Public = """<add key="gallery" value="https://packages.fabrikam.com/v3/index.json" protocolVersion="3" />""";
    private const string MarkedPublic = """<add key="gallery" value="[|https://packages.fabrikam.com/v3/index.json|]" protocolVersion="3" />""";

    [Theory]
    [InlineData("https://packages.acme.internal/nuget/index.json")]
    [InlineData("https://10.1.2.3/nuget/index.json")]
    [InlineData("https://proget/nuget/all/")]
    [InlineData(@"\\fileserver\packages")]
    [InlineData("./packages")]
    [InlineData(@"C:\packages")]
    public Task Reports_an_internal_source_beside_a_public_one(string url) => Check<PackageSourcesMixed>
        .File("nuget.config", Sources($"""<add key="acme" value="{url}" />{MarkedPublic}"""))
        .Message("The package source 'gallery' is public and stands beside the internal 'acme' without a packageSourceMapping; map the internal names to the internal source").Reports();

    [Fact]
    public Task Reports_the_internal_source_as_well() => Check<PackageSourcesMixed>
        .File("NuGet.Config", Sources($"""<clear />{MarkedPublic}<add key="acme" value="{"{|also:https://packages.acme.internal/|}"}" />""")).Reports();

    [Fact]
    public Task Reports_a_source_over_http() => Check<PackageSourcesMixed>
        .File("nuget.config", Sources("""<add key="acme" value="[|http://packages.acme.internal/nuget/|]" allowInsecureConnections="true" />"""))
        .Message("The package source 'acme' is fetched over http, so that anybody on the way can replace a package; use https").Reports();

    [Fact]
    public Task Reports_an_empty_mapping() => Check<PackageSourcesMixed>
        .File("nuget.config", Configuration($"""
            <packageSources><add key="acme" value="https://packages.acme.internal/" />{MarkedPublic}</packageSources>
            <packageSourceMapping><clear /></packageSourceMapping>
            """)).Reports();

    [Fact]
    public Task Reports_configured_hosts() => Check<PackageSourcesMixed>
        .File("nuget.config", Sources($"""<add key="acme" value="https://packages.acme.com/" />{MarkedPublic}"""))
        .Global("hygiene.internal_hosts", "*.acme.com").Reports();

    [Fact]
    public Task Reports_sources_that_are_not_disabled() => Check<PackageSourcesMixed>
        .File("nuget.config", Configuration($"""
            <packageSources><add key="acme" value="https://packages.acme.internal/" />{MarkedPublic}</packageSources>
            <disabledPackageSources><add key="other" value="true" /></disabledPackageSources>
            """)).Reports();

    [Theory]
    [InlineData("https://packages.acme.internal/", "https://packages2.acme.internal/")]
    [InlineData("https://packages.fabrikam.com/v3/index.json", "https://pkgs.partner.com/v3/index.json")]
    [InlineData("https://packages.fabrikam.com/v3/index.json", "https://www.example.com/v3/index.json")]
    [InlineData("https://packages.fabrikam.com/v3/index.json", "https://localhost:5001/v3/index.json")]
    [InlineData("https://packages.fabrikam.com/v3/index.json", "%PACKAGES%")]
    [InlineData("https://localhost:5001/v3/index.json", "http://localhost:5002/v3/index.json")]
    [InlineData("./packages", "../more")]
    public Task Is_silent_on_one_side(string first, string second) => Check<PackageSourcesMixed>
        .File("nuget.config", Sources($"""<add key="a" value="{first}" /><add key="b" value="{second}" />""")).Silent();

    [Fact]
    public Task Is_silent_with_a_mapping() => Check<PackageSourcesMixed>
        .File("nuget.config", Configuration($"""
            <packageSources><add key="acme" value="https://packages.acme.internal/" />{Public}</packageSources>
            <packageSourceMapping>
              <packageSource key="acme"><package pattern="Acme.*" /></packageSource>
              <packageSource key="gallery"><package pattern="*" /></packageSource>
            </packageSourceMapping>
            """)).Silent();

    [Fact]
    public Task Is_silent_on_a_disabled_source() => Check<PackageSourcesMixed>
        .File("nuget.config", Configuration($"""
            <packageSources><add key="acme" value="https://packages.acme.internal/" />{Public}</packageSources>
            <disabledPackageSources><add key="gallery" value="true" /></disabledPackageSources>
            """)).Silent();

    [Fact]
    public Task Is_silent_on_other_sections() => Check<PackageSourcesMixed>
        .File("nuget.config", Configuration($"""
            <packageSources>{Public}</packageSources>
            <config><add key="http_proxy" value="http://proxy.acme.internal:8080" /><add key="globalPackagesFolder" value="./packages" /></config>
            <fallbackPackageFolders><add key="x" value="C:\packages" /></fallbackPackageFolders>
            """)).Silent();

    [Fact]
    public Task Is_silent_on_other_files() => Check<PackageSourcesMixed>
        .File("web.config", Sources($"""<add key="acme" value="http://packages.acme.internal/" />{Public}""")).Silent();

    [Fact]
    public Task Is_silent_on_a_broken_file() => Check<PackageSourcesMixed>.File("nuget.config", "<configuration><packageSources><add key=").Silent();

    [Fact]
    public Task Misses_sources_of_two_files() => Check<PackageSourcesMixed>
        .File("nuget.config", Sources(Public)).File("sub/nuget.config", Sources("""<add key="acme" value="https://packages.acme.internal/" />""")).Silent();

    private static string Sources(string sources) => Configuration($"<packageSources>{sources}</packageSources>");

    private static string Configuration(string sections) => $"""<?xml version="1.0" encoding="utf-8"?><configuration>{sections}</configuration>""";
}
