using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Context.Sinks;

/// <summary>Every way in which an endpoint is used, probed with an address that is reported wherever it arrives.</summary>
public class EndpointSinksTests
{
    [Theory]
    [InlineData("""Grpc.Net.Client.GrpcChannel.ForAddress([|"http://0x7f.1"|]);""")]
    [InlineData("""Grpc.Net.Client.GrpcChannel.ForAddress(new Uri([|"http://0x7f.1"|]));""")]
    [InlineData("""new Grpc.Net.ClientFactory.GrpcClientFactoryOptions().Address = new([|"http://0x7f.1"|]);""")]
    [InlineData("""Refit.RestService.For<IDisposable>([|"http://0x7f.1"|]);""")]
    [InlineData("""new RestSharp.RestClient([|"http://0x7f.1"|]);""")]
    [InlineData("""new RestSharp.RestClient(new RestSharp.RestClientOptions([|"http://0x7f.1"|]));""")]
    [InlineData("""new RestSharp.RestClientOptions { BaseUrl = new Uri([|"http://0x7f.1"|]) };""")]
    [InlineData("""await Flurl.Http.GeneratedExtensions.GetAsync([|"http://0x7f.1/x"|]);""")]
    [InlineData("""await Flurl.Http.GeneratedExtensions.PostJsonAsync([|"http://0x7f.1/x"|], input);""")]
    [InlineData("""new Flurl.Http.FlurlClient([|"http://0x7f.1"|]);""")]
    [InlineData("""Microsoft.AspNetCore.SignalR.Client.HubConnectionBuilderHttpExtensions.WithUrl(new Microsoft.AspNetCore.SignalR.Client.HubConnectionBuilder(), [|"http://0x7f.1/hub"|]);""")]
    [InlineData("""StackExchange.Redis.ConnectionMultiplexer.Connect([|"0x7f.1:6379,abortConnect=false"|]);""")]
    [InlineData("""new RabbitMQ.Client.ConnectionFactory { HostName = [|"0x7f.1"|] };""")]
    [InlineData("""new RabbitMQ.Client.ConnectionFactory { Uri = new Uri([|"amqp://0x7f.1:5672/"|]) };""")]
    [InlineData("""new Confluent.Kafka.ProducerConfig { BootstrapServers = [|"kafka.corp:9092,0x7f.1:9092"|] };""")]
    [InlineData("""new MongoDB.Driver.MongoClient([|"mongodb://0x7f.1:27017/x"|]);""")]
    [InlineData("""Microsoft.EntityFrameworkCore.SqlServerDbContextOptionsExtensions.UseSqlServer(new(), [|"Server=0x7f.1;Database=x;Integrated Security=true"|]);""")]
    [InlineData("""Microsoft.EntityFrameworkCore.NpgsqlDbContextOptionsBuilderExtensions.UseNpgsql(new(), [|"Host=0x7f.1;Database=x;Username=u"|]);""")]
    [InlineData("""new Azure.Storage.Blobs.BlobServiceClient(new Uri([|"http://0x7f.1:10000/x"|]));""")]
    [InlineData("""new Azure.Storage.Blobs.BlobClient(new Uri([|"http://0x7f.1:10000/x"|]));""")]
    [InlineData("""new Amazon.S3.AmazonS3Config { ServiceURL = [|"http://0x7f.1:9000"|] };""")]
    [InlineData("""new Yarp.ReverseProxy.Configuration.DestinationConfig { Address = [|"http://0x7f.1"|] };""")]
    [InlineData("""new System.DirectoryServices.Protocols.LdapConnection([|"0x7f.1:389"|]);""")]
    [InlineData("""new System.DirectoryServices.Protocols.LdapConnection(new System.DirectoryServices.Protocols.LdapDirectoryIdentifier([|"0x7f.1"|], 389));""")]
    [InlineData("""new Renci.SshNet.ConnectionInfo([|"0x7f.1"|], "portal");""")]
    public Task Reports_endpoints_of_packages(string statement) => Check<ObfuscatedAddress>.Statements(statement).WithStub(Stubs.NetworkClients).Reports();

