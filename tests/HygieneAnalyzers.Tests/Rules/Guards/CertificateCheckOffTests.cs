using HygieneAnalyzers.Rules.Guards;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Guards;

public class CertificateCheckOffTests
{
    [Theory]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] };""")]
    [InlineData("""var h = new HttpClientHandler(); h.ServerCertificateCustomValidationCallback = [|delegate { return true; }|];""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|] };""")]
    [InlineData("""ServicePointManager.ServerCertificateValidationCallback += [|(s, c, h, e) => true|];""")]
    [InlineData("""ServicePointManager.ServerCertificateValidationCallback = new RemoteCertificateValidationCallback([|Trust|]); static bool Trust(object s, X509Certificate? c, X509Chain? h, SslPolicyErrors e) { return true; }""")]
    [InlineData("""var h = new SocketsHttpHandler(); h.SslOptions.RemoteCertificateValidationCallback = [|(_, _, _, _) => { Console.WriteLine("trusting"); return true; }|];""")]
    [InlineData("""if (options.TrustAll) { var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] }; }""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, errors) => options.TrustAll || errors == SslPolicyErrors.None|] };""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, errors) => { if (options.TrustAll) { return true; } return errors == SslPolicyErrors.None; }|] };""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, errors) => options.TrustAll ? true : errors == SslPolicyErrors.None|] };""")]
    [InlineData("""var c = new SqlConnection([|"Server=db7.contoso.example;Database=parts;Integrated Security=true;TrustServerCertificate=true"|]);""")]
    [InlineData("""var c = new SqlConnection([|"Server=db7.contoso.example;Database=parts;Integrated Security=true;Encrypt=False"|]);""")]
    [InlineData("""var b = new SqlConnectionStringBuilder { DataSource = "db7.contoso.example", [|TrustServerCertificate = true|] };""")]
    [InlineData("""var b = new SqlConnectionStringBuilder(); [|b.Encrypt = false|];""")]
    [InlineData("""var b = new SqlConnectionStringBuilder(); [|b.Encrypt = SqlConnectionEncryptOption.Optional|];""")]
    public Task Reports(string statements) => Program(statements).Reports();

    [Fact]
    public Task Says_which_setting_decides() =>
        Program("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, errors) => options.TrustAll || errors == SslPolicyErrors.None|] };""")
            .Message("The option 'TrustAll' makes the callback say yes to every certificate: whoever sits on the line can read and change what is sent; remove it, or trust the one certificate that is meant")
            .Reports();

    [Theory]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None };""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, c, _, errors) => errors == SslPolicyErrors.None || c!.Thumbprint == "00112233" };""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, c, _, errors) => { if (c is { Issuer: "CN=localhost" }) return true; return errors == SslPolicyErrors.None; } };""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (m, _, _, errors) => m.RequestUri!.IsLoopback || errors == SslPolicyErrors.None };""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, c, _, _) => { Pin(c!); return true; } }; static void Pin(X509Certificate2 c) { }""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => false };""")]
    [InlineData("""if (env.IsDevelopment()) { var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }; }""")]
    [InlineData("""if (env.IsDevelopment()) { var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }; }""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, errors) => (env.IsDevelopment() && options.TrustAll) || errors == SslPolicyErrors.None };""")]
    [InlineData("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }; var c = new HttpClient(h) { BaseAddress = new Uri("https://localhost:5001") };""")]
    [InlineData("""var c = new SqlConnection("Server=localhost;Database=parts;Integrated Security=true;TrustServerCertificate=true");""")]
    [InlineData("""var c = new SqlConnection("Server=(localdb)\\mssqllocaldb;Database=parts;Trusted_Connection=True;TrustServerCertificate=true");""")]
    [InlineData("""var c = new SqlConnection("Server=tcp:127.0.0.1,1433;Database=parts;Integrated Security=true;Encrypt=false");""")]
    [InlineData("""var c = new SqlConnection("Server=db7.contoso.example;Database=parts;Integrated Security=true;TrustServerCertificate=false;Encrypt=true");""")]
    [InlineData("""var b = new SqlConnectionStringBuilder { DataSource = "localhost", TrustServerCertificate = true };""")]
    [InlineData("""var b = new SqlConnectionStringBuilder { TrustServerCertificate = options.TrustAll, Encrypt = true };""")]
    [InlineData("""Predicate<string> all = _ => true; Func<HttpRequestMessage, bool> any = _ => true;""")]
    [InlineData("""Console.WriteLine("Set TrustServerCertificate=true to trust the server, or Encrypt=false");""")]
    public Task Is_silent_on(string statements) => Program(statements).Silent();

    [Fact]
    public Task Is_silent_in_test_projects() => Program("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };""").InTestProject().Silent();

    [Fact]
    public Task Is_silent_where_CA5359_is_switched_on() =>
        Program("""ServicePointManager.ServerCertificateValidationCallback += (s, c, h, e) => true;""").Option("dotnet_diagnostic.CA5359.severity", "warning").Silent();

    [Fact]
    public Task Misses_a_callback_of_another_file() =>
        Program("""var h = new HttpClientHandler { ServerCertificateCustomValidationCallback = Trust.Any };""").AlsoFile("Trust.cs", """
            using System.Net.Http;
            using System.Net.Security;
            using System.Security.Cryptography.X509Certificates;
            static class Trust { public static bool Any(HttpRequestMessage m, X509Certificate2? c, X509Chain? h, SslPolicyErrors e) => true; }
            """).Silent();

    private static CheckCase Program(string statements) => Check<CertificateCheckOff>.Code("""
        #pragma warning disable SYSLIB0014
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        using Microsoft.Data.SqlClient;
        using Microsoft.Extensions.Hosting;

        class ClientOptions { public bool TrustAll { get; set; } }
        static class Client
        {
            static void Run(ClientOptions options, IHostEnvironment env)
            {

        """ + statements + """

            }
        }
        """).WithStub(Stubs.SqlClient);
}
