using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Context.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Every place of every secret of a compilation, grouped by secret once for the rules about reuse.</summary>
internal sealed class SecretPlaces
{
    // A shorter value is in too many places by chance.
    private const int ShortestSecret = 4;

    private readonly HygieneContext _hygiene;
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<SecretPlace>> _code = new();
    private ImmutableArray<ReuseGroup> _groups;

    private SecretPlaces(HygieneContext hygiene) => _hygiene = hygiene;

    public static SecretPlaces For(HygieneContext hygiene) => hygiene.Get(static h => new SecretPlaces(h));

    /// <summary>Notes the credentials of one operation block; of the rules that call it for each block, the first does the work.</summary>
    public static void Collect(OperationBlockAnalysisContext block, HygieneContext hygiene)
    {
        foreach (var root in block.OperationBlocks)
        {
            var credentials = CredentialFindings.Of(root, block.OwningSymbol, hygiene, block.CancellationToken);
            if (!credentials.IsEmpty)
            {
                For(hygiene).Note(root.Syntax, credentials);
            }
        }
    }

    /// <summary>The secrets that stand in more than one place, ordered by their first place; to be asked at the end of the compilation.</summary>
    public ImmutableArray<ReuseGroup> Reused(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_groups.IsDefault)
            {
                _groups = Group(All(cancellation));
            }

            return _groups;
        }
    }

    private void Note(SyntaxNode block, BlockCredentials credentials)
    {
        if (!_code.ContainsKey(block))
        {
            _code.TryAdd(block, CodePlaces.Of(credentials, block.SyntaxTree, _hygiene));
        }
    }

    private List<SecretPlace> All(CancellationToken cancellation)
    {
        var places = new List<SecretPlace>();
        foreach (var block in _code.Values)
        {
            places.AddRange(block);
        }

        foreach (var file in ConfigFiles.For(_hygiene).All(cancellation))
        {
            var zones = ConfiguredZones.For(_hygiene, file.Source);
            foreach (var secret in ConfigSecrets.For(_hygiene).In(file, cancellation))
            {
                if (secret.Kind != ConfigSecretKind.EmulatorKey)
                {
                    var name = ProgramPath.Of(secret.Node);
                    places.Add(new SecretPlace(secret.Value, secret.Account, name, file.At(secret.Span))
                    {
                        IsNamed = secret.Kind == ConfigSecretKind.Named,
                        Environment = file.File.Environment ?? EnvironmentWords.In(name),
                        Setting = secret.Node,
                        File = file,
                        Zones = zones,
                    });
                }
            }
        }

        return places;
    }

    private static ImmutableArray<ReuseGroup> Group(List<SecretPlace> places)
    {
        places.Sort(static (a, b) => Compare(a, b));
        var bySecret = new Dictionary<string, ImmutableArray<SecretPlace>.Builder>(StringComparer.Ordinal);
        var inOrder = new List<ImmutableArray<SecretPlace>.Builder>();
        foreach (var place in places)
        {
            if (place.Value.Length < ShortestSecret)
            {
                continue;
            }

            if (!bySecret.TryGetValue(place.Value, out var group))
            {
                group = ImmutableArray.CreateBuilder<SecretPlace>();
                bySecret.Add(place.Value, group);
                inOrder.Add(group);
            }

            group.Add(place);
        }

        var groups = ImmutableArray.CreateBuilder<ReuseGroup>();
        foreach (var group in inOrder)
        {
            if (group.Count > 1)
            {
                groups.Add(new ReuseGroup(group.ToImmutable()));
            }
        }

        return groups.ToImmutable();
    }

    private static int Compare(SecretPlace a, SecretPlace b)
    {
        var (left, right) = (a.Location.GetLineSpan(), b.Location.GetLineSpan());
        return string.CompareOrdinal(left.Path, right.Path) is var byPath and not 0 ? byPath
            : a.Location.SourceSpan.CompareTo(b.Location.SourceSpan) is var bySpan and not 0 ? bySpan
            : string.CompareOrdinal(a.Name, b.Name) is var byName and not 0 ? byName
            : string.CompareOrdinal(a.Account.User, b.Account.User);
    }
}
