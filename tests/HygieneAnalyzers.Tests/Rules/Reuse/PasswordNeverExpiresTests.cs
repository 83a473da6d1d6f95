using HygieneAnalyzers.CodeFixes.Fixes.Reuse;
using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Reuse;

public class PasswordNeverExpiresTests
{
    [Theory]
    [InlineData("""var u = new UserPrincipal { [|PasswordNeverExpires = true|] };""")]
    [InlineData("""var u = new UserPrincipal(); [|u.PasswordNeverExpires = true|];""")]
    [InlineData("""const bool always = true; new UserPrincipal().ToString(); var u = new UserPrincipal { Enabled = true, [|PasswordNeverExpires = always|] };""")]
    [InlineData("""[|entry.Properties["userAccountControl"].Value = 0x10200|];""")]
    [InlineData("""[|entry.Properties["userAccountControl"].Value = 66048|];""")]
    [InlineData("""[|entry.Properties["UserAccountControl"][0] = (int)entry.Properties["UserAccountControl"][0]! | 0x10000|];""")]
    [InlineData("""const int never = 0x10000; [|entry.Properties["userAccountControl"].Value = 512 | never|];""")]
    [InlineData("""var a = [|new DirectoryAttribute("userAccountControl", "66048")|];""")]
    [InlineData("""var u = new User { [|PasswordPolicies = "DisablePasswordExpiration, DisableStrongPassword"|] };""")]
    [InlineData("""var sql = [|"CREATE LOGIN supplier WITH PASSWORD = @p, CHECK_POLICY = ON, CHECK_EXPIRATION = OFF"|];""")]
    [InlineData("""var sql = [|"alter login supplier with check_expiration=off"|];""")]
    [InlineData("""var flags = 512; flags |= 0x10000; [|entry.Properties["userAccountControl"].Value = flags|];""")]
    [InlineData("""[|entry.Properties["userAccountControl"].Add(66048)|];""")]
    [InlineData("""var r = [|new ModifyRequest("cn=svc", DirectoryAttributeOperation.Replace, "userAccountControl", "66048")|];""")]
    [InlineData("""var m = new DirectoryAttributeModification { Name = "userAccountControl" }; [|m.Add("66048")|];""")]
    [InlineData("""var sql = $"CREATE LOGIN {Environment.UserName}[| WITH PASSWORD = @p, CHECK_EXPIRATION = OFF|]";""")]
    [InlineData("""var sql = [|"ALTER USER app PASSWORD EXPIRE NEVER"|];""")]
    [InlineData("""var sql = [|"ALTER ROLE app VALID UNTIL 'infinity'"|];""")]
    [InlineData("""var sql = [|"ALTER PROFILE app LIMIT PASSWORD_LIFE_TIME UNLIMITED"|];""")]
    public Task Reports(string statements) => Accounts(statements).Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Says_what_to_do() =>
        Accounts("""var u = new UserPrincipal { [|PasswordNeverExpires = true|] };""")
            .Message("'PasswordNeverExpires' makes a password that never expires; leave it to the directory's policy, or use a managed account without a password").Reports();

    [Fact]
    public Task Reports_a_warning_when_rotation_is_strict() =>
        Accounts("""var u = new UserPrincipal { [|PasswordNeverExpires = true|] };""").Option("hygiene.rotation", "strict").Severity(DiagnosticSeverity.Warning).Reports();

    [Fact]
    public Task Reports_a_suggestion_in_test_projects() =>
        Accounts("""var u = new UserPrincipal { [|PasswordNeverExpires = true|] };""").Option("hygiene.rotation", "strict").InTestProject().Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("""var u = new UserPrincipal { PasswordNeverExpires = false };""")]
    [InlineData("""var u = new UserPrincipal { PasswordNeverExpires = entry.Properties is null };""")]
    [InlineData("""var u = new UserPrincipal { PasswordNotRequired = true };""")]
    [InlineData("""entry.Properties["userAccountControl"].Value = 512;""")]
    [InlineData("""entry.Properties["userAccountControl"].Value = (int)entry.Properties["userAccountControl"].Value! & ~0x10000;""")]
    [InlineData("""entry.Properties["description"].Value = 66048;""")]
    [InlineData("""var a = new DirectoryAttribute("userAccountControl", "512");""")]
    [InlineData("""var a = new DirectoryAttribute("description", "66048");""")]
    [InlineData("""var u = new User { PasswordPolicies = "None" };""")]
    [InlineData("""var u = new User { Department = "DisablePasswordExpiration" };""")]
    [InlineData("""var sql = "CREATE LOGIN supplier WITH PASSWORD = @p, CHECK_EXPIRATION = ON";""")]
    [InlineData("""var text = "CHECK_EXPIRATION = OFF keeps a password for ever";""")]
    [InlineData("""var mine = new Row { PasswordNeverExpires = true };""")]
    [InlineData("""var flags = 512; flags |= 0x20; entry.Properties["userAccountControl"].Value = flags;""")]
    [InlineData("""entry.Properties["description"].Add(66048);""")]
    [InlineData("""var r = new ModifyRequest("cn=svc", DirectoryAttributeOperation.Replace, "userAccountControl", "512");""")]
    [InlineData("""var m = new DirectoryAttributeModification { Name = "employeeNumber" }; m.Add("66048");""")]
    [InlineData("""var sql = "ALTER USER app PASSWORD EXPIRE INTERVAL 90 DAY";""")]
    [InlineData("""var sql = "SELECT 1 WHERE valid UNTIL 'infinity'";""")]
    public Task Is_silent_on(string statements) => Accounts(statements).Silent();

    [Fact]
    public Task Misses_flags_that_are_read_from_elsewhere() => Accounts("""entry.Properties["userAccountControl"].Value = int.Parse(Console.ReadLine()!);""").Silent();

    [Theory]
    [InlineData("""var u = new UserPrincipal { Enabled = true, [|PasswordNeverExpires = true|] };""", """var u = new UserPrincipal { Enabled = true };""")]
    public Task Is_fixed(string before, string after) => Accounts(before).FixedBy<LetPasswordExpire>(Text(after));

    private static CheckCase Accounts(string statements) => Check<PasswordNeverExpires>.Code(Text(statements)).WithStub(Stubs.DirectoryServices).WithStub(Stubs.CloudCredentials);

    private static string Text(string statements) => """
        using System;
        using System.DirectoryServices;
        using System.DirectoryServices.AccountManagement;
        using System.DirectoryServices.Protocols;
        using Microsoft.Graph.Models;

        class Row { public bool PasswordNeverExpires { get; set; } }
        static class Accounts
        {
            static void Make(DirectoryEntry entry)
            {

        """ + statements + """

            }
        }
        """;
}
