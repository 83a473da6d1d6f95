using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

/// <summary>HYG2003 where code or names, not files, tell the environments.</summary>
public class ReuseInBranchesTests
{
    [Theory]
    [InlineData("""var password = env.IsProduction() ? [|"fake-Pa55!"|] : {|also:"fake-Pa55!"|};""", "Production and every other environment")]
    [InlineData("""var password = !env.IsDevelopment() ? [|"fake-Pa55!"|] : {|also:"fake-Pa55!"|};""", "Development and every other environment")]
    [InlineData("""var password = env.EnvironmentName == "Production" ? [|"fake-Pa55!"|] : {|also:"fake-Pa55!"|};""", "Production and every other environment")]
    [InlineData("""var password = env.EnvironmentName != Environments.Staging ? [|"fake-Pa55!"|] : {|also:"fake-Pa55!"|};""", "Staging and every other environment")]
    [InlineData("""var password = env.EnvironmentName is "uat" ? [|"fake-Pa55!"|] : {|also:"fake-Pa55!"|};""", "Staging and every other environment")]
    [InlineData("""var password = env.IsEnvironment("Kunde1") ? [|"fake-Pa55!"|] : {|also:"fake-Pa55!"|};""", "Kunde1 and every other environment")]
    [InlineData("""var password = string.Equals(input, "production", System.StringComparison.OrdinalIgnoreCase) ? [|"fake-Pa55!"|] : {|also:"fake-Pa55!"|};""", "Production and every other environment")]
    [InlineData("""string password; if (input.Equals("prod")) { password = [|"fake-Pa55!"|]; } else { password = {|also:"fake-Pa55!"|}; }""", "Production and every other environment")]
    [InlineData("""string password; switch (input) { case "Production": password = [|"fake-Pa55!"|]; break; case "Staging": password = {|also:"fake-Pa55!"|}; break; }""", "Production and Staging")]
    [InlineData("""var password = input switch { "prod" => [|"fake-Pa55!"|], "dev" => {|also:"fake-Pa55!"|}, _ => "" };""", "Development and Production")]
    [InlineData("""string prodDbPassword = [|"fake-Pa55!"|], devDbPassword = {|also:"fake-Pa55!"|};""", "Development and Production")]
    [InlineData("""if (env.IsProduction()) { var a = new NetworkCredential("app", [|"fake-Pa55!"|]); return; } var b = new NetworkCredential("app", {|also:"fake-Pa55!"|});""", "Production and every other environment")]
    public Task Reports_in_code(string statements, string environments) => Check<SecretOfSeveralEnvironments>
        .Code(Wrapped(statements)).Message("The secret of " + (statements.Contains("\"app\"", StringComparison.Ordinal) ? "'app'" : statements.Contains("prodDb", StringComparison.Ordinal) ? "'prodDbPassword'" : "'password'")
            + " is the same in " + environments + "; give each environment its own").Reports();

    [Fact]
    public Task Reports_types_for_environments() => Check<SecretOfSeveralEnvironments>.Code("""
        static class Production { public const string DbPassword = [|"fake-Pa55!"|]; }
        static class StagingSettings { public const string DbPassword = {|also:"fake-Pa55!"|}; }
        """).Message("The secret of 'DbPassword' is the same in Production and Staging; give each environment its own").Reports();

    [Fact]
    public Task Reports_servers_of_two_branches() => Check<SecretOfSeveralEnvironments>
        .Code(Wrapped("""var db = env.IsStaging() ? [|"Server=db-stg;User Id=app;Password=fake-Pa55!"|] : {|also:"Server=db-prd;User Id=app;Password=fake-Pa55!"|};""")).Reports();

    [Fact]
    public Task Reports_a_branch_and_a_file() => Check<SecretOfSeveralEnvironments>
        .Code(Wrapped("""if (env.IsDevelopment()) { var a = new NetworkCredential("app", [|"fake-Pa55!"|]); }"""))
        .File("appsettings.Production.json", """{ "Db": { "User": "app", "Password": "{|also:fake-Pa55!|}" } }""").Reports();

    [Theory]
    [InlineData("appsettings.json", """{ "Environments": { "Production": { "DbPassword": "[|fake-Pa55!|]" }, "Staging": { "DbPassword": "{|also:fake-Pa55!|}" } } }""")]
    [InlineData("appsettings.json", """{ "ConnectionStrings": { "MainProduction": "Server=p1;User Id=app;Password=[|fake-Pa55!|]", "MainStaging": "Server=s1;User Id=app;Password={|also:fake-Pa55!|}" } }""")]
    [InlineData(".env", "PROD_DB_PASSWORD=[|fake-Pa55!|]\nSTAGING_DB_PASSWORD={|also:fake-Pa55!|}\n")]
    [InlineData("web.config", """<c><appSettings><add key="DbPasswordProd" value="[|fake-Pa55!|]"/><add key="DbPasswordDev" value="{|also:fake-Pa55!|}"/></appSettings></c>""")]
    public Task Reports_in_one_file(string name, string text) => Check<SecretOfSeveralEnvironments>.File(name, text).Reports();

