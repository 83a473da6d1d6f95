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

    [Theory]
    [InlineData("""var k = new Confluent.Kafka.ProducerConfig { [|EnableSslCertificateVerification = false|] };""")]
    [InlineData("""var k = new Confluent.Kafka.ProducerConfig { [|SslEndpointIdentificationAlgorithm = Confluent.Kafka.SslEndpointIdentificationAlgorithm.None|] };""")]
    [InlineData("""var m = new MQTTnet.Client.MqttClientTlsOptions { [|AllowUntrustedCertificates = true|] };""")]
    [InlineData("""var r = new RabbitMQ.Client.SslOption { [|AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateChainErrors|] };""")]
    [InlineData("""var c = new X509Chain(); [|c.ChainPolicy.VerificationFlags = X509VerificationFlags.AllFlags|];""")]
    public Task Reports_an_option_of_a_client(string statements) => Program(Vendors, statements).Reports();

    [Theory]
    [InlineData("""var k = new Confluent.Kafka.ProducerConfig { EnableSslCertificateVerification = true, SslEndpointIdentificationAlgorithm = Confluent.Kafka.SslEndpointIdentificationAlgorithm.Https };""")]
    [InlineData("""var m = new MQTTnet.Client.MqttClientTlsOptions { AllowUntrustedCertificates = options.TrustAll };""")]
    [InlineData("""var r = new RabbitMQ.Client.SslOption { AcceptablePolicyErrors = SslPolicyErrors.None };""")]
    [InlineData("""var c = new X509Chain(); c.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid;""")]
    [InlineData("""var o = new Own { AllowUntrustedCertificates = true };""")]
    public Task Is_silent_on_an_option_of_a_client(string statements) => Program(Vendors, statements).Silent();

    [Fact]
    public Task Is_silent_behind_a_field_that_holds_the_development_test() => Check<CertificateCheckOff>.Code("""
        using System;
        using System.Net.Http;
        using Microsoft.Extensions.Hosting;
        class Client
        {
            private readonly bool _mayTrust;
            public Client(IHostEnvironment env) => _mayTrust = env.IsDevelopment();
            HttpClientHandler Make()
            {
                if (!_mayTrust) { throw new InvalidOperationException(); }
                return new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
            }
        }
        """).Silent();

    [Theory]
    [InlineData("""var h = new HttpClientHandler(); if (target.IsLoopback) { h.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; }""")]
    [InlineData("""var h = new HttpClientHandler(); if (target.Host == "localhost") { h.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; }""")]
    [InlineData("#if DEBUG\nvar h = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };\n#endif")]
    public Task Is_silent_where_loopback_or_a_debug_build_is_asked_for(string statements) => Program("static Uri target = new(\"https://parts.contoso.example\");", statements).Define("DEBUG").Silent();

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

    private const string Vendors = """
        class Own { public bool AllowUntrustedCertificates { get; set; } }
        }
        namespace Confluent.Kafka
        {
            public enum SslEndpointIdentificationAlgorithm { None, Https }
            public class ProducerConfig { public bool? EnableSslCertificateVerification { get; set; } public SslEndpointIdentificationAlgorithm? SslEndpointIdentificationAlgorithm { get; set; } }
        }
        namespace MQTTnet.Client { public class MqttClientTlsOptions { public bool AllowUntrustedCertificates { get; set; } } }
        namespace RabbitMQ.Client { public class SslOption { public System.Net.Security.SslPolicyErrors AcceptablePolicyErrors { get; set; } } }
        static class Last
        {
        """;

    private static CheckCase Program(string statements) => Program("", statements);

    private static CheckCase Program(string members, string statements) => Check<CertificateCheckOff>.Code("""
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

        """ + members + """

        }
        """).WithStub(Stubs.SqlClient);
}
