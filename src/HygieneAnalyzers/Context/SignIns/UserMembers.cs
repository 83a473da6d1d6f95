using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Options;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>The members that the options name, wherever in the compilation the option is set.</summary>
internal sealed class UserMembers
{
    private readonly Dictionary<string, ImmutableArray<Entry>> _entries = new(StringComparer.Ordinal);

    public static UserMembers Read(HygieneContext hygiene)
    {
        var members = new UserMembers();
        members.Add(hygiene, HygieneOptions.PasswordChecks, SignInRole.PasswordProof);
        members.Add(hygiene, HygieneOptions.SecondFactorChecks, SignInRole.SecondFactor);
        members.Add(hygiene, HygieneOptions.SessionIssuers, SignInRole.Session);
        return members;
    }

    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Whether any option names a method of that name.</summary>
    public bool Mention(string method) => _entries.Count > 0 && _entries.ContainsKey(method);

    public SignInRole RoleOf(IMethodSymbol method)
    {
        if (_entries.Count == 0 || !_entries.TryGetValue(method.Name, out var entries))
        {
            return SignInRole.None;
        }

        foreach (var entry in entries)
        {
            if (entry.Member.Matches(method))
            {
                return entry.Role;
            }
        }

        return SignInRole.None;
    }

    private void Add(HygieneContext hygiene, OptionDefinition<ImmutableArray<MemberPattern>> definition, SignInRole role)
    {
        var seen = new HashSet<ImmutableArray<MemberPattern>>();
        foreach (var tree in hygiene.Compilation.SyntaxTrees)
        {
            var patterns = hygiene.Options.Read(definition, tree);
            if (!patterns.IsEmpty && seen.Add(patterns))
            {
                Add(patterns, role);
            }
        }
    }

    private void Add(ImmutableArray<MemberPattern> patterns, SignInRole role)
    {
        foreach (var pattern in patterns)
        {
            var known = _entries.TryGetValue(pattern.Name, out var entries) ? entries : ImmutableArray<Entry>.Empty;
            _entries[pattern.Name] = known.Add(new Entry(pattern, role));
        }
    }

    private readonly record struct Entry(MemberPattern Member, SignInRole Role);
}
