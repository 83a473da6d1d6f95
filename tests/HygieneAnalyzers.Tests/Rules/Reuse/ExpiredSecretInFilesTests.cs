using System.Text;
using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

/// <summary>HYG2006 in configuration files: what the secret tells itself, and the date that stands beside it.</summary>
public class ExpiredSecretInFilesTests
{
    private const string Today = "2026-06-01";

    [Theory]
    [InlineData("appsettings.json", """{ "Container": "[|https://parts.blob.example/c?sv=2022-11-02&se=2024-01-31T23%3A59%3A59Z&sr=c&sp=r&sig=fake|]" }""")]
    [InlineData("appsettings.json", """{ "Storage": "[|BlobEndpoint=https://parts.blob.example/;SharedAccessSignature=sv=2022-11-02&ss=b&se=2024-01-31&sig=fake|]" }""")]
    [InlineData("appsettings.json", """{ "Bus": "[|SharedAccessSignature sr=ns.servicebus.example&sig=fake&se=1700000000&skn=Root|]" }""")]
    [InlineData("web.config", """<c><appSettings><add key="Container" value="[|https://parts.blob.example/c?se=2024-01-31&amp;sp=r&amp;sig=fake|]"/></appSettings></c>""")]
    [InlineData(".env", "CONTAINER='[|?sv=2022-11-02&se=2024-01-31&sr=c&sig=fake|]'\n")]
    [InlineData("docker-compose.yml", "services:\n  a:\n    environment:\n      - CONTAINER=[|https://parts.blob.example/c?se=2024-01-31&sig=fake|]\n")]
    [InlineData("appsettings.Development.json", """{ "Container": "[|?se=2024-01-31&sig=fake-and-long-enough|]" }""")]
    public Task Reports_a_signature(string name, string text) => Case(name, text)
        .Message(text.Contains("1700000000", StringComparison.Ordinal)
            ? "This shared access signature expired on 2023-11-14 and is still here; remove it, and look for the one that took its place"
            : "This shared access signature expired on 2024-01-31 and is still here; remove it, and look for the one that took its place")
        .Reports();

    [Theory]
    [InlineData("")]
    [InlineData("Bearer ")]
    public Task Reports_a_token(string scheme) => Case("appsettings.json", "{ \"Api\": \"[|" + scheme + Token("{\"exp\":1700000000}") + "|]\" }")
        .Message("This token expired on 2023-11-14 and is still here; remove it, and look for the one that took its place").Reports();

    [Theory]
    [InlineData("appsettings.json", """{ "Graph": { "ClientSecret": "[|fake9Zq2Lw8Rt5Yx1Vb7|]", "ExpiresOn": "2025-03-01" } }""")]
    [InlineData("appsettings.json", """{ "Graph": { "EndDateTime": "2025-03-01T00:00:00Z", "ClientSecret": "[|fake9Zq2Lw8Rt5Yx1Vb7|]" } }""")]
    [InlineData("appsettings.json", """{ "Graph": { "ClientSecret": "[|fake9Zq2Lw8Rt5Yx1Vb7|]", "ClientSecretExpiresOn": "2025-03-01" } }""")]
    [InlineData("appsettings.json", """{ "Clients": [ { "Secrets": [ { "Value": "[|fake9Zq2Lw8Rt5Yx1Vb7|]", "Expiration": "2025-03-01" } ] } ] }""")]
    [InlineData("web.config", """<c><appSettings><add key="SmtpPassword" value="[|fake-Pa55!|]"/><add key="SmtpPasswordValidUntil" value="2025-03-01"/></appSettings></c>""")]
    [InlineData("web.config", """<c><mail password="[|fake-Pa55!|]" notAfter="2025-03-01"/></c>""")]
    [InlineData(".env", "SMTP_PASSWORD=[|fake-Pa55!|]\nSMTP_PASSWORD_EXPIRES=2025-03-01\nFTP_PASSWORD=fake-Pa56!\n")]
    [InlineData("compose.yml", "services:\n  a:\n    environment:\n      API_TOKEN: [|fake9Zq2Lw8Rt5Yx1Vb7|]\n      API_EXPIRY_DATE: '2026-05-31'\n")]
    public Task Reports_by_the_date_beside(string name, string text) => Case(name, text).Reports();

    [Fact]
    public Task Reports_a_key_that_tells_its_month() => Case("appsettings.json", "{ \"Ai\": \"[|" + Annotated("AC") + "|]\" }")
        .Message("This key was made in 2024-03, longer ago than the 365 days of 'hygiene.max_secret_days'; make a new one").Reports();

    [Fact]
    public Task Reports_such_a_key_in_code() => Check<ExpiredSecret>
        .Code("class C { string s = [|\"" + Annotated("AC") + "\"|]; }").Global("build_property.HygieneToday", Today).Reports();

