using HygieneAnalyzers.CodeFixes.Fixes.Reuse;
using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

public class LongLivedCredentialTests
{
    [Theory]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = [|DateTimeOffset.UtcNow.AddDays(30)|] };""")]
    [InlineData("""var b = new BlobSasBuilder(BlobSasPermissions.Read, [|DateTimeOffset.UtcNow + TimeSpan.FromDays(8)|]);""")]
    [InlineData("""var now = clock.GetUtcNow(); blob.GenerateSasUri(BlobSasPermissions.Read, [|now.AddHours(24 * 10)|]);""")]
    [InlineData("""var r = new GetPreSignedUrlRequest { Expires = [|DateTime.UtcNow.Add(TimeSpan.FromDays(5) * 2)|] };""")]
    [InlineData("""var d = new SecurityTokenDescriptor { Expires = [|DateTime.UtcNow.AddDays(7)|] };""")]
    [InlineData("""var t = new JwtSecurityToken(expires: [|DateTime.Now.AddHours(25)|], signingCredentials: key);""")]
    [InlineData("""const int days = 3; var d = new SecurityTokenDescriptor { Expires = [|DateTime.UtcNow.AddDays(days)|] };""")]
    [InlineData("""var c = new PasswordCredential { EndDateTime = [|DateTimeOffset.UtcNow.AddYears(2)|] };""")]
    [InlineData("""services.AddAuthentication().AddCookie(o => o.ExpireTimeSpan = [|TimeSpan.FromDays(90)|]);""")]
    [InlineData("""var p = new AuthenticationProperties { ExpiresUtc = [|DateTimeOffset.UtcNow.AddMonths(2)|] };""")]
    [InlineData("""request.CreateSelfSigned(DateTimeOffset.UtcNow, [|DateTimeOffset.UtcNow.AddYears(2)|]);""")]
    [InlineData("""request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), [|DateTimeOffset.UtcNow.AddDays(398)|]);""")]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = [|End()|] }; static DateTimeOffset End() => DateTimeOffset.UtcNow.AddDays(30);""")]
    [InlineData("""var b = new BlobSasBuilder(); b.StartsOn = clock.GetUtcNow(); b.ExpiresOn = [|b.StartsOn.AddDays(30)|];""")]
    [InlineData("""var isLong = DateTime.Now.Hour > 6; var t = new JwtSecurityToken(expires: [|isLong ? DateTime.UtcNow.AddDays(5) : DateTime.UtcNow.AddHours(1)|], signingCredentials: key);""")]
    [InlineData("""var s = [|new PasswordCredential { DisplayName = "build" }|];""")]
    [InlineData("""services.AddAuthentication().AddCookie(o => o.Cookie.MaxAge = [|TimeSpan.FromDays(100)|]);""")]
    [InlineData("""services.AddAuthentication().AddBearerToken(o => o.BearerTokenExpiration = [|TimeSpan.FromDays(5)|]);""")]
    public Task Reports_a_suggestion_over_the_limit(string statements) => Issuer(statements).Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = [|DateTimeOffset.UtcNow.AddYears(1)|] };""")]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = [|DateTimeOffset.MaxValue|] };""")]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = [|new DateTimeOffset(2099, 12, 31, 0, 0, 0, TimeSpan.Zero)|] };""")]
    [InlineData("""var d = new SecurityTokenDescriptor { Expires = [|DateTime.UtcNow.AddYears(10)|] };""")]
    [InlineData("""var t = [|new JwtSecurityToken(issuer: "portal", signingCredentials: key)|];""")]
    [InlineData("""var c = new PasswordCredential { EndDateTime = [|DateTimeOffset.Parse("2299-12-31")|] };""")]
    [InlineData("""services.AddAuthentication().AddCookie(o => o.ExpireTimeSpan = [|TimeSpan.MaxValue|]);""")]
    public Task Reports_a_warning_far_over_the_limit(string statements) => Issuer(statements).Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Says_how_long_and_which_limit() =>
        Issuer("""var b = new BlobSasBuilder { ExpiresOn = [|DateTimeOffset.UtcNow.AddDays(30)|] }; var d = new SecurityTokenDescriptor { Expires = [|DateTime.MaxValue|] };""")
            .Message(
                "This shared access signature is valid for 30 days; the limit is 7 days (hygiene.max_sas_days)",
                "This token never expires; the limit is 24 hours (hygiene.max_token_hours)")
            .Reports();

    [Fact]
    public Task Reports_by_the_limit_that_is_set() =>
        Issuer("""var b = new BlobSasBuilder { ExpiresOn = [|DateTimeOffset.UtcNow.AddDays(2)|] };""").Option("hygiene.max_sas_days", "1").Reports();

    [Fact]
    public Task Reports_a_date_of_the_calendar_when_today_is_known() =>
        Issuer("""var b = new BlobSasBuilder { ExpiresOn = [|new DateTimeOffset(new DateTime(2027, 1, 1))|] };""").Global("build_property.HygieneToday", "2026-06-01").Reports();

    [Fact]
    public Task Reports_a_suggestion_in_test_projects() =>
        Issuer("""var b = new BlobSasBuilder { ExpiresOn = [|DateTimeOffset.UtcNow.AddYears(1)|] };""").InTestProject().Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("""var b = new BlobSasBuilder { StartsOn = DateTimeOffset.UtcNow.AddYears(-1), ExpiresOn = DateTimeOffset.UtcNow.AddHours(1) };""")]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = DateTimeOffset.UtcNow.AddDays(7) };""")]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = DateTimeOffset.UtcNow.AddDays(services.Count) };""")]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero) };""")]
    [InlineData("""var k = new KeyProperties { ExpiresOn = DateTimeOffset.UtcNow.AddYears(5) };""")]
    [InlineData("""var d = new SecurityTokenDescriptor { Expires = DateTime.UtcNow.AddMinutes(30), NotBefore = DateTime.UtcNow };""")]
    [InlineData("""var d = new SecurityTokenDescriptor { Issuer = "portal" };""")]
    [InlineData("""var t = new JwtSecurityToken(issuer: "portal");""")]
    [InlineData("""var t = new JwtSecurityToken("a.b.c");""")]
    [InlineData("""var c = new PasswordCredential { EndDateTime = DateTimeOffset.UtcNow.AddMonths(6) };""")]
    [InlineData("""services.AddAuthentication().AddCookie(o => o.ExpireTimeSpan = TimeSpan.FromDays(14));""")]
    [InlineData("""var o = new Microsoft.AspNetCore.Http.CookieOptions { Expires = DateTimeOffset.UtcNow.AddYears(1) };""")]
    [InlineData("""request.CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90));""")]
    [InlineData("""request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true)); request.CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(10));""")]
    [InlineData("""var until = DateTimeOffset.UtcNow.AddYears(5); Console.WriteLine(until);""")]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = End() }; static DateTimeOffset End() => DateTimeOffset.UtcNow.AddHours(3);""")]
    [InlineData("""var t = new JwtSecurityToken(expires: env.IsDevelopment() ? DateTime.UtcNow.AddDays(30) : DateTime.UtcNow.AddMinutes(15), signingCredentials: key);""")]
    [InlineData("""var s = new PasswordCredential { DisplayName = "build" }; s.EndDateTime = clock.GetUtcNow().AddDays(90);""")]
    [InlineData("""services.AddAuthentication().AddBearerToken(o => o.BearerTokenExpiration = TimeSpan.FromHours(1));""")]
    [InlineData("""services.AddSession(o => o.Cookie.MaxAge = TimeSpan.FromDays(100));""")]
    public Task Is_silent_on(string statements) => Issuer(statements).Silent();

    [Fact]
    public Task Misses_a_life_that_is_configured() => Issuer("""var b = new BlobSasBuilder { ExpiresOn = DateTimeOffset.UtcNow.AddDays(int.Parse("900")) };""").Silent();

    [Theory]
    [InlineData("""var b = new BlobSasBuilder { ExpiresOn = [|DateTimeOffset.UtcNow.AddYears(1)|] };""", """var b = new BlobSasBuilder { ExpiresOn = DateTimeOffset.UtcNow.AddDays(7) };""")]
    [InlineData("""var d = new SecurityTokenDescriptor { Expires = [|DateTime.MaxValue|] };""", """var d = new SecurityTokenDescriptor { Expires = DateTime.UtcNow.AddHours(24) };""")]
    [InlineData("""blob.GenerateSasUri(BlobSasPermissions.Read, [|clock.GetUtcNow().AddDays(40)|]);""", """blob.GenerateSasUri(BlobSasPermissions.Read, clock.GetUtcNow().AddDays(7));""")]
    [InlineData("""services.AddAuthentication().AddCookie(o => o.ExpireTimeSpan = [|TimeSpan.FromDays(90)|]);""", """services.AddAuthentication().AddCookie(o => o.ExpireTimeSpan = TimeSpan.FromDays(30));""")]
    public Task Is_fixed(string before, string after) => Issuer(before).FixedBy<ClampLifetime>(Text(after));

    private static CheckCase Issuer(string statements) => Check<LongLivedCredential>.Code(Text(statements)).WithStub(Stubs.CloudCredentials).WithStub(Stubs.IdentityModel);

    private static string Text(string statements) => """
        using System;
        using System.IdentityModel.Tokens.Jwt;
        using System.Security.Cryptography.X509Certificates;
        using Amazon.S3.Model;
        using Azure.Security.KeyVault.Keys;
        using Azure.Storage.Blobs;
        using Azure.Storage.Sas;
        using Microsoft.AspNetCore.Authentication;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Graph.Models;
        using Microsoft.IdentityModel.Tokens;

        static class Issuer
        {
            static void Issue(BlobClient blob, TimeProvider clock, IServiceCollection services, SigningCredentials key, CertificateRequest request, IHostEnvironment env)
            {

        """ + statements + """

            }
        }
        """;
}
