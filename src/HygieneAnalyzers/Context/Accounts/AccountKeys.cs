using System;
using System.Collections.Generic;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Secrets;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>The users and hosts that one section of a configuration file names, by the prefix of their keys; read once for all credentials in it.</summary>
internal sealed class AccountKeys
{
    private const int LongestName = 200;

    private readonly Dictionary<string, string> _users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _hosts = new(StringComparer.Ordinal);

    public AccountKeys(ConfigNode section, CredentialKnowledge knowledge)
    {
        foreach (var node in section.Children)
        {
            if (node.IsValue && node.Value.Length is > 0 and <= LongestName)
            {
                Add(node, knowledge);
            }
        }
    }

    public string? User(string prefix, bool isFlat) => Find(_users, prefix, isFlat);

    public string? Host(string prefix, bool isFlat) => Find(_hosts, prefix, isFlat);

    /// <summary>The entry of that prefix. In a section of its own an entry without prefix, or the only one there is, belongs to it as well.</summary>
    private static string? Find(Dictionary<string, string> entries, string prefix, bool isFlat)
    {
        if (entries.TryGetValue(prefix, out var value) || (!isFlat && entries.TryGetValue(string.Empty, out value)))
        {
            return value;
        }

        if (!isFlat && entries.Count == 1 && prefix.Length == 0)
        {
            foreach (var only in entries.Values)
            {
                return only;
            }
        }

        return null;
    }

    private void Add(ConfigNode node, CredentialKnowledge knowledge)
    {
        if (knowledge.Judge(node.Key) == CredentialName.UserName)
        {
            if (knowledge.Values.Judge(node.Value, null, atDefiniteSink: true) == ValueKind.Secret)
            {
                AddOnce(_users, node.Key, node.Value);
            }
        }
        else if (AccountWords.IsHost(node.Key) && Endpoint.TryParseHost(node.Value, out var endpoint))
        {
            AddOnce(_hosts, node.Key, endpoint.Host.ToString());
        }
    }

    private static void AddOnce(Dictionary<string, string> entries, string key, string value)
    {
        var prefix = AccountWords.PrefixOf(key);
        if (!entries.ContainsKey(prefix))
        {
            entries.Add(prefix, value);
        }
    }
}
