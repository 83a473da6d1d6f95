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

    private readonly Dictionary<(SyntaxNode Literal, string Name), DistantFinding> _findings = [];
    private readonly Dictionary<SyntaxNode, int> _names = [];

    /// <summary>The findings in the order of their literals; <paramref name="sinks"/> must be in a stable order.</summary>
    public ImmutableArray<DistantFinding> Follow(IEnumerable<DistantSink> sinks, CancellationToken cancellation)
    {
        var graph = FlowService.For(hygiene).Graph;
        foreach (var sink in sinks)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var end in graph.Resolve(sink.Origins))
            {
                if (!known.Contains(end.Syntax) && isAnalyzed(end.Syntax.SyntaxTree) && IsCredential(end, sink.Sink))
                {
                    Add(end.Syntax, sink.Sink);
                }
            }
        }

        var kept = new List<DistantFinding>();
        foreach (var finding in _findings.Values)
        {
            if (_names[finding.Literal] <= MostNames)
            {
                kept.Add(finding);
            }
        }

        var sorted = kept.ToArray();
        Array.Sort(sorted, static (a, b) => SourceOrder.Compare(a.Literal, b.Literal) is var order and not 0 ? order : string.CompareOrdinal(a.Name, b.Name));
        return ImmutableArray.Create(sorted);
    }

    private void Add(SyntaxNode literal, CredentialSink sink)
    {
        if (!_findings.ContainsKey((literal, sink.Name)))
        {
            _findings.Add((literal, sink.Name), new DistantFinding(literal, sink.Name, sink.Value.Syntax));
            _names[literal] = _names.TryGetValue(literal, out var names) ? names + 1 : 1;
        }
    }

    private bool IsCredential(Origin end, CredentialSink sink)
    {
        if (sink.Kind == SinkKind.CryptographicKey && KeyMaterial.Is(end))
        {
            return true;
        }

        return end.Text is { } text
            && (!end.Has(Transport.Concat | Transport.Format) || RandomText.Is(text))
            && CredentialValues.IsCredential(text, sink, CredentialKnowledge.For(hygiene, sink.Value.Syntax.SyntaxTree));
    }
}

/// <summary>A literal that reaches a sink elsewhere.</summary>
/// <param name="Literal">Where the value is written.</param>
/// <param name="Name">The name of the place where it arrives.</param>
/// <param name="Sink">That place.</param>
internal readonly record struct DistantFinding(SyntaxNode Literal, string Name, SyntaxNode Sink);