    [Theory]
    [InlineData("deploy/production/.env", "DB_PASSWORD=[|fake-Pa55!|]\n", "deploy/staging/.env", "DB_PASSWORD={|also:fake-Pa55!|}\n")]
    [InlineData("config/dev/appsettings.json", """{ "Jwt": { "Key": "[|fake-Key-0f-0urs-7c1|]" } }""", "config/prod/appsettings.json", """{ "Jwt": { "Key": "{|also:fake-Key-0f-0urs-7c1|}" } }""")]
    [InlineData("contoso-prod - Web Deploy.pubxml", "<Project><PropertyGroup><Password>[|fake-Pa55!|]</Password></PropertyGroup></Project>", "contoso-uat.pubxml", "<Project><PropertyGroup><Password>{|also:fake-Pa55!|}</Password></PropertyGroup></Project>")]
    [InlineData("Web.Release.config", """<c><add name="Db" connectionString="Server=p1;User Id=app;Password=[|fake-Pa55!|]"/></c>""", "Web.Staging.config", """<c><add name="Db" connectionString="Server=s1;User Id=app;Password={|also:fake-Pa55!|}"/></c>""")]
    public Task Reports_by_folder_and_name(string first, string one, string second, string other) =>
        Check<SecretOfSeveralEnvironments>.File(first, one).File(second, other).Reports();

    [Theory]
    [InlineData("""var password = env.IsProduction() ? "fake-Pa55!" : "fake-Pa56!";""")]
    [InlineData("""var password = flag ? "fake-Pa55!" : "fake-Pa55!";""")]
    [InlineData("""var password = input == "Premium" ? "fake-Pa55!" : "fake-Pa55!";""")]
    [InlineData("""var password = env.IsProduction() ? input : "fake-Pa55!";""")]
    [InlineData("""var password = env.IsProduction() ? "<password>" : "<password>";""")]
    [InlineData("""var label = env.IsProduction() ? "fake-Pa55!" : "fake-Pa55!";""")]
    [InlineData("""if (env.IsProduction()) { var a = new NetworkCredential("app", "fake-Pa55!"); } else { var b = new NetworkCredential("job", "fake-Pa55!"); }""")]
    [InlineData("""if (env.IsProduction()) { System.Console.WriteLine(); } var a = new NetworkCredential("app", "fake-Pa55!"); var b = new NetworkCredential("app", "fake-Pa55!");""")]
    [InlineData("""if (env.IsProduction()) { var a = new NetworkCredential("app", "fake-Pa55!"); var b = new NetworkCredential("app", "fake-Pa55!"); }""")]
    [InlineData("""var password = input switch { "a" => "fake-Pa55!", _ => "fake-Pa55!" };""")]
    public Task Is_silent_in_code(string statements) => Check<SecretOfSeveralEnvironments>.Code(Wrapped(statements)).Silent();

    [Theory]
    [InlineData("""var db = env.IsStaging() ? "Server=db-stg;User Id=app;Password=fake-Pa55!" : "Server=db-prd;User Id=app;Password=fake-Pa55!";""")]
    [InlineData("""var a = input switch { "prod" => "Server=p1;User Id=app;Password=fake-Pa55!", "dev" => "Server=d1;User Id=app;Password=fake-Pa55!", _ => "" };""")]
    public Task Are_no_several_accounts(string statements) => Check<SecretOfSeveralAccounts>.Code(Wrapped(statements)).Silent();

    [Theory]
    [InlineData("appsettings.json", """{ "Live": { "Password": "fake-Pa55!" }, "Chat": { "Password": "fake-Pa55!" } }""")]
    [InlineData("appsettings.json", """{ "Delivery": { "Password": "fake-Pa55!" }, "Prodigy": { "Password": "fake-Pa55!" } }""")]
    [InlineData("appsettings.json", """{ "Accounts": [ { "User": "a", "Password": "fake-Pa55!" }, { "User": "a", "Password": "fake-Pa55!" } ] }""")]
    public Task Is_silent_in_one_file(string name, string text) => Check<SecretOfSeveralEnvironments>.File(name, text).Silent();

    [Fact]
    public Task Misses_an_environment_that_a_variable_remembers() => Check<SecretOfSeveralEnvironments>
        .Code(Wrapped("""var live = env.IsProduction(); var password = live ? "fake-Pa55!" : "fake-Pa55!";""")).Silent();

    private static string Wrapped(string statements) => $$"""
        using System.Net;
        using Microsoft.Extensions.Hosting;
        class C
        {
            void M(IHostEnvironment env, string input, bool flag)
            {
                {{statements}}
            }
        }
        """;
}
