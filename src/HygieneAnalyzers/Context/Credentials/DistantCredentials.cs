using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Finds, when all blocks have been seen, the literals that reach a sink of another block.</summary>
internal sealed class DistantCredentials(HygieneContext hygiene, HashSet<SyntaxNode> known, Func<SyntaxTree, bool> isAnalyzed)
{
    // What would be three credentials at once is none: it went through a type that holds anything.
    private const int MostNames = 2;

    private readonly Dictionary<SyntaxNode, DistantFinding> _findings = [];
    private readonly Dictionary<SyntaxNode, HashSet<string>> _names = [];

    /// <summary>The findings in the order of their literals; <paramref name="sinks"/> must be in a stable order.</summary>
    public ImmutableArray<DistantFinding> Follow(IEnumerable<DistantSink> sinks, CancellationToken cancellation)
    {
        var graph = FlowService.For(hygiene).Graph;
        foreach (var sink in sinks)
        {
            cancellation.ThrowIfCancellationRequested();
            var ends = graph.Resolve(sink.Origins, sink.Sink.Value.Syntax);
            var store = new MixedStore(ends);
            foreach (var end in ends)
            {
                if (!store.MayHold(end) && !known.Contains(end.Syntax) && isAnalyzed(end.Syntax.SyntaxTree) && IsCredential(end, ends, sink.Sink))
                {
                    Add(end.Syntax, sink.Sink);
                }
            }
        }

        var kept = new List<DistantFinding>();
        foreach (var finding in _findings.Values)
        {
            if (_names[finding.Literal].Count <= MostNames)
            {
                kept.Add(finding);
            }
        }

        var sorted = kept.ToArray();
        Array.Sort(sorted, static (a, b) => SourceOrder.Compare(a.Literal, b.Literal));
        return ImmutableArray.Create(sorted);
    }

    /// <summary>A literal is one finding, at the first sink that a library defines, or else the first.</summary>
    private void Add(SyntaxNode literal, CredentialSink sink)
    {
        if (!_names.TryGetValue(literal, out var names))
        {
            _names[literal] = names = [];
        }

        names.Add(sink.Name);
        if (!_findings.TryGetValue(literal, out var known) || (sink.IsDefinite && !known.IsDefinite))
        {
            _findings[literal] = new DistantFinding(literal, FindingKinds.NameElsewhere(sink), sink.Value.Syntax, sink.IsDefinite);
        }
    }

    private bool IsCredential(Origin end, IReadOnlyList<Origin> all, CredentialSink sink)
    {
        if (KeyMaterial.Is(end, sink))
        {
            return true;
        }

        var knowledge = CredentialKnowledge.For(hygiene, sink.Value.Syntax.SyntaxTree);
        return end.Has(Transport.Concat | Transport.Format)
            ? ComposedText.IsCredential(end, sink, all, whole: null, knowledge)
            : end.Text is { } text && CredentialValues.IsCredential(text, sink, knowledge) && !MapEntries.IsOfAnother(end, all, knowledge) && !ComparedLists.Refuse(end.Syntax, text, sink);
    }
}

/// <summary>A literal that reaches a sink elsewhere.</summary>
/// <param name="Literal">Where the value is written.</param>
/// <param name="Name">The name of the place where it arrives.</param>
/// <param name="Sink">That place.</param>
/// <param name="IsDefinite">Whether a library takes the value as a credential there.</param>
internal readonly record struct DistantFinding(SyntaxNode Literal, string Name, SyntaxNode Sink, bool IsDefinite);
