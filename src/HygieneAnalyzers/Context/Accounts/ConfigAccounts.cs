using System;
using System.Collections.Generic;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Parsing;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>Finds the account of a credential in a configuration file among the settings beside it and in the sections around it.</summary>
internal sealed class ConfigAccounts(CredentialKnowledge knowledge)
{
    // Smtp: { Host, Accounts: [ { User, Password } ] }: the host stands two sections above the password.
    private const int SectionsAbove = 2;

    // Sections that hold the settings of many accounts side by side; only a common prefix binds their keys together.
    private static readonly HashSet<string> FlatSections = new(StringComparer.OrdinalIgnoreCase)
    {
        string.Empty, "appSettings", "environment", "environmentVariables", "Values", "connectionStrings", "PropertyGroup", "TestRunParameters",
    };

    private readonly Dictionary<ConfigNode, AccountKeys> _keys = new();

    /// <summary>The account of the credential at <paramref name="node"/>; <paramref name="name"/> is what the credential is called there.</summary>
    public Account Of(ConfigNode node, string name)
    {
        var prefix = AccountWords.PrefixOf(name);
        var (user, host) = (default(string), default(string));
        var section = node.Parent;
        for (var i = 0; i <= SectionsAbove && section is not null; i++)
        {
            var isFlat = IsFlat(section);
            var keys = KeysOf(section);
            user ??= keys.User(prefix, isFlat);
            host ??= keys.Host(prefix, isFlat);
            if (isFlat)
            {
                break;
            }

            section = section.Parent;
        }

        return new Account(user, Remote(host), AccountWords.PurposeOf(Names(node, name))) { Role = AccountWords.RoleIn(name) };
    }

    /// <summary>Whether the settings of many accounts stand side by side in a section.</summary>
    public static bool IsFlat(ConfigNode section) => section.Parent is null || FlatSections.Contains(section.Key);

    /// <summary>The first host of a server's name or address, when it tells accounts apart; every developer's machine is called localhost.</summary>
    public static string? Remote(string? server)
    {
        if (server is null || ServerList.Read(server) is not { IsEmpty: false } hosts)
        {
            return null;
        }

        var host = hosts[0].Host.ToString();
        return HostClassifier.Classify(host) is Zone.Loopback or Zone.Any or Zone.Unknown ? null : host;
    }

    private AccountKeys KeysOf(ConfigNode section)
    {
        if (!_keys.TryGetValue(section, out var keys))
        {
            keys = new AccountKeys(section, knowledge);
            _keys.Add(section, keys);
        }

        return keys;
    }

    private static IEnumerable<string> Names(ConfigNode node, string name)
    {
        yield return name;
        for (var section = node.Parent; section is { Parent: not null }; section = section.Parent)
        {
            yield return section.Key;
        }
    }
}
