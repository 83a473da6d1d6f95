using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

/// <summary>What tells the account of a secret: arguments, initialisers, dictionaries, what else is said about the object.</summary>
public class ReuseOfAccountsTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Security.Cryptography;
        record User(string Name, string Password);
        record Server(string Name, string Password);
        class Account { public Account(string userName) { } public Account() : this("") { } public string UserName { get; set; } = ""; }
        class Users { public void Create(Account account, string password) { } }
        class Mail { public void Connect(string host, int port) { } public void Authenticate(string userName, string password) { } }
        class Cache { public List<string> EndPoints { get; } = new(); public string Password { get; set; } = ""; public string HostName { get; set; } = ""; public string UserName { get; set; } = ""; }

        """;

    [Theory]
    [InlineData("""users.Create(new Account("admin"), [|"fake-Pa55!"|]); users.Create(new Account("support"), {|also:"fake-Pa55!"|});""", "'admin' and 'support'")]
    [InlineData("""var a = new Account { UserName = "admin" }; users.Create(a, [|"fake-Pa55!"|]); var b = new Account { UserName = "support" }; users.Create(b, {|also:"fake-Pa55!"|});""", "'admin' and 'support'")]
    [InlineData("""var list = new List<User> { new("clerk", [|"fake-Pa55!"|]), new("boss", {|also:"fake-Pa55!"|}) };""", "'boss' and 'clerk'")]
    [InlineData("""var a = new[] { new { user = "info", password = [|"fake-Pa55!"|] }, new { user = "backup", password = {|also:"fake-Pa55!"|} } };""", "'backup' and 'info'")]
    [InlineData("""var s = new Dictionary<string, string> { ["Smtp:User"] = "info", ["Smtp:Password"] = [|"fake-Pa55!"|], ["Ftp:User"] = "backup", ["Ftp:Password"] = {|also:"fake-Pa55!"|} };""", "'backup' and 'info'")]
    [InlineData("""var s = new Dictionary<string, string> { { "Smtp:User", "info" }, { "Smtp:Password", [|"fake-Pa55!"|] }, { "Ftp:User", "backup" }, { "Ftp:Password", {|also:"fake-Pa55!"|} } };""", "'backup' and 'info'")]
    [InlineData("""var s = new Dictionary<string, string>(); s["SmtpUser"] = "info"; s["SmtpPassword"] = [|"fake-Pa55!"|]; s["FtpUser"] = "backup"; s["FtpPassword"] = {|also:"fake-Pa55!"|};""", "'backup' and 'info'")]
    [InlineData("""var a = new Cache { HostName = "mq01", UserName = "orders", Password = [|"fake-Pa55!"|] }; var b = new Cache { EndPoints = { "cache01" }, Password = {|also:"fake-Pa55!"|} };""", "'cache01' and 'orders' at 'mq01'")]
    [InlineData("""var a = new Mail(); a.Connect("mail.contoso.com", 25); a.Authenticate("svc", [|"fake-Pa55!"|]); var b = new Mail(); b.Connect("erp.fabrikam.com", 25); b.Authenticate("svc", {|also:"fake-Pa55!"|});""", "'svc' at 'erp.fabrikam.com' and 'svc' at 'mail.contoso.com'")]
    [InlineData("""var a = new HMACSHA256(Convert.FromHexString([|"00ff17a2b3c4d5e6f708192a3b4c5d6e"|])); var b = Aes.Create(); b.Key = Convert.FromHexString({|also:"00ff17a2b3c4d5e6f708192a3b4c5d6e"|});""", "'encryption key' and 'signing key'")]
    public Task Reports(string statements, string accounts) =>
        Wrapped(statements).Message("One secret opens " + accounts + "; give each account a secret of its own").Reports();

    [Fact]
    public Task Reports_a_header_and_a_file() => Check<SecretOfSeveralAccounts>.Code("""
        class C { object o = new System.Net.Http.Headers.AuthenticationHeaderValue("Basic", [|"ZnRwOmZha2UtUGE1NSE="|]); }
        """).File("appsettings.json", """{ "Smtp": { "User": "info", "Password": "{|also:fake-Pa55!|}" } }""")
        .Message("One secret opens 'ftp' and 'info'; give each account a secret of its own").Reports();

    [Fact]
    public Task Reports_two_services_of_a_compose_file() => Check<SecretOfSeveralAccounts>.File("docker-compose.yml", """
        services:
          mq:
            environment:
              RABBITMQ_DEFAULT_USER: orders
              RABBITMQ_DEFAULT_PASS: [|fake-Pa55!|]
          db:
            environment:
              POSTGRES_USER: app
              POSTGRES_PASSWORD: {|also:fake-Pa55!|}
        """).Message("One secret opens 'app' and 'orders'; give each account a secret of its own").Reports();

    [Fact]
    public Task Reports_a_client_inside_and_one_outside() => Check<SecretAcrossBoundary>.Code(Types + """
        class C
        {
            const string Partner = "https://api.partner-one.com/";
            HttpClient One() { var c = new HttpClient { BaseAddress = new Uri(Partner) }; c.DefaultRequestHeaders.Add("X-Api-Key", [|"fake9Zq2Lw8Rt5Yx1Vb7"|]); return c; }
            HttpClient Two() { var c = new HttpClient(); c.BaseAddress = new Uri("http://erp.corp.local/"); c.DefaultRequestHeaders.Add("X-Api-Key", {|also:"fake9Zq2Lw8Rt5Yx1Vb7"|}); return c; }
        }
        """).Message("One secret opens 'erp.corp.local' inside and 'api.partner-one.com' outside; give the inner account a secret of its own").Reports();

    [Fact]
    public Task Reports_a_domain_account_and_a_public_service() => Check<SecretAcrossBoundary>
        .File("appsettings.json", """{ "Domain": { "UserName": "CONTOSO\\kim", "Password": "[|fake-Pa55!|]" }, "Code": { "Host": "api.github.com", "User": "kim", "Password": "{|also:fake-Pa55!|}" } }""").Reports();

    [Theory]
    [InlineData("""users.Create(new Account("admin"), "fake-Pa55!"); users.Create(new Account("admin"), "fake-Pa55!");""")]
    [InlineData("""users.Create(new Account(input), "fake-Pa55!"); users.Create(new Account(input + "2"), "fake-Pa55!");""")]
    [InlineData("""var list = new List<Server> { new("r1", "fake-Pa55!"), new("r2", "fake-Pa55!") };""")]
    [InlineData("""var s = new Dictionary<string, string> { ["Smtp:User"] = "info", ["Smtp:Password"] = "fake-Pa55!", ["Mail:User"] = "info", ["Mail:Password"] = "fake-Pa55!" };""")]
    [InlineData("""var s = new Dictionary<string, string> { ["User"] = "info", ["Password"] = "fake-Pa55!" }; var a = new NetworkCredential("info", "fake-Pa55!");""")]
    [InlineData("""var a = new Mail(); a.Connect("smtp.contoso.com", 25); a.Authenticate("svc@contoso.com", "fake-Pa55!"); var b = new Mail(); b.Connect("imap.contoso.com", 25); b.Authenticate("svc@contoso.com", "fake-Pa55!");""")]
    [InlineData("""var a = new HMACSHA256(Convert.FromHexString("00ff17a2b3c4d5e6f708192a3b4c5d6e")); var b = new HMACSHA512(Convert.FromHexString("00ff17a2b3c4d5e6f708192a3b4c5d6e"));""")]
    [InlineData("""var a = new Cache { EndPoints = { "localhost" }, Password = "fake-Pa55!" }; var b = new Cache { EndPoints = { "127.0.0.1" }, Password = "fake-Pa55!" };""")]
    [InlineData("""void Change(string user, string oldPassword, string newPassword) { } Change("info", "fake-Pa55!", "fake-Pa55!");""")]
    public Task Is_silent_on(string statements) => Wrapped(statements).Silent();

    [Theory]
    [InlineData("""{ "Redis": { "Nodes": [ { "Host": "r1.corp.local", "Password": "fake-Pa55!" }, { "Host": "r2.corp.local", "Password": "fake-Pa55!" } ] } }""")]
    [InlineData("""{ "Rabbit": { "Hosts": [ "amqp://mq:fake-Pa55!@mq1.corp.local", "amqp://mq:fake-Pa55!@mq2.corp.local" ] } }""")]
    [InlineData("""{ "Cosmos": { "Key": "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==", "Endpoint": "https://a" }, "Other": { "Key": "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==", "Endpoint": "https://b" } }""")]
    [InlineData("""{ "A": "AccountName=contoso;AccountKey=fakekeyfakekeyfakekeyfakekey1234==;EndpointSuffix=x", "B": "AccountName=contoso;AccountKey=fakekeyfakekeyfakekeyfakekey1234==;TableEndpoint=https://y" }""")]
    [InlineData("""{ "ConnectionStrings": { "Primary": "Server=db-primary;User Id=app;Password=fake-Pa55!", "ReadOnly": "Server=db-readonly;User Id=app;Password=fake-Pa55!" } }""")]
    [InlineData("""{ "A": "https://parts.blob.contoso.com/c?sv=1&sig=kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3fake%3D", "B": "https://parts.blob.contoso.com/c/x?sv=1&sig=kQ2mX9vR4tLw7bNcE5gHjUoPzA1sDf8yTi3fake%3D" }""")]
    public Task Is_silent_in_one_file(string text) => Check<SecretOfSeveralAccounts>.File("appsettings.json", text).Silent();

    [Fact]
    public Task Is_silent_on_a_server_and_its_client_in_a_compose_file() => Check<SecretOfSeveralAccounts>.File("docker-compose.yml", """
        services:
          sql:
            environment:
              MSSQL_SA_PASSWORD: fake-Pa55!
          api:
            environment:
              - ConnectionStrings__Default=Server=sql;User Id=sa;Password=fake-Pa55!
        """).Silent();

    [Theory]
    [InlineData("appsettings.json", "App.config", "z.env")]
    [InlineData("z.env", "appsettings.json", "App.config")]
    [InlineData("App.config", "z.env", "appsettings.json")]
    public Task Reports_the_same_whatever_the_order_of_files(string first, string second, string third)
    {
        var texts = new Dictionary<string, string>
        {
            ["App.config"] = """<c><network userName="relay" password="[|fake-Pa55!|]"/></c>""",
            ["appsettings.json"] = """{ "Smtp": { "User": "info", "Password": "{|also:fake-Pa55!|}" } }""",
            ["z.env"] = "FTP_USER=ci\nFTP_PASSWORD={|also:fake-Pa55!|}\n",
        };
        return Check<SecretOfSeveralAccounts>.File(first, texts[first]).File(second, texts[second]).File(third, texts[third])
            .Message("One secret opens 'ci', 'info' and 'relay'; give each account a secret of its own").Reports();
    }

    [Fact]
    public Task Misses_users_who_are_settings() => Wrapped(
        """var a = new NetworkCredential(Environment.GetEnvironmentVariable("A_USER"), "fake-Pa55!"); var b = new NetworkCredential(Environment.GetEnvironmentVariable("B_USER"), "fake-Pa55!");""").Silent();

    private static CheckCase Wrapped(string statements) =>
        Check<SecretOfSeveralAccounts>.Code(Types + "class C { void M(Users users, string input) { " + statements + " } }");
}
