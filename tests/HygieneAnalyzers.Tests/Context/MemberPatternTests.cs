using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Rules.Package;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Context;

public class MemberPatternTests
{
    private const string Login = "namespace Contoso { class Login { bool Check(string name, string password) => name == password; } }";

    [Theory]
    [InlineData("Login.Check", "Login", "Check")]
    [InlineData("Contoso.Login.Check", "Contoso.Login", "Check")]
    [InlineData("M:Contoso.Login.Check(System.String,System.String)", "Contoso.Login", "Check")]
    [InlineData("M:Contoso.Store`1.Check``1(System.Collections.Generic.List{System.String})", "Contoso.Store", "Check")]
    public void Reads_one(string text, string type, string name)
    {
        Assert.True(MemberPattern.ReadList(text, out var patterns, out _));
        Assert.Equal((type, name), (Assert.Single(patterns).Type, patterns[0].Name));
    }

    [Fact]
    public void Reads_a_list_with_commas_in_brackets()
    {
        Assert.True(MemberPattern.ReadList("A.B, M:C.D(System.String,System.Int32), E.F", out var patterns, out _));
        Assert.Equal(["B", "D", "F"], patterns.Select(static p => p.Name));
    }

    [Theory]
    [InlineData("Check")]
    [InlineData("Login.")]
    [InlineData(".Check")]
    [InlineData("Login..Check")]
    [InlineData("Login.Check(System.String)")]
    [InlineData("M:Login.Check(System.String")]
    [InlineData("T:Contoso.Login")]
    [InlineData("Login Check.It")]
    [InlineData("A.B,,C.D")]
    [InlineData("1.2")]
    public void Rejects(string text) => Assert.False(MemberPattern.ReadList(text, out _, out _));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Reads_nothing(string text)
    {
        Assert.True(MemberPattern.ReadList(text, out var patterns, out _));
        Assert.Empty(patterns);
    }

    [Theory]
    [InlineData("Login.Chekc")]
    [InlineData("Contoso.Login.Verify")]
    [InlineData("M:Contoso.Login.Check(System.String)")]
    public Task Reports_a_method_that_its_type_does_not_have(string entry) => Check<OptionNotUnderstood>.Code(Login).Global("hygiene.password_checks", entry)
        .ReportsNowhere($"'hygiene.password_checks' in the global analyzer configuration is not used: '{entry}' names no method: its type has none of that name and parameters");

    [Theory]
    [InlineData("Login.Check")]
    [InlineData("Contoso.Login.Check")]
    [InlineData("M:Contoso.Login.Check(System.String,System.String)")]
    [InlineData("OtherProject.Login2.Check")]
    [InlineData("System.String.Equals")]
    public Task Is_silent_on_methods_that_are_there_or_elsewhere(string entry) => Check<OptionNotUnderstood>.Code(Login).Global("hygiene.session_issuers", entry).Silent();
}
