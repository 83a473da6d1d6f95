using System.Collections.Generic;
using static HygieneAnalyzers.Context.Sinks.EndpointForm;

namespace HygieneAnalyzers.Context.Sinks.EndpointApis;

/// <summary>Databases, caches, queues, cloud stores and file shares.</summary>
internal static class DataApis
{
    private const string Ef = "Microsoft.EntityFrameworkCore.";

    private const string FileMembers =
        "AppendAllLines AppendAllLinesAsync AppendAllText AppendAllTextAsync AppendText Copy Create CreateText Move Open OpenRead OpenText OpenWrite "
        + "ReadAllBytes ReadAllBytesAsync ReadAllLines ReadAllLinesAsync ReadAllText ReadAllTextAsync ReadLines ReadLinesAsync WriteAllBytes "
        + "WriteAllBytesAsync WriteAllLines WriteAllLinesAsync WriteAllText WriteAllTextAsync";

    public static IEnumerable<EndpointApi> All =>
    [
        new("System.Data.Common.DbConnection", EndpointApi.Constructor, "connectionString", ConnectionString),
        new("Microsoft.Data.SqlClient.SqlConnectionStringBuilder", "DataSource", EndpointApi.Setter, Servers),
        new("System.Data.SqlClient.SqlConnectionStringBuilder", "DataSource", EndpointApi.Setter, Servers),
        new("Npgsql.NpgsqlConnectionStringBuilder", "Host", EndpointApi.Setter, Servers),
        new("System.Data.IDbConnection", "ConnectionString", EndpointApi.Setter, ConnectionString),
        new("System.Data.Common.DbDataSource", "Create", "connectionString", ConnectionString),
        new("Npgsql.NpgsqlSlimDataSourceBuilder", EndpointApi.Constructor, "connectionString", ConnectionString),
        new("Npgsql.NpgsqlDataSourceBuilder", EndpointApi.Constructor, "connectionString", ConnectionString),
        new(Ef + "SqlServerDbContextOptionsExtensions", "UseSqlServer UseAzureSql", "connectionString", ConnectionString),
        new(Ef + "NpgsqlDbContextOptionsBuilderExtensions", "UseNpgsql", "connectionString", ConnectionString),
        new(Ef + "MySqlDbContextOptionsBuilderExtensions", "UseMySql", "connectionString", ConnectionString),
        new(Ef + "MySQLDbContextOptionsExtensions", "UseMySQL", "connectionString", ConnectionString),
        new(Ef + "OracleDbContextOptionsBuilderExtensions", "UseOracle", "connectionString", ConnectionString),
        new(Ef + "CosmosDbContextOptionsExtensions", "UseCosmos", "accountEndpoint"),
        new("StackExchange.Redis.ConnectionMultiplexer", "Connect ConnectAsync", "configuration", Servers),
        new("Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions", "Configuration", EndpointApi.Setter, Servers),
        new("RabbitMQ.Client.ConnectionFactory", "HostName Uri", EndpointApi.Setter, Host),
        new("Confluent.Kafka.ClientConfig", "BootstrapServers", EndpointApi.Setter, Servers),
        new("MongoDB.Driver.MongoClient", EndpointApi.Constructor, "connectionString"),
        new("MongoDB.Driver.MongoUrl", EndpointApi.Constructor, "url"),
        new("Azure.Storage.Blobs.BlobServiceClient", EndpointApi.Constructor, "serviceUri"),
        new("Azure.Storage.Blobs.BlobContainerClient", EndpointApi.Constructor, "blobContainerUri"),
        new("Azure.Storage.Blobs.Specialized.BlobBaseClient", EndpointApi.Constructor, "blobUri"),
        new("Azure.Storage.Queues.QueueClient", EndpointApi.Constructor, "queueUri"),
        new("Azure.Storage.Files.Shares.ShareClient", EndpointApi.Constructor, "shareUri"),
        new("Azure.Messaging.ServiceBus.ServiceBusClient", EndpointApi.Constructor, "fullyQualifiedNamespace", Host),
        new("Microsoft.Azure.Cosmos.CosmosClient", EndpointApi.Constructor, "accountEndpoint"),
        new("Amazon.Runtime.ClientConfig", "ServiceURL", EndpointApi.Setter),
        new("System.IO.File", FileMembers, "path sourceFileName destFileName", Path),
        new("System.IO.Directory", "EnumerateFiles GetFiles EnumerateDirectories GetDirectories CreateDirectory", "path", Path),
        new("System.IO.FileStream", EndpointApi.Constructor, "path", Path),
        new("System.IO.StreamReader", EndpointApi.Constructor, "path", Path),
        new("System.IO.StreamWriter", EndpointApi.Constructor, "path", Path),
        new("System.IO.FileInfo", EndpointApi.Constructor, "fileName", Path),
        new("System.IO.DirectoryInfo", EndpointApi.Constructor, "path", Path),
    ];
}
