using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Rules.Package;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

/// <summary>Sign-ins whose members only the options know, spread over types.</summary>
public class SignInOptionTests
{
    [Theory]
    [InlineData("Directory.Knows", "Sessions.Open")]
    [InlineData("Contoso.Directory.Knows", "Contoso.Sessions.Open")]
    [InlineData("M:Contoso.Directory.Knows(System.String,System.String)", "M:Contoso.Sessions.Open(System.String)")]
    public Task Reports_across_types(string check, string issuer) => Door("[|sessions.Open(name)|];").Option("hygiene.password_checks", check).Option("hygiene.session_issuers", issuer)
        .Severity(DiagnosticSeverity.Info).Reports();

    [Fact]
    public Task Reports_as_warning_where_a_second_factor_is_required() => Door("[|sessions.Open(name)|];").Option("hygiene.password_checks", "Directory.Knows")
        .Option("hygiene.session_issuers", "Sessions.Open").Option("hygiene.require_mfa", "true").Severity(DiagnosticSeverity.Warning).Reports();

    [Theory]
    [InlineData("Token.Fits")]
    [InlineData("M:Contoso.Token.Fits(System.String)")]
    public Task Is_silent_on_a_check_that_the_options_name(string check) => Door("if (!token.Fits(name)) return; sessions.Open(name);").Option("hygiene.password_checks", "Directory.Knows")
        .Option("hygiene.session_issuers", "Sessions.Open").Option("hygiene.second_factor_checks", check).Silent();

    [Fact]
    public Task Is_silent_without_options() => Door("sessions.Open(name);").Silent();

    [Theory]
    [InlineData("hygiene.password_checks", "Knows", "a comma-separated list of methods (Type.Method or documentation-comment ids)")]
    [InlineData("hygiene.second_factor_checks", "M:Token.Fits(System.String", "a comma-separated list of methods (Type.Method or documentation-comment ids)")]
    [InlineData("hygiene.session_issuers", "Sessions.", "a comma-separated list of methods (Type.Method or documentation-comment ids)")]
    [InlineData("hygiene.require_mfa", "always", "true or false")]
    public Task Reports_entries_that_cannot_be_read(string key, string value, string accepted) => Check<OptionNotUnderstood>.Code("").Global(key, value)
        .ReportsNowhere($"'{key}' in the global analyzer configuration is not used: '{value}' cannot be read; accepted is {accepted}");

    private static CheckCase Door(string statements) => Check<PasswordOnlyLogin>.Code($$"""
        namespace Contoso
        {
            public class Directory { public bool Knows(string name, string word) => name.Length == word.Length; }
            public class Sessions { public void Open(string name) => System.Console.WriteLine(name); }
            public class Token { public bool Fits(string name) => name.Length > 3; }
            public class Door(Directory directory, Sessions sessions, Token token)
            {
                public void Enter(string name, string word)
                {
                    if (!directory.Knows(name, word) || token is null) return;
                    {{statements}}
                }
            }
        }
        """);
}
