using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

/// <summary>Accounts whose user the program reads from its settings, while the password stands in code.</summary>
public class ReuseOfSettingsUsersTests
{
    private const string Twice = """var a = new NetworkCredential(c["Mail:User"], [|"fake-Pa55!"|]); var b = new NetworkCredential(c["Ftp:User"], {|also:"fake-Pa55!"|});""";

    [Theory]
    [InlineData(Twice, "the user in 'Ftp:User' and the user in 'Mail:User'")]
    [InlineData("""var m = c.GetSection("Mail"); var u = m["User"] ?? throw new Exception(); var a = new NetworkCredential(u, [|"fake-Pa55!"|]); var b = new NetworkCredential { UserName = c.GetValue<string>("Ftp:User"), Password = {|also:"fake-Pa55!"|} };""", "the user in 'Ftp:User' and the user in 'Mail:User'")]
    public Task Reports_users_of_two_settings(string statements, string accounts) =>
        In(statements).Message("One secret opens " + accounts + "; give each account a secret of its own").Reports();

    [Fact]
    public Task Reports_users_that_the_files_name() => In(Twice)
        .File("appsettings.json", """{ "Mail": { "User": "info" }, "Ftp": { "User": "ci" } }""")
        .Message("One secret opens 'ci' and 'info'; give each account a secret of its own").Reports();

    [Fact]
    public Task Reports_a_host_that_the_files_name() => Check<SecretAcrossBoundary>.Code(Wrapped("""
        var a = new System.Net.Mail.SmtpClient(c["Relay:Host"]) { Credentials = new NetworkCredential("app", [|"fake-Pa55!"|]) };
        var b = new System.Net.Mail.SmtpClient("smtp.partner.com") { Credentials = new NetworkCredential("app", {|also:"fake-Pa55!"|}) };
        """)).File("appsettings.json", """{ "Relay": { "Host": "mail.corp.contoso.internal" } }""").Reports();

    [Theory]
    [InlineData("""var a = new NetworkCredential(c["Mail:User"], "fake-Pa55!"); var b = new NetworkCredential(c["Mail:User"], "fake-Pa55!");""")]
    [InlineData("""var a = new NetworkCredential(c["Mail:User"], "fake-Pa55!"); var b = new NetworkCredential(c["Smtp:UserName"], "fake-Pa55!");""")]
    [InlineData("""var a = new NetworkCredential(c["Mail:User"], "fake-Pa55!"); var b = new NetworkCredential(c["Mail:Ftp:User"], "fake-Pa55!");""")]
    [InlineData("""var a = new NetworkCredential(c["Mail:User"], "fake-Pa55!"); var b = new NetworkCredential(c["User"], "fake-Pa55!");""")]
    [InlineData("""var a = new NetworkCredential(c["Mail:User"], "fake-Pa55!"); var b = new NetworkCredential("ci", "fake-Pa55!");""")]
    [InlineData("""var a = new NetworkCredential(c[args[0]], "fake-Pa55!"); var b = new NetworkCredential(c[args[1]], "fake-Pa55!");""")]
    [InlineData("""var a = new NetworkCredential(c["Mail:User"], c["Mail:Password"]); var b = new NetworkCredential(c["Ftp:User"], c["Ftp:Password"]);""")]
    [InlineData("""var adminPassword = "fake-Pa55!"; var a = new NetworkCredential(c["Ldap:User"], adminPassword);""")]
    public Task Is_silent(string statements) => In(statements).Silent();

    [Fact]
    public Task Is_silent_on_settings_with_one_user() => In(Plain(Twice))
        .File("appsettings.json", """{ "Mail": { "User": "app" }, "Ftp": { "User": "app" } }""").Silent();

    [Fact]
    public Task Reports_a_password_that_is_the_user_of_a_file() => Check<WeakPassword>
        .Code(Wrapped("""var a = new NetworkCredential(c["Mail:User"], [|"fake-Pa55!"|]);"""))
        .File("appsettings.json", """{ "Mail": { "User": "fake-Pa55!" } }""").Reports();

    [Fact]
    public Task Misses_users_of_settings_that_sound_alike() => In("""var a = new NetworkCredential(c["Mail:Sender:User"], "fake-Pa55!"); var b = new NetworkCredential(c["Mail:Archive:User"], "fake-Pa55!");""").Silent();

    private static CheckCase In(string statements) => Check<SecretOfSeveralAccounts>.Code(Wrapped(statements));

    private static string Plain(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("{|also:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static string Wrapped(string statements) => $$"""
        using System;
        using System.Net;
        using Microsoft.Extensions.Configuration;
        class Program
        {
            void Run(IConfiguration c, string[] args)
            {
                {{statements}}
            }
        }
        """;
}