    [Theory]
    [InlineData("BG", "365")]
    [InlineData("AC", "1000")]
    [InlineData("zz", "365")]
    public Task Is_silent_on_a_key_of_less_age(string month, string days) => Case("appsettings.json", "{ \"Ai\": \"" + Annotated(month) + "\" }")
        .Option("hygiene.max_secret_days", days, "appsettings.json").Silent();

    [Theory]
    [InlineData("appsettings.json", """{ "Container": "https://parts.blob.example/c?sv=2022-11-02&se=2027-01-31&sr=c&sig=fake" }""")]
    [InlineData("appsettings.json", """{ "Container": "https://parts.blob.example/c?se=2024-01-31&page=2" }""")]
    [InlineData("appsettings.json", """{ "Graph": { "ClientSecret": "fake9Zq2Lw8Rt5Yx1Vb7", "ExpiresOn": "2027-03-01" } }""")]
    [InlineData("appsettings.json", """{ "Graph": { "ClientSecret": "fake9Zq2Lw8Rt5Yx1Vb7", "ExpiresOn": "" } }""")]
    [InlineData("appsettings.json", """{ "Graph": { "ClientSecret": "#{Secret}#", "ExpiresOn": "2025-03-01" } }""")]
    [InlineData("appsettings.json", """{ "Graph": { "ClientSecret": "@Microsoft.KeyVault(SecretUri=https://x)", "ExpiresOn": "2025-03-01" } }""")]
    [InlineData("appsettings.json", """{ "Graph": { "ClientSecret": "fake9Zq2Lw8Rt5Yx1Vb7", "CreatedOn": "2025-03-01" } }""")]
    [InlineData("appsettings.json", """{ "Campaign": { "EndDate": "2020-01-01", "Title": "Summer" } }""")]
    [InlineData("appsettings.json", """{ "SmtpPassword": "fake-Pa55!", "ExpiresOn": "2025-03-01" }""")]
    [InlineData("appsettings.json", """{ "Mail": { "SmtpPassword": "fake-Pa55!", "ImapPasswordExpires": "2025-03-01" } }""")]
    [InlineData("appsettings.json", """{ "Mail": { "Password": "fake-Pa55!", "PasswordExpiresDays": "90", "Expiration": "90.00:00:00" } }""")]
    [InlineData("web.config", """<c><appSettings><add key="SmtpPassword" value="fake-Pa55!"/><add key="CampaignEndDate" value="2020-01-01"/></appSettings></c>""")]
    [InlineData(".env", "SMTP_PASSWORD=fake-Pa55!\nEND_DATE=2020-01-01\n")]
    [InlineData("notes.json", """{ "Container": "https://parts.blob.example/c?se=2024-01-31&sig=fake" }""")]
    public Task Is_silent_on(string name, string text) => Case(name, text).Silent();

    [Fact]
    public Task Is_silent_when_nobody_says_what_day_it_is() => Check<ExpiredSecret>
        .File("appsettings.json", """{ "A": "?se=2019-01-01&sig=fake-and-long-enough", "B": { "Password": "fake-Pa55!", "Expires": "2019-01-01" } }""").Silent();

    [Theory]
    [InlineData("{\n  // hygiene:ignore HYG2006 kept until the partner has moved\n  \"Container\": \"https://parts.blob.example/c?se=2024-01-31&sig=fake\"\n}")]
    [InlineData("{ \"B\": {\n  \"Password\": \"fake-Pa55!\", // hygiene:ignore HYG2006 kept until the partner has moved\n \"Expires\": \"2019-01-01\" } }")]
    public Task Is_silent_beside_an_ignore(string text) => Case("appsettings.json", text).Silent();

    [Fact]
    public Task Is_silent_where_the_option_says_so() => Case("appsettings.json", """{ "Old": { "Container": "https://parts.blob.example/c?se=2024-01-31&sig=fake" } }""")
        .Option("hygiene.ignored_paths", "Old", "appsettings.json").Silent();

    [Fact]
    public Task Suggests_in_test_projects() => Case("appsettings.json", """{ "Container": "[|https://parts.blob.example/c?se=2024-01-31&sig=fake|]" }""")
        .InTestProject().Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Misses_a_date_in_another_order() => Case("appsettings.json", """{ "B": { "Password": "fake-Pa55!", "Expires": "01.03.2025" } }""").Silent();

    private static CheckCase Case(string name, string text) => Check<ExpiredSecret>.File(name, text).Global("build_property.HygieneToday", Today);

    private static string Token(string payload) => "ey" + "JhbGciOiJub25lIn0." + Convert.ToBase64String(Encoding.UTF8.GetBytes(payload)).TrimEnd('=') + ".fake";

    // 52 letters and digits, the signature, the kind, year and month, 12 + 4 + 4 + 4 more.
    private static string Annotated(string month) => string.Concat(Enumerable.Repeat("fake9Zq2Lw8R5", 4)) + "JQQJ" + "99" + month + "AAAAAAAAAAAA" + "XXXX" + "ACOG" + "fake";
}
