using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

/// <summary>The rules about reuse over code, and over code and files together.</summary>
public class ReuseInCodeTests
{
    [Theory]
    [InlineData("""var a = new NetworkCredential("info", [|"fake-Pa55!"|]); var b = new NetworkCredential("backup", {|also:"fake-Pa55!"|});""", "'backup' and 'info'")]
    [InlineData("""var a = new NetworkCredential { UserName = "info", Password = [|"fake-Pa55!"|] }; var b = new NetworkCredential(password: {|also:"fake-Pa55!"|}, userName: "backup");""", "'backup' and 'info'")]
    [InlineData("""const string Shared = "fake-Pa55!"; var a = new NetworkCredential("info", [|Shared|]); var b = new NetworkCredential("backup", {|also:Shared|});""", "'backup' and 'info'")]
    [InlineData("""var user = "info"; var a = new NetworkCredential(user, [|"fake-Pa55!"|]); user = "backup"; var b = new NetworkCredential(user, {|also:"fake-Pa55!"|});""", "'backup' and 'info'")]
    [InlineData("""var smtpPassword = [|"fake-Pa55!"|]; var ftpPassword = {|also:"fake-Pa55!"|};""", "'ftpPassword' and 'smtpPassword'")]
    [InlineData("""var smtpUser = "info"; var smtpPassword = [|"fake-Pa55!"|]; var ftpUser = "ci"; var ftpPassword = {|also:"fake-Pa55!"|};""", "'ci' and 'info'")]
    [InlineData("""var a = new NetworkCredential(); a.UserName = "info"; a.Password = [|"fake-Pa55!"|]; var b = new NetworkCredential("ci", {|also:"fake-Pa55!"|});""", "'ci' and 'info'")]
    [InlineData("""var a = "Server=db1;User Id=app;Password=fake-Pa55!"; var b = new NetworkCredential("ci", {|also:"fake-Pa55!"|});""", "'app' at 'db1' and 'ci'")]
    public Task Reports_in_code(string statements, string accounts) => Check<SecretOfSeveralAccounts>
        .Statements(statements.Replace("\"Server=db1;User Id=app;Password=fake-Pa55!\"", "[|\"Server=db1;User Id=app;Password=fake-Pa55!\"|]", StringComparison.Ordinal))
        .Message("One secret opens " + accounts + "; give each account a secret of its own").Reports();

    [Fact]
    public Task Reports_constants_of_a_type() => Check<SecretOfSeveralAccounts>.Code("""
        static class Accounts
        {
            public const string SmtpUser = "info@contoso.com";
            public const string SmtpPassword = [|"fake-Pa55!"|];
            public const string BackupUser = "backup";
            public const string BackupPassword = {|also:"fake-Pa55!"|};
        }
        """).Message("One secret opens 'backup' and 'info@contoso.com'; give each account a secret of its own").Reports();

    [Fact]
    public Task Reports_code_and_configuration() => Check<SecretOfSeveralAccounts>
        .Code("""class C { object o = new System.Net.NetworkCredential("info", [|"fake-Pa55!"|]); }""")
        .File("appsettings.json", """{ "Ftp": { "User": "ci", "Password": "{|also:fake-Pa55!|}" } }""").Reports();

    [Fact]
    public Task Reports_private_and_company_mail() => Check<SecretAcrossBoundary>.Code("""
        using System.Net;
        using System.Net.Mail;
        class Mailer
        {
            SmtpClient Work() => new("smtp.contoso.co.kr") { Credentials = new NetworkCredential("park@contoso.co.kr", [|"fake-Pa55!"|]) };
            SmtpClient Home() => new("smtp.naver.com") { Credentials = new NetworkCredential("park@naver.com", {|also:"fake-Pa55!"|}) };
        }
        """).Message("One secret opens 'park@contoso.co.kr' at 'smtp.contoso.co.kr' inside and 'park@naver.com' at 'smtp.naver.com' outside; give the inner account a secret of its own").Reports();

    [Fact]
    public Task Reports_an_internal_database_and_a_public_server() => Check<SecretAcrossBoundary>
        .Statements("""var a = [|"Server=10.1.2.3;User Id=app;Password=fake-Pa55!"|]; var b = new System.Net.Mail.SmtpClient("smtp.partner.com") { Credentials = new NetworkCredential("app", {|also:"fake-Pa55!"|}) };""").Reports();

