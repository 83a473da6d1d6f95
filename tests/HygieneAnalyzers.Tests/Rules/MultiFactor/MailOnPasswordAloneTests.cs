using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class MailOnPasswordAloneTests
{
    [Fact]
    public Task Reports_removed_mechanism() => Kit("""
        [|imap.AuthenticationMechanisms.Remove("XOAUTH2")|];
        imap.Authenticate(user, typed);
        """).Severity(DiagnosticSeverity.Warning)
        .Message("The mail client is told to leave OAuth2 out and then signs in with a password; sign in with an OAuth2 token").Reports();

    [Theory]
    [InlineData("using var client = new SmtpClient(); client.Connect(\"mail.example.com\"); [|client.AuthenticationMechanisms.Remove(\"XOAUTH2\")|]; client.Authenticate(user, typed);")]
    [InlineData("[|imap.AuthenticationMechanisms.Remove(\"xoauth2\")|]; await imap.AuthenticateAsync(user, typed);")]
    [InlineData("[|imap.AuthenticationMechanisms.Remove(\"XOAUTH2\")|]; if (user.Length > 3) { imap.Authenticate(user, typed); }")]
    [InlineData("imap.Connect(\"imap.gmail.com\"); [|imap.AuthenticationMechanisms.Remove(\"XOAUTH2\")|]; imap.Authenticate(user, typed);")]
    public Task Reports_removed_mechanisms(string statements) => Kit(statements).Severity(DiagnosticSeverity.Warning).Reports();

    [Theory]
    [InlineData("imap.Connect(\"imap.gmail.com\", 993, true); [|imap.Authenticate(user, typed)|];")]
    [InlineData("await imap.ConnectAsync(\"Outlook.Office365.com\", 993); await [|imap.AuthenticateAsync(user, typed)|];")]
    [InlineData("using var client = new SmtpClient(); client.Connect(\"smtp.gmail.com\", 587); [|client.Authenticate(user, typed)|];")]
    public Task Reports_passwords_to_hosts_that_take_tokens(string statements) => Kit(statements).Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("var client = new SmtpClient(\"smtp.gmail.com\", 587) { [|Credentials = new NetworkCredential(user, typed)|] };")]
    [InlineData("var client = new SmtpClient(\"smtp.office365.com\"); [|client.Credentials = new NetworkCredential(user, typed)|];")]
    [InlineData("var client = new SmtpClient { Host = \"smtp.gmail.com\", [|Credentials = new NetworkCredential(user, typed)|] };")]
    [InlineData("var client = new SmtpClient(); client.Host = \"smtp.gmail.com\"; [|client.Credentials = new NetworkCredential(user, typed)|];")]
    public Task Reports_the_framework_client(string statement) => Framework(statement).Severity(DiagnosticSeverity.Info).Reports();

    [Theory]
    [InlineData("imap.AuthenticationMechanisms.Remove(\"XOAUTH2\");")]
    [InlineData("imap.AuthenticationMechanisms.Remove(\"NTLM\"); imap.Authenticate(user, typed);")]
    [InlineData("imap.AuthenticationMechanisms.Remove(user); imap.Authenticate(user, typed);")]
    [InlineData("imap.AuthenticationMechanisms.Remove(\"XOAUTH2\"); imap.Authenticate(new MailKit.Security.SaslMechanismOAuth2(user, typed));")]
    [InlineData("imap.AuthenticationMechanisms.Remove(\"XOAUTH2\"); using var client = new SmtpClient(); client.Authenticate(user, typed);")]
    [InlineData("imap.Connect(\"imap.gmail.com\"); imap.Authenticate(new MailKit.Security.SaslMechanismOAuth2(user, typed));")]
    [InlineData("imap.Connect(\"mail.example.com\"); imap.Authenticate(user, typed);")]
    [InlineData("imap.Connect(user); imap.Authenticate(user, typed);")]
    [InlineData("var has = imap.AuthenticationMechanisms.Contains(\"XOAUTH2\"); imap.Authenticate(user, typed);")]
    [InlineData("var set = new System.Collections.Generic.HashSet<string>(); set.Remove(\"XOAUTH2\"); imap.Authenticate(user, typed);")]
    public Task Is_silent_on(string statements) => Kit(statements).Silent();

    [Theory]
    [InlineData("var client = new SmtpClient(\"mail.corp.example\") { Credentials = new NetworkCredential(user, typed) };")]
    [InlineData("var client = new SmtpClient(\"smtp.gmail.com\") { UseDefaultCredentials = true };")]
    [InlineData("var client = new SmtpClient(user) { Credentials = new NetworkCredential(user, typed) };")]
    [InlineData("var client = new SmtpClient(\"smtp.gmail.com\"); var other = new SmtpClient(\"localhost\"); other.Credentials = new NetworkCredential(user, typed);")]
    public Task Is_silent_on_the_framework_client(string statement) => Framework(statement).Silent();

    [Fact]
    public Task Is_silent_in_tests() => Kit("""imap.AuthenticationMechanisms.Remove("XOAUTH2"); imap.Authenticate(user, typed);""").InTestProject().Silent();

    [Fact]
    public Task Misses_log_ins_in_another_method() => Kit("""
        imap.AuthenticationMechanisms.Remove("XOAUTH2");
        Other(imap, user, typed);
        """).Silent();

    private static CheckCase Kit(string statements) => Check<MailOnPasswordAlone>.Code($$"""
        using System.Threading.Tasks;
        using MailKit.Net.Imap;
        using MailKit.Net.Smtp;
        class Mail
        {
            async Task M(ImapClient imap, string user, string typed)
            {
                {{statements}}
                await Task.Yield();
            }
            static void Other(ImapClient imap, string user, string typed) => imap.Authenticate(user, typed);
        }
        """).WithStub(Stubs.MailKit);

    private static CheckCase Framework(string statement) => Check<MailOnPasswordAlone>.Code($$"""
        using System.Net;
        using System.Net.Mail;
        class Mail
        {
            void M(string user, string typed)
            {
                {{statement}}
            }
        }
        """);
}
