using System;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Files;

/// <summary>Finds the secrets of one configuration file: what is one says Secrets, where and whose says the tree.</summary>
internal sealed class ConfigSecretFinder
{
    private readonly ConfigFile _file;
    private readonly CredentialKnowledge _knowledge;
    private readonly ConfigAccounts _accounts;
    private readonly NamedSecrets _named;
    private readonly Func<string, CredentialName> _judge;

    public ConfigSecretFinder(ConfigFile file, CredentialKnowledge knowledge)
    {
        _file = file;
        _knowledge = knowledge;
        _accounts = new ConfigAccounts(knowledge);
        _named = new NamedSecrets(file, knowledge, _accounts);
        _judge = knowledge.Judge;
    }

    public ImmutableArray<ConfigSecret> Run(CancellationToken cancellation)
    {
        var secrets = ImmutableArray.CreateBuilder<ConfigSecret>();
        foreach (var node in _file.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (node.Kind is ConfigNodeKind.Text or ConfigNodeKind.Number && node.Value.Length > 0 && Judge(node) is { } secret)
            {
                secrets.Add(secret);
            }
        }

        return secrets.ToImmutable();
    }

    // Most values hold neither a pair nor an address, so the readers of those are not asked.
    private ConfigSecret? Judge(ConfigNode node) =>
        AuthorizationValue.TryRead(node.Value, out var header) ? InHeader(node, header)
        : node.Value.IndexOf('=') < 0 && node.Value.IndexOf("://", StringComparison.Ordinal) < 0 ? JudgeWord(node)
        : ConnectionStringReader.TryRead(node.Value, out var facts) ? InConnectionString(node, facts)
        : UrlCredentials.TryRead(node.Value, out var url) ? InUrl(node, url)
        : ProviderTokens.Find(node.Value, out var token) ? Token(node, token)
        : UrlQuery.TryRead(node.Value, _judge, out var key, out var value) ? InQuery(node, key, value)
        : _named.Find(node);

    private ConfigSecret? JudgeWord(ConfigNode node) =>
        ProviderTokens.Find(node.Value, out var token) ? Token(node, token)
        : _named.Find(node);

    private ConfigSecret? InConnectionString(ConfigNode node, ConnectionStringFacts facts)
    {
        if (facts.UsesIdentity || facts.Password is not { IsEmpty: false } password)
        {
            return null;
        }

        var isKey = password.Key.EndsWith("Key", StringComparison.OrdinalIgnoreCase) || password.Key.EndsWith("Signature", StringComparison.OrdinalIgnoreCase);
        var what = (isKey ? "the key of a " : "the password of a ") + facts.Kind.Words() + " connection string";
        return _knowledge.Values.Judge(Slice(node, password.Span), password.Key, atDefiniteSink: true) switch
        {
            ValueKind.Secret when password.IsLiteral => new(ConfigSecretKind.ConnectionString, what, node, password.Span, AccountOf(node, facts)) { IsPassword = !isKey },
            ValueKind.KnownPublic when facts.Kind is ConnectionStringKind.Storage or ConnectionStringKind.CosmosDb =>
                new(ConfigSecretKind.EmulatorKey, "the published key of an emulator", node, password.Span, Account.Unknown),
            _ => null,
        };
    }

    private ConfigSecret? InUrl(ConfigNode node, UrlCredential url)
    {
        if (UrlCredentials.IsDocumentation(node.Value, url) || _knowledge.Values.Judge(Slice(node, url.Password), null, atDefiniteSink: true) != ValueKind.Secret)
        {
            return null;
        }

        var account = _accounts.Of(node, node.Key) with { User = Slice(node, url.User), Host = ConfigAccounts.Remote(Slice(node, url.Host)) };
        return new ConfigSecret(ConfigSecretKind.Url, "the password of a URL", node, url.Password, account) { IsPassword = true };
    }

    private ConfigSecret? InHeader(ConfigNode node, TextSpan credential) =>
        _knowledge.Values.Judge(Slice(node, credential), null, atDefiniteSink: true) == ValueKind.Secret
            ? new ConfigSecret(ConfigSecretKind.Named, "the credential of an authorization header", node, credential, _accounts.Of(node, SettingName.Of(node)))
            : null;

    private ConfigSecret? InQuery(ConfigNode node, string key, TextSpan value)
    {
        if (_knowledge.Values.Judge(Slice(node, value), null, atDefiniteSink: true) != ValueKind.Secret)
        {
            return null;
        }

        var what = key == "sig" ? "a shared access signature" : "the secret '" + key + "' of a URL";
        return new ConfigSecret(ConfigSecretKind.Url, what, node, value, _accounts.Of(node, SettingName.Of(node)));
    }

    private ConfigSecret? Token(ConfigNode node, TokenMatch token)
    {
        if (!token.IsVerified && _knowledge.Values.Judge(Slice(node, token.Span), null, atDefiniteSink: true) != ValueKind.Secret)
        {
            return null;
        }

        var kind = token.IsOftenPublic ? ConfigSecretKind.OftenPublicToken : ConfigSecretKind.Token;
        return new ConfigSecret(kind, "a secret (" + token.Name + ")", node, token.Span, _accounts.Of(node, SettingName.Of(node)));
    }

    private Account AccountOf(ConfigNode node, ConnectionStringFacts facts) =>
        _accounts.Of(node, node.Key) with { User = facts.User, Host = ConfigAccounts.Remote(facts.Server) };

    private static string Slice(ConfigNode node, TextSpan span) => node.Value.Substring(span.Start, span.Length);
}