    [Theory]
    [InlineData("""var a = new NetworkCredential("info", "fake-Pa55!"); var b = new NetworkCredential("info", "fake-Pa55!");""")]
    [InlineData("""var a = new NetworkCredential("info", "fake-Pa55!"); var b = new NetworkCredential("backup", "fake-Pa56!");""")]
    [InlineData("""var a = new NetworkCredential(input, "fake-Pa55!"); var b = new NetworkCredential(args[0], "fake-Pa55!");""")]
    [InlineData("""var a = new NetworkCredential("info", input); var b = new NetworkCredential("backup", input);""")]
    [InlineData("""var a = new NetworkCredential("info", ""); var b = new NetworkCredential("backup", "");""")]
    [InlineData("""var a = new NetworkCredential("info", "<password>"); var b = new NetworkCredential("backup", "<password>");""")]
    [InlineData("""var smtpPassword = "fake-Pa55!"; var a = new NetworkCredential("info", smtpPassword);""")]
    [InlineData("""var smtpPassword = "fake-Pa55!"; var mailPassword = "fake-Pa55!";""")]
    [InlineData("""var password = "fake-Pa55!"; var ftpPassword = "fake-Pa55!";""")]
    [InlineData("""var a = "Server=db1;User Id=app;Password=fake-Pa55!"; var b = "Server=db1;Database=x;User Id=app;Password=fake-Pa55!";""")]
    [InlineData("""var smtpHost = "fake-Pa55!"; var ftpHost = "fake-Pa55!";""")]
    [InlineData("""var smtpPasswordLabel = "fake-Pa55!"; var ftpPasswordLabel = "fake-Pa55!";""")]
    public Task Is_silent_in_code(string statements) => Check<SecretOfSeveralAccounts>.Statements(statements).Silent();

    [Fact]
    public Task Is_silent_on_a_setting_and_its_copy_in_code() => Check<SecretOfSeveralAccounts>
        .Code("""class Tokens { string jwtKey = "fake-Key-0f-0urs-7c1"; }""")
        .File("appsettings.json", """{ "Signing": { "Secret": "fake-Key-0f-0urs-7c1" } }""").Silent();

    [Fact]
    public Task Is_silent_on_unrelated_code() => Check<SecretOfSeveralAccounts>.Code("""class C { string a = "same"; string b = "same"; int c = 1; }""").Silent();

    [Fact]
    public Task Suggests_in_test_projects() => Check<SecretOfSeveralAccounts>
        .Statements("""var a = new NetworkCredential("info", [|"fake-Pa55!"|]); var b = new NetworkCredential("backup", {|also:"fake-Pa55!"|});""")
        .InTestProject().Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Suggests_in_development_files() => Check<SecretOfSeveralAccounts>
        .File("appsettings.Development.json", """{ "Smtp": { "User": "a", "Password": "[|fake-Pa55!|]" }, "Ftp": { "User": "b", "Password": "{|also:fake-Pa55!|}" } }""")
        .Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("$\"Server=db1;User Id=app;Password={[|Shared|]}\"", "$\"Server=db2;User Id=app;Password={{|also:Shared|}}\"", "'app' at 'db1' and 'app' at 'db2'")]
    [InlineData("\"Server=db1;User Id=app;Password=\" + [|Shared|]", "\"Server=db1;User Id=clerk;Password=\" + {|also:Shared|} + \";Timeout=5\"", "'app' at 'db1' and 'clerk' at 'db1'")]
    [InlineData("\"ftp://app:\" + [|Shared|] + \"@files.contoso.com\"", "string.Format(\"ftp://ci:{0}@files.contoso.com\", {|also:Shared|})", "'app' at 'files.contoso.com' and 'ci' at 'files.contoso.com'")]
    public Task Reports_a_constant_in_the_texts_of_two_fields(string one, string other, string accounts) => Check<SecretOfSeveralAccounts>.Code($$"""
        class C
        {
            const string Shared = "fake-Pa55!";
            string a = {{one}};
            string b = {{other}};
        }
        """).Message("One secret opens " + accounts + "; give each account a secret of its own").Reports();

    [Theory]
    [InlineData("$\"Server=db1;User Id=app;Password={Shared}\"", "$\"Server=db1;Database=x;User Id=app;Password={Shared}\"")]
    [InlineData("$\"Server=db1;User Id=app;Password={Shared}\"", "Shared + \" is no password here\"")]
    [InlineData("$\"Server=db1;User Id={System.Environment.UserName};Password={Shared}\"", "$\"Server=db1;User Id={System.Environment.MachineName};Password={Shared}\"")]
    public Task Is_silent_on_a_constant_in_texts_of_one_account(string one, string other) => Check<SecretOfSeveralAccounts>.Code($$"""
        class C
        {
            const string Shared = "fake-Pa55!";
            string a = {{one}};
            string b = {{other}};
        }
        """).Silent();
}
