namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>The members of well-known network clients that take an endpoint, each as its package declares it.</summary>
    public static Stub NetworkClients { get; } = new("NetworkClients", """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Grpc.Net.Client
        {
            public sealed class GrpcChannelOptions { }
            public sealed class GrpcChannel { public static GrpcChannel ForAddress(string address) => null!; public static GrpcChannel ForAddress(Uri address) => null!; }
        }

        namespace Grpc.Net.ClientFactory { public class GrpcClientFactoryOptions { public Uri? Address { get; set; } } }

        namespace Refit { public static class RestService { public static T For<T>(string hostUrl) => default!; } }

        namespace RestSharp
        {
            public class RestClientOptions { public RestClientOptions() { } public RestClientOptions(string baseUrl) { } public Uri? BaseUrl { get; set; } }
            public class RestClient { public RestClient(string baseUrl) { } public RestClient(Uri baseUrl) { } public RestClient(RestClientOptions options) { } }
        }

        namespace Flurl.Http
        {
            public interface IFlurlResponse { }
            public class FlurlClient { public FlurlClient(string? baseUrl = null) { } }
            public static class GeneratedExtensions
            {
                public static Task<IFlurlResponse> GetAsync(this string url, CancellationToken cancellationToken = default) => null!;
                public static Task<IFlurlResponse> PostJsonAsync(this string url, object body) => null!;
            }
        }

        namespace Microsoft.AspNetCore.SignalR.Client
        {
            public interface IHubConnectionBuilder { }
            public class HubConnectionBuilder : IHubConnectionBuilder { }
            public static class HubConnectionBuilderHttpExtensions
            {
                public static IHubConnectionBuilder WithUrl(this IHubConnectionBuilder hubConnectionBuilder, string url) => null!;
                public static IHubConnectionBuilder WithUrl(this IHubConnectionBuilder hubConnectionBuilder, Uri url) => null!;
            }
        }

        namespace StackExchange.Redis { public sealed class ConnectionMultiplexer { public static ConnectionMultiplexer Connect(string configuration, TextWriter? log = null) => null!; } }

        namespace RabbitMQ.Client { public sealed class ConnectionFactory { public string HostName { get; set; } = ""; public Uri Uri { set { } } } }

        namespace Confluent.Kafka
        {
            public class ClientConfig { public string BootstrapServers { get; set; } = ""; }
            public class ProducerConfig : ClientConfig { }
        }

        namespace MongoDB.Driver
        {
            public class MongoUrl { public MongoUrl(string url) { } }
            public class MongoClient { public MongoClient(string connectionString) { } public MongoClient(MongoUrl url) { } }
        }

        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContextOptionsBuilder { }
            public static class SqlServerDbContextOptionsExtensions
            {
                public static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder optionsBuilder, string? connectionString) => optionsBuilder;
            }

            public static class NpgsqlDbContextOptionsBuilderExtensions
            {
                public static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder optionsBuilder, string? connectionString) => optionsBuilder;
            }
        }

        namespace Azure.Storage.Blobs
        {
            public class BlobServiceClient { public BlobServiceClient(Uri serviceUri) { } public BlobServiceClient(string connectionString) { } }
            public class BlobClient : Specialized.BlobBaseClient { public BlobClient(Uri blobUri) : base(blobUri) { } public void Upload(string path) { } }
        }

        namespace Azure.Storage.Blobs.Specialized { public class BlobBaseClient { public BlobBaseClient(Uri blobUri) { } } }

        namespace Amazon.Runtime { public abstract class ClientConfig { public string ServiceURL { get; set; } = ""; } }

        namespace Amazon.S3 { public class AmazonS3Config : Amazon.Runtime.ClientConfig { } }

        namespace Yarp.ReverseProxy.Configuration { public sealed record DestinationConfig { public string Address { get; init; } = ""; } }

        namespace System.DirectoryServices.Protocols
        {
            public class LdapDirectoryIdentifier { public LdapDirectoryIdentifier(string server) { } public LdapDirectoryIdentifier(string server, int portNumber) { } }
            public class LdapConnection { public LdapConnection(string server) { } public LdapConnection(LdapDirectoryIdentifier identifier) { } }
        }

        namespace Renci.SshNet
        {
            public abstract class BaseClient { }
            public class ConnectionInfo { public ConnectionInfo(string host, string username) { } }
        }
        """);
}
