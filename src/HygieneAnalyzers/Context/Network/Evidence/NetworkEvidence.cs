using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Endpoints.Hosts;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network.Evidence;

/// <summary>
/// The gate of the family: what the sources, settings files and options of a compilation speak of. Most programs have nothing to do with two
/// networks, and pay for one search of their texts, which unchanged files keep.
/// </summary>
internal sealed class NetworkEvidence
{
    private static readonly ConditionalWeakTable<SyntaxTree, object> Known = new();
    private readonly Lazy<TextEvidence> _evidence;

    private NetworkEvidence(HygieneContext hygiene) => _evidence = new Lazy<TextEvidence>(() => Collect(hygiene));

    /// <summary>Whether hosts of both sides may be in use.</summary>
    public static bool HasBothSides(HygieneContext hygiene) =>
        Has(hygiene, TextEvidence.Internal | TextEvidence.AnyHost) && Has(hygiene, TextEvidence.Public | TextEvidence.Exfiltration | TextEvidence.AnyHost);

    /// <summary>Whether there is evidence of any of the kinds.</summary>
    public static bool Has(HygieneContext hygiene, TextEvidence any) => (hygiene.Get(static h => new NetworkEvidence(h))._evidence.Value & any) != 0;

    private static TextEvidence Collect(HygieneContext hygiene)
    {
        var found = TextEvidence.None;
        foreach (var tree in hygiene.Compilation.SyntaxTrees)
        {
            found |= (TextEvidence)Known.GetValue(tree, static t => EvidenceSearch.In(t.GetText().ToString())) | Options(hygiene.Options, tree);
        }

        foreach (var file in ConfigFiles.For(hygiene).All(CancellationToken.None))
        {
            found |= EvidenceSearch.In(file.File.Text.ToString());
        }

        return found;
    }

    // A pattern may stand for any text that is no host otherwise, or that is one to which nothing leaves the machine.
    private static TextEvidence Options(OptionReader options, SyntaxTree tree) =>
        Of(options.Read(HygieneOptions.InternalHosts, tree), TextEvidence.Internal)
        | Of(options.Read(HygieneOptions.PublicHosts, tree), TextEvidence.Public)
        | Of(options.Read(HygieneOptions.ExfiltrationHosts, tree), TextEvidence.Exfiltration);

    private static TextEvidence Of(ImmutableArray<HostPattern> patterns, TextEvidence kind) => patterns.IsEmpty ? TextEvidence.None : kind | TextEvidence.ClearText;
}
