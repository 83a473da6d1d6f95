using HygieneAnalyzers.Secrets.Names;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Connections;

/// <summary>Connection strings in the form of a URL: <c>mongodb://user:password@host</c>. Web and file addresses are not among them.</summary>
internal static class UrlConnections
{
    private static readonly WordSet Databases = WordSet.Of("""
        mongodb mongodb+srv postgres postgresql mysql mysqlx mariadb mssql sqlserver oracle cockroachdb clickhouse neo4j neo4j+s neo4j+ssc bolt bolt+s couchbase
        couchbases couchdb cassandra influxdb esdb esdb+discover ravendb firebird snowflake libsql
        """);

    private static readonly WordSet Brokers = WordSet.Of("amqp amqps nats tls kafka stomp stomp+ssl mqtt mqtts rabbitmq activemq");

    private static readonly WordSet Caches = WordSet.Of("redis rediss memcached memcache");

    /// <summary>Whether the scheme is that of a database, broker or cache (in lower case), so that the URL counts as a connection string.</summary>
    public static bool IsConnection(string scheme) => Databases.Contains(scheme) || Brokers.Contains(scheme) || Caches.Contains(scheme);

    public static bool TryRead(string text, out ConnectionStringFacts facts)
    {
        facts = new ConnectionStringFacts();
        if (!UrlCredentials.TryRead(text, out var url) || !IsConnection(url.Scheme) || !IsAtStart(text, url))
        {
            return false;
        }

        var user = text.Substring(url.User.Start, url.User.Length);
        facts = new ConnectionStringFacts
        {
            Password = PasswordPart.Of(text, url.Scheme, url.Password, UrlCredentials.IsDocumentation(text, url)),
            User = PasswordPart.Known(user),
            Server = PasswordPart.Known(text.Substring(url.Host.Start, url.Host.Length)),
            Kind = Databases.Contains(url.Scheme) ? ConnectionStringKind.Database
                : Brokers.Contains(url.Scheme) ? ConnectionStringKind.Messaging
                : ConnectionStringKind.Cache,
        };
        return true;
    }

    /// <summary>A URL in the middle of a text is somebody's prose.</summary>
    private static bool IsAtStart(string text, UrlCredential url)
    {
        var start = url.User.Start - "://".Length - url.Scheme.Length;
        return start == 0 || (start == 5 && text.StartsWith("jdbc:", System.StringComparison.OrdinalIgnoreCase));
    }
}
