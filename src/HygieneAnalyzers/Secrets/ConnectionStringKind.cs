namespace HygieneAnalyzers.Secrets;

/// <summary>What a connection string connects to, for the message.</summary>
internal enum ConnectionStringKind
{
    Database,
    Storage,
    CosmosDb,
    Messaging,
    IotHub,
    Cache,
    AppConfiguration,
    Service,
    Dynamics,
}

/// <summary>Says a <see cref="ConnectionStringKind"/> in words.</summary>
internal static class ConnectionStringKindWords
{
    public static string Words(this ConnectionStringKind kind) => kind switch
    {
        ConnectionStringKind.Storage => "storage account",
        ConnectionStringKind.CosmosDb => "Cosmos DB",
        ConnectionStringKind.Messaging => "message broker",
        ConnectionStringKind.IotHub => "IoT hub",
        ConnectionStringKind.Cache => "cache",
        ConnectionStringKind.AppConfiguration => "app configuration",
        ConnectionStringKind.Service => "service",
        ConnectionStringKind.Dynamics => "Dynamics",
        _ => "database",
    };
}
