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
internal sealed class ConfigSecretFinder(ConfigFile file, CredentialKnowledge knowledge)
{
    private readonly ConfigAccounts _accounts = new(knowledge);

    public ImmutableArray<ConfigSecret> Run(CancellationToken cancellation)
    {
        var secrets = ImmutableArray.CreateBuilder<ConfigSecret>();
        foreach (var node in file.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (node.Kind is ConfigNodeKind.Text or ConfigNodeKind.Number && node.Value.Length > 0 && Judge(node) is { } secret)
            {
                secrets.Add(secret);
            }
        }

        return secrets.ToImmutable();
    }

    private ConfigSecret? Judge(ConfigNode node) =>
        ConnectionStringReader.TryRead(node.Value, out var facts) ? InConnectionString(node, facts)
        : UrlCredentials.TryRead(node.Value, out var url) ? InUrl(node, url)
        : ProviderTokens.Find(node.Value, out var token) ? Token(node, token)
        : Named(node);

    private ConfigSecret? InConnectionString(ConfigNode node, ConnectionStringFacts facts)
    {
        if (facts.UsesIdentity || facts.Password is not { IsEmpty: false } password)
        {
            return null;
        }

        var what = "the password of a " + facts.Kind.Words() + " connection string";
        return knowledge.Values.Judge(Slice(node, password.Span), password.Key, atDefiniteSink: true) switch
        {
            ValueKind.Secret when password.IsLiteral => new(ConfigSecretKind.ConnectionString, what, node, password.Span, AccountOf(node, facts)),
            ValueKind.KnownPublic when facts.Kind is ConnectionStringKind.Storage or ConnectionStringKind.CosmosDb =>
                new(ConfigSecretKind.EmulatorKey, "the published key of an emulator", node, password.Span, Account.Unknown),
            _ => null,
        };
    }

    private ConfigSecret? InUrl(ConfigNode node, UrlCredential url)
    {
        if (UrlCredentials.IsDocumentation(node.Value, url) || knowledge.Values.Judge(Slice(node, url.Password), null, atDefiniteSink: true) != ValueKind.Secret)
        {
            return null;
        }

        var account = _accounts.Of(node, node.Key) with { User = Slice(node, url.User), Host = ConfigAccounts.Remote(Slice(node, url.Host)) };
        return new ConfigSecret(ConfigSecretKind.Url, "the password of a URL", node, url.Password, account);
    }

    private ConfigSecret? Token(ConfigNode node, TokenMatch token)
    {
        if (!token.IsVerified && knowledge.Values.Judge(Slice(node, token.Span), null, atDefiniteSink: true) != ValueKind.Secret)
        {
            return null;
        }

        var kind = token.IsOftenPublic ? ConfigSecretKind.OftenPublicToken : ConfigSecretKind.Token;
        return new ConfigSecret(kind, "a secret (" + token.Name + ")", node, token.Span, _accounts.Of(node, SettingName.Of(node)));
    }

    private ConfigSecret? Named(ConfigNode node)
    {
        var name = SettingName.Of(node);
        if (!(file.Kind == ConfigFileKind.NuGet ? IsClearTextPassword(node, name) : IsNamedSecret(node, name)))
        {
            return null;
        }

        return new ConfigSecret(ConfigSecretKind.Named, "a credential", node, new TextSpan(0, node.Value.Length), _accounts.Of(node, name));
    }

    private bool IsNamedSecret(ConfigNode node, string name)
    {
        var strength = knowledge.Judge(name);
        if (strength == CredentialName.Weak && knowledge.Judge(SettingName.InSection(node, name)) == CredentialName.Strong)
        {
            strength = CredentialName.Strong;
        }

        return strength is CredentialName.Strong or CredentialName.Weak
            && !IsBoolean(node.Value)
            && knowledge.Values.Judge(node.Value, name, atDefiniteSink: false) == ValueKind.Secret
            && ((strength == CredentialName.Strong && !IsMachineKey(node)) || RandomText.Is(node.Value));
    }

    private Account AccountOf(ConfigNode node, ConnectionStringFacts facts) =>
        _accounts.Of(node, node.Key) with { User = facts.User, Host = ConfigAccounts.Remote(facts.Server) };

    // NuGet keeps passwords encrypted for one user of one machine, unless they are called ClearTextPassword.
    private bool IsClearTextPassword(ConfigNode node, string name) =>
        name.Equals("ClearTextPassword", StringComparison.OrdinalIgnoreCase) && knowledge.Values.Judge(node.Value, name, atDefiniteSink: true) == ValueKind.Secret;

    // A machine key that is no secret says how it is generated.
    private static bool IsMachineKey(ConfigNode node) => node.Parent is { } section && section.Key.Equals("machineKey", StringComparison.OrdinalIgnoreCase);

    private static bool IsBoolean(string value) => bool.TryParse(value, out _);

    private static string Slice(ConfigNode node, TextSpan span) => node.Value.Substring(span.Start, span.Length);
}
