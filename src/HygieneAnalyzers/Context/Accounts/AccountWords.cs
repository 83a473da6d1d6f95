using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>Splits the names of settings and variables into the word that says what it is and the words that say whose it is.</summary>
internal static class AccountWords
{
    // What stands at the end of the names of an account's parts: SmtpPassword, SmtpUserName, SmtpHost.
    private static readonly WordSet Parts = WordSet.Of("""
        password passwd passwort pwd pw pass passphrase passcode secret key keys token tokens credential credentials apikey secretkey accesskey
        user username usr userid uid id login logon account name email mail address emailaddress upn principal client app api
        host hostname server servername url uri endpoint domain authority source datasource base service port connection string connectionstring
        auth access bearer private signing encryption decryption validation jwt value text cleartext clear basic
        """);

    // What stands in the names of sections and secrets without telling one account from another.
    private static readonly WordSet Generic = WordSet.Of("""
        password passwords passwd passwort pwd pw pass passphrase passcode secret secrets key keys token tokens credential credentials apikey secretkey accesskey
        user users username userid uid id login logins account accounts name address principal client clients app api host hostname server servers url uri endpoint
        endpoints domain authority source base port auth access bearer private text cleartext clear basic
        settings setting options option config configuration section my the default new old current primary secondary main value values data
        environment variables environmentvariables profiles appsettings connectionstrings connection connections string strings services system web
        application applicationsettings usersettings security authentication clientsettings group property propertygroup add root json
        """);

    private static readonly WordSet Roles = WordSet.Of("root admin administrator sa superuser sysadmin guest operator support readonly readwrite owner");

    private static readonly WordSet HostHeads = WordSet.Of("host hostname server servername url uri endpoint endpoints address domain authority datasource baseurl baseaddress");

    // Words for one thing: a team writes DB_PASSWORD for its own program and POSTGRES_PASSWORD for the server.
    private static readonly Dictionary<string, string> Synonyms = Of(
        "db", "database sql postgres postgresql pg pgsql mysql mariadb mssql sqlserver mongo mongodb oracle ef",
        "mail", "smtp imap pop mailer mailing mailbox sendmail notification notifications",
        "cache", "redis caching valkey",
        "queue", "rabbitmq rabbit amqp mq broker messaging masstransit bus servicebus",
        "ftp", "sftp ftps ssh",
        "storage", "blob s3 minio bucket",
        "jwt", "identity issuer oidc oauth openid");

    public static bool IsHost(string name)
    {
        var words = IdentifierSplitter.Split(name);
        return words.Count > 0 && (HostHeads.Contains(words[words.Count - 1]) || (words.Count > 1 && HostHeads.Contains(words.Between(words.Count - 2, words.Count))));
    }

    /// <summary>The words in front of what the name says it is, joined: <c>smtp</c> for <c>SmtpUserName</c>, empty for <c>Password</c>.</summary>
    public static string PrefixOf(string name)
    {
        var words = IdentifierSplitter.Split(name);
        var count = words.Count;
        while (count > 0 && Parts.Contains(words[count - 1]))
        {
            count--;
        }

        return words.Take(count) is { Count: > 0 } prefix && count > 0 ? prefix.Joined : string.Empty;
    }

    /// <summary>The role that a name gives its account: <c>adminPassword</c> is the administrator's.</summary>
    public static string? RoleIn(string name)
    {
        var words = IdentifierSplitter.Split(name);
        for (var i = 0; i < words.Count; i++)
        {
            if (Roles.Contains(words[i]))
            {
                return words[i].ToString();
            }
        }

        return null;
    }

    /// <summary>The telling words of several names.</summary>
    public static ImmutableArray<string> PurposeOf(IEnumerable<string> names)
    {
        var purpose = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            var words = IdentifierSplitter.Split(name);
            for (var i = 0; i < words.Count; i++)
            {
                var own = words[i].ToString();
                var word = Synonyms.TryGetValue(own, out var common) ? common : own;
                if (!Generic.Contains(word) && !purpose.Contains(word))
                {
                    purpose.Add(word);
                }
            }
        }

        purpose.Sort(StringComparer.Ordinal);
        return purpose.ToImmutable();
    }

    private static Dictionary<string, string> Of(params string[] pairs)
    {
        var synonyms = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < pairs.Length; i += 2)
        {
            foreach (var word in pairs[i + 1].Split(' '))
            {
                synonyms.Add(word, pairs[i]);
            }
        }

        return synonyms;
    }
}
