using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>All places of one secret, in the order of files and positions.</summary>
internal sealed class ReuseGroup(ImmutableArray<SecretPlace> places)
{
    // Pairs are compared; a secret in more places than that is reported for the first of them.
    private const int MostCompared = 64;

    private const string FingerprintProperty = "hygiene.fingerprint";

    public ImmutableArray<SecretPlace> Places { get; } = places;

    public Location First => Places[0].Location;

    public IEnumerable<Location> Others
    {
        get
        {
            for (var i = 1; i < Places.Length; i++)
            {
                yield return Places[i].Location;
            }
        }
    }

    /// <summary>Whether only developers and their machines see the secret.</summary>
    public bool IsForDevelopment
    {
        get
        {
            foreach (var place in Places)
            {
                if (!ConfigEnvironment.IsDevelopment(place.Environment))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The property by which findings of several projects match.</summary>
    public ImmutableDictionary<string, string?> Mark(HygieneContext hygiene) => ImmutableDictionary<string, string?>.Empty.Add(
        FingerprintProperty, Fingerprint.Of(Places[0].Value, hygiene.Options.ReadGlobal(HygieneOptions.FingerprintKey)));

    /// <summary>The group without the places that the user wants left alone for <paramref name="rule"/>.</summary>
    public ReuseGroup For(string rule) => new(Places.RemoveAll(place => place.IsIgnored(rule)));

    /// <summary>The first pair inside and outside of a boundary that are two accounts, or null.</summary>
    public (SecretPlace Inside, SecretPlace Outside)? AcrossBoundary()
    {
        foreach (var (a, b) in Pairs())
        {
            if (AccountDifference.Between(a, b) && (Boundary.IsBetween(a, b) || Boundary.IsBetween(b, a)))
            {
                return Boundary.IsBetween(a, b) ? (a, b) : (b, a);
            }
        }

        return null;
    }

    /// <summary>The accounts that certainly differ from another one, by name; empty when the secret has one account.</summary>
    public ImmutableArray<string> Accounts()
    {
        var names = new SortedSet<string>(System.StringComparer.OrdinalIgnoreCase);
        foreach (var (a, b) in Pairs())
        {
            if (AccountDifference.Between(a, b))
            {
                names.Add(a.AccountWords);
                names.Add(b.AccountWords);
            }
        }

        return names.ToImmutableArray();
    }

    /// <summary>The environments in which one account has this secret, by name; empty when there is no more than one.</summary>
    public ImmutableArray<string> Environments()
    {
        var names = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (var (a, b) in Pairs())
        {
            if (EnvironmentClass.Differ(a.Environment, b.Environment) && AccountDifference.IsOneAccount(a, b))
            {
                names.Add(EnvironmentClass.Words(EnvironmentClass.Of(a.Environment)!));
                names.Add(EnvironmentClass.Words(EnvironmentClass.Of(b.Environment)!));
            }
        }

        return names.ToImmutableArray();
    }

    private IEnumerable<(SecretPlace A, SecretPlace B)> Pairs()
    {
        var count = System.Math.Min(Places.Length, MostCompared);
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                yield return (Places[i], Places[j]);
            }
        }
    }
}