    [Theory]
    [InlineData("""new HttpClient().BaseAddress = new UriBuilder([|"http://0x7f.1"|]).Uri;""")]
    [InlineData("""await new HttpClient().SendAsync(new HttpRequestMessage(HttpMethod.Get, [|"http://0x7f.1"|]));""")]
    [InlineData("""await new HttpClient().SendAsync(new HttpRequestMessage { RequestUri = new Uri([|"http://0x7f.1"|]) });""")]
    [InlineData("""await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<int>(new HttpClient(), [|"http://0x7f.1"|]);""")]
    [InlineData("""WebRequest.Create([|"http://0x7f.1"|]);""")]
    [InlineData("""new WebClient().UploadString([|"http://0x7f.1"|], input);""")]
    [InlineData("""await new System.Net.WebSockets.ClientWebSocket().ConnectAsync(new Uri([|"ws://0x7f.1"|]), default);""")]
    [InlineData("""new System.Net.Sockets.TcpClient([|"0x7f.1"|], 80);""")]
    [InlineData("""await new System.Net.Sockets.TcpClient().ConnectAsync(IPAddress.Parse([|"0x7f.1"|]), 80);""")]
    [InlineData("""new System.Net.Sockets.UdpClient().Send(new byte[1], 1, [|"0x7f.1"|], 80);""")]
    [InlineData("""new System.Net.Sockets.Socket(default, default, default).Connect(new DnsEndPoint([|"0x7f.1"|], 80));""")]
    [InlineData("""new System.Net.Sockets.Socket(default, default, default).Bind(IPEndPoint.Parse([|"0x7f.1:80"|]));""")]
    [InlineData("""await Dns.GetHostEntryAsync([|"0x7f.1"|]);""")]
    [InlineData("""new System.Net.Mail.SmtpClient { Host = [|"0x7f.1"|] };""")]
    [InlineData("""new HttpListener().Prefixes.Add([|"http://0x7f.1:80/"|]);""")]
    [InlineData("""File.ReadAllText([|@"\\0x7f.1\share\x"|]);""")]
    [InlineData("""new FileStream([|@"\\0x7f.1\share\x"|], FileMode.Open);""")]
    [InlineData("""new Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicy().Origins.Add([|"http://0x7f.1"|]);""")]
    public Task Reports_endpoints_of_the_platform(string statement) => Check<ObfuscatedAddress>.Statements(statement).Reports();

    [Theory]
    [InlineData("""const string url = [|"http://0x7f.1"|]; await new HttpClient().GetAsync(url);""")]
    [InlineData("""var host = [|"0x7f.1"|]; await new HttpClient().GetAsync("http://" + host + "/x");""")]
    [InlineData("""var url = string.Format([|"http://0x7f.1/{0}"|], input); await new HttpClient().GetAsync(url);""")]
    [InlineData("""var url = input; if (flag) { url = [|"http://0x7f.1"|]; } await new HttpClient().GetAsync(url);""")]
    [InlineData("""var uri = new Uri(new Uri([|"http://0x7f.1"|]), input); await new HttpClient().GetAsync(uri);""")]
    [InlineData("""await new HttpClient().GetAsync(flag ? [|"http://0x7f.1"|] : input);""")]
    [InlineData("""await new HttpClient().GetAsync(Environment.GetEnvironmentVariable("URL") ?? [|"http://0x7f.1"|]);""")]
    public Task Follows_values_to_the_use(string statement) => Check<ObfuscatedAddress>.Statements(statement).Reports();

    [Theory]
    [InlineData("""var uri = new Uri("http://0x7f.1");""")]
    [InlineData("""var address = IPAddress.Parse("0x7f.1"); Console.WriteLine(address);""")]
    [InlineData("""var network = new IPNetwork(IPAddress.Parse("012.0.0.0"), 8);""")]
    [InlineData("""File.ReadAllText("0x7f.1");""")]
    [InlineData("""await new HttpClient().GetAsync("0x7f.1/relative");""")]
    [InlineData("""new FileStream("/data/0x7f.1", FileMode.Open);""")]
    [InlineData("""args[0] = "http://0x7f.1";""")]
    [InlineData("""var url = "http://0x7f.1"; url = input; await new HttpClient().GetAsync(url);""")]
    [InlineData("""new List<string>().Add("http://0x7f.1");""")]
    public Task Is_silent_on_what_is_no_use(string statement) => Check<ObfuscatedAddress>.Statements(statement).Silent();
}
