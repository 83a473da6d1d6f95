using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

public class CredentialOverClearTextTests
{
    [Fact]
    public Task Reports_a_default_header_with_a_clear_base_address() => Check<CredentialOverClearText>.Statements("""
        var client = new HttpClient { BaseAddress = new Uri([|"http://hr.internal/"|]) };
        {|also:client.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input)|};
        """)
        .Message("The authorization header goes to 'hr.internal' over http without encryption; use https").Reports();

    [Fact]
    public Task Reports_a_request_with_a_header() => Check<CredentialOverClearText>.Statements("""
        var request = new HttpRequestMessage(HttpMethod.Get, [|"http://api.partner.com/v1"|]);
        request.Headers.Add("X-Api-Key", input);
        """).Reports();

    [Fact]
    public Task Reports_a_request_sent_by_a_client_with_a_header() => Check<CredentialOverClearText>.Statements("""
        var client = new HttpClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", input);
        var request = new HttpRequestMessage(HttpMethod.Get, [|"http://api.partner.com/v1"|]);
        await client.SendAsync(request);
        """).Reports();

    [Fact]
    public Task Reports_a_field_across_members() => Check<CredentialOverClearText>.Code("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class Hr
        {
            private readonly HttpClient _client = new();
            public Hr(string token) => _client.DefaultRequestHeaders.Authorization = new("Bearer", token);
            public Task<string> Get(int id) => _client.GetStringAsync($"[|http://hr.internal/people/|]{id}");
        }
        """).Reports();

    [Fact]
    public Task Reports_a_handler_with_a_password() => Check<CredentialOverClearText>.Statements("""
        var handler = new HttpClientHandler { Credentials = new NetworkCredential("portal", input) };
        var client = new HttpClient(handler);
        await client.GetStringAsync([|"http://10.1.2.3/"|]);
        """).Reports();

    [Fact]
    public Task Reports_ftp_requests() => Check<CredentialOverClearText>.Statements("""
        var request = (FtpWebRequest)WebRequest.Create([|"ftp://files.partner.com/in"|]);
        request.Credentials = new NetworkCredential("portal", input);
        """).Reports();

    [Fact]
    public Task Reports_web_clients() => Check<CredentialOverClearText>.Statements("""
        using var client = new WebClient();
        client.Headers[HttpRequestHeader.Authorization] = "Bearer " + input;
        client.UploadString([|"http://api.partner.com/"|], "x");
        """).Reports();

    [Fact]
    public Task Reports_passwords_in_urls() => Check<CredentialOverClearText>.Statements("""
        await new HttpClient().GetStringAsync($"http://portal:{input}[|@hr.internal/|]");
        """).Reports();

    [Theory]
    [InlineData("$\"[|http://weather.partner.com/today?apikey=|]{input}\"")]
    [InlineData("$\"[|http://hr.internal/x?id=1&access_token=|]{input}\"")]
    public Task Reports_credentials_in_queries(string url) => Check<CredentialOverClearText>.Statements($"await new HttpClient().GetStringAsync({url});").Reports();

    [Theory]
    [InlineData("$\"http://weather.partner.com/today?city={input}\"")]
    [InlineData("$\"https://weather.partner.com/today?apikey={input}\"")]
    [InlineData("$\"http://localhost/today?apikey={input}\"")]
    [InlineData("\"http://weather.partner.com/today?apikey=\"")]
    public Task Is_silent_on_other_queries(string url) => Check<CredentialOverClearText>.Statements($"await new HttpClient().GetStringAsync({url});").Silent();

    [Fact]
    public Task Is_silent_on_file_transfer_with_tls() => Check<CredentialOverClearText>.Statements("""
        var request = (System.Net.FtpWebRequest)System.Net.WebRequest.Create("ftp://files.partner.com/a");
        request.EnableSsl = true;
        request.Credentials = new System.Net.NetworkCredential("u", input);
        """).Silent();

    [Fact]
    public Task Reports_forms_with_a_password() => Check<CredentialOverClearText>.Statements("""
        await new HttpClient().PostAsync([|"http://sso.partner.com/token"|], new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["username"] = "portal",
            ["password"] = input,
        }));
        """).Reports();

    [Fact]
    public Task Reports_mail_without_tls() => Check<CredentialOverClearText>.Statements("""
        var smtp = new System.Net.Mail.SmtpClient([|"mail.corp"|], 25) { Credentials = new NetworkCredential("portal", input) };
        smtp.EnableSsl = false;
        smtp.Send("a@a.example", "b@b.example", "s", "b");
        """).Message("The password goes to 'mail.corp' over SMTP without encryption; use TLS").Reports();

    [Fact]
    public Task Reports_mail_that_is_never_told_to_encrypt() => Check<CredentialOverClearText>.Statements("""
        var smtp = new System.Net.Mail.SmtpClient { Host = [|"smtp.partner.com"|], Credentials = new NetworkCredential("portal", input) };
        """).Reports();

    [Fact]
    public Task Reports_mailkit_told_not_to_encrypt() => Check<CredentialOverClearText>.Code("""
        class C
        {
            void M(string password)
            {
                using var client = new MailKit.Net.Imap.ImapClient();
                client.Connect([|"imap.partner.com"|], 143, MailKit.Security.SecureSocketOptions.None);
                client.Authenticate("portal", password);
            }
        }
        """).WithStub(Stubs.MailKit).Reports();

    [Theory]
    [InlineData("https://hr.internal/")]
    [InlineData("http://localhost:5000/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://identity-api/")]
    [InlineData("http://www.example.com/")]
    [InlineData("http://{host}/")]
    [InlineData("http://10.0.2.2/")]
    [InlineData("https+http://hr.internal/")]
    public Task Is_silent_on_encrypted_or_near_hosts(string url) => Check<CredentialOverClearText>.Statements($$"""
        var client = new HttpClient { BaseAddress = new Uri("{{url}}".Replace("{host}", "h")) };
        client.BaseAddress = new Uri("{{url}}");
        client.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input);
        """).Silent();

    [Fact]
    public Task Is_silent_without_a_credential() => Check<CredentialOverClearText>.Statements("""
        var client = new HttpClient { BaseAddress = new Uri("http://hr.internal/") };
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        client.DefaultRequestHeaders.Add("User-Agent", "x");
        """).Silent();

    [Fact]
    public Task Is_silent_on_two_clients() => Check<CredentialOverClearText>.Statements("""
        var open = new HttpClient { BaseAddress = new Uri("http://news.partner.com/") };
        var closed = new HttpClient { BaseAddress = new Uri("https://hr.internal/") };
        closed.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input);
        """).Silent();

    [Fact]
    public Task Is_silent_on_the_own_account() => Check<CredentialOverClearText>.Statements("""
        var client = new HttpClient(new HttpClientHandler { UseDefaultCredentials = true });
        await client.GetStringAsync("http://hr.internal/");
        """).Silent();

    [Fact]
    public Task Is_silent_on_default_credentials() => Check<CredentialOverClearText>.Statements("""
        var request = WebRequest.Create("http://hr.internal/");
        request.Credentials = CredentialCache.DefaultCredentials;
        """).Silent();

    [Fact]
    public Task Is_silent_on_mail_with_tls() => Check<CredentialOverClearText>.Statements("""
        var smtp = new System.Net.Mail.SmtpClient("mail.corp", 587) { Credentials = new NetworkCredential("portal", input), EnableSsl = true };
        """).Silent();

    [Fact]
    public Task Is_silent_on_mail_with_tls_by_setting() => Check<CredentialOverClearText>.Statements("""
        var smtp = new System.Net.Mail.SmtpClient("mail.corp", 587) { Credentials = new NetworkCredential("portal", input) };
        smtp.EnableSsl = flag;
        """).Silent();

    [Fact]
    public Task Is_silent_on_mail_that_a_helper_sets_up() => Check<CredentialOverClearText>.Code("""
        using System.Net;
        using System.Net.Mail;
        class C
        {
            static SmtpClient Make(string password)
            {
                var smtp = new SmtpClient("mail.corp", 587) { Credentials = new NetworkCredential("portal", password) };
                Secure(smtp);
                return smtp;
            }

            static void Secure(SmtpClient client) => client.EnableSsl = true;
        }
        """).Silent();

    [Theory]
    [InlineData("EnableSsl = true")]
    [InlineData("EnableSsl = tls")]
    public Task Is_silent_on_a_client_that_a_helper_makes_with_tls(string setting) => Check<CredentialOverClearText>.Code(MailThrough(setting, "\"mail.corp\"")).Silent();

    [Theory]
    [InlineData("EnableSsl = false")]
    [InlineData("Timeout = 5")]
    public Task Reports_a_client_that_a_helper_makes_without_tls(string setting) => Check<CredentialOverClearText>.Code(MailThrough(setting, "[|\"mail.corp\"|]")).Reports();

    [Fact]
    public Task Is_silent_on_mail_without_a_password() => Check<CredentialOverClearText>.Statements("""
        new System.Net.Mail.SmtpClient("relay.corp", 25).Send("a@a.example", "b@b.example", "s", "b");
        """).Silent();

    [Fact]
    public Task Is_silent_on_mailkit_that_decides_itself() => Check<CredentialOverClearText>.Code("""
        class C
        {
            void M(string password)
            {
                using var client = new MailKit.Net.Imap.ImapClient();
                client.Connect("imap.partner.com", 993, MailKit.Security.SecureSocketOptions.Auto);
                client.Authenticate("portal", password);
            }
        }
        """).WithStub(Stubs.MailKit).Silent();

    [Fact]
    public Task Is_silent_on_listeners() => Check<CredentialOverClearText>
        .Statements("""new System.Net.Sockets.Socket(default, default, default).Bind(new IPEndPoint(IPAddress.Any, 0));""").Silent();

    [Fact]
    public Task Is_silent_on_a_null_header() => Check<CredentialOverClearText>.Statements("""
        var client = new HttpClient { BaseAddress = new Uri("http://hr.internal/") };
        client.DefaultRequestHeaders.Authorization = null;
        """).Silent();

    [Fact]
    public Task Is_silent_on_forms_without_a_password() => Check<CredentialOverClearText>.Statements("""
        await new HttpClient().PostAsync("http://search.partner.com/", new FormUrlEncodedContent(new Dictionary<string, string> { ["q"] = "password" }));
        """).Silent();

    [Fact]
    public Task Misses_service_names() => Check<CredentialOverClearText>.Statements("""
        var client = new HttpClient { BaseAddress = new Uri("http://hr/") };
        client.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", input);
        """).Silent();

    private static string MailThrough(string setting, string host) => $$"""
        using System.Net;
        using System.Net.Mail;
        class C(bool tls)
        {
            private readonly NetworkCredential _company = new("portal", System.Environment.GetEnvironmentVariable("SECRET"));
            void Send(MailMessage message) => Client({{host}}, _company).Send(message);
            private SmtpClient Client(string host, NetworkCredential credential) => new(host, 587) { {{setting}}, Credentials = credential };
            bool Use() => tls;
        }
        """;
}
