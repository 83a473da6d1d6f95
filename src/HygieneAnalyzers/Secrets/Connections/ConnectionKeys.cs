using System;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Connections;

/// <summary>The keys of every provider's connection strings, in normal form.</summary>
internal static class ConnectionKeys
{
    // Longer texts before an equals sign are not keys.
    private const int MaxKey = 64;

    // Keys that hold a secret in any connection string.
    private static readonly WordSet Passwords = WordSet.Of("""
        password pwd psw passwd sslpassword certificatepassword proxypassword jetoledbdatabasepassword privatekeypwd privatekeypassword sslkeypassword
        userpassword encryptionpassword databasepassword accountkey sharedaccesskey sharedaccesssignature sharedsecretvalue clientsecret privatekey
        saslpassword pass
        """);

    // Keys that hold one only beside the keys of their own product.
    private static readonly WordSet SiblingPasswords = WordSet.Of("accesskey secret token apikey authkey key");

    private static readonly WordSet Users = WordSet.Of("userid uid user username usr login accountname sharedaccesskeyname id clientid saslusername");

    private static readonly WordSet Servers = WordSet.Of("""
        server datasource address addr networkaddress host hostname dataserver endpoint accountendpoint url serviceuri servers hosts bootstrapservers
        blobendpoint queueendpoint tableendpoint fileendpoint serveraddress account ashost gatewayaddress
        """);

    private static readonly WordSet Others = WordSet.Of("""
        initialcatalog database db dbname port driver provider dsn filedsn integratedsecurity trustedconnection encrypt trustservercertificate
        persistsecurityinfo multipleactiveresultsets mars connectiontimeout connecttimeout timeout applicationname app pooling minpoolsize maxpoolsize
        minimumpoolsize maximumpoolsize sslmode ssl charset characterset characterencoding defaultendpointsprotocol endpointsuffix entitypath deviceid authtype authentication
        failoverpartner warehouse schema role filename version abortconnect allowadmin synctimeout defaultdatabase name virtualhost vhost protocol
        tenantid redirecturi appid loginprompt requirenewinstance usedevelopmentstorage attachdbfilename mode cache foreignkeys workstationid packetsize
        networklibrary commandtimeout keepalive searchpath includeerrordetail servertype dialect allowuservariables convertzerodatetime
        allowpublickeyretrieval useaffectedrows sslca sslcert sslkey clustername sysnr client lang compression readonly applicationintent
        multisubnetfailover columnencryptionsetting connectretrycount connectretryinterval unicode options
        """);

    public static string Normalize(string text, int start, int end)
    {
        if (end - start > MaxKey)
        {
            return string.Empty;
        }

        Span<char> key = stackalloc char[MaxKey];
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                key[length++] = Letters.Fold(text[i]);
            }
        }

        return key.Slice(0, length).ToString();
    }

    public static bool IsPassword(string key) => Passwords.Contains(key);

    public static bool IsPasswordBesideSiblings(string key) => SiblingPasswords.Contains(key);

    public static bool IsUser(string key) => Users.Contains(key);

    public static bool IsServer(string key) => Servers.Contains(key);

    public static bool IsKnown(string key) => IsServer(key) || IsUser(key) || Others.Contains(key);

    public static ConnectionStringKind KindOf(Predicate<string> has) =>
        has("accountendpoint") ? ConnectionStringKind.CosmosDb
        : has("accountname") && (has("accountkey") || has("sharedaccesssignature")) || has("blobendpoint") ? ConnectionStringKind.Storage
        : has("sharedaccesskey") ? (has("hostname") ? ConnectionStringKind.IotHub : ConnectionStringKind.Messaging)
        : has("secret") && has("endpoint") ? ConnectionStringKind.AppConfiguration
        : has("accesskey") ? ConnectionStringKind.Service
        : has("authtype") ? ConnectionStringKind.Dynamics
        : has("abortconnect") || has("allowadmin") ? ConnectionStringKind.Cache
        : has("virtualhost") || has("bootstrapservers") ? ConnectionStringKind.Messaging
        : ConnectionStringKind.Database;
}
