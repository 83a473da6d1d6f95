using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>The credentials of each operation block, found once for all rules of the family: whoever asks first does the work.</summary>
internal sealed class CredentialFindings(HygieneContext hygiene)
{
    private readonly ConcurrentDictionary<SyntaxNode, BlockCredentials> _blocks = new();

    /// <summary>The findings of one kind in a block, in source order.</summary>
    public static ImmutableArray<CredentialFinding> In(OperationBlockAnalysisContext block, HygieneContext hygiene, CredentialFindingKind kind)
    {
        var service = hygiene.Get(static h => new CredentialFindings(h));
        ImmutableArray<CredentialFinding>.Builder? found = null;
        foreach (var root in block.OperationBlocks)
        {
            foreach (var finding in service.Of(root, block.OwningSymbol, block.CancellationToken).Findings)
            {
                if (finding.Kind == kind)
                {
                    (found ??= ImmutableArray.CreateBuilder<CredentialFinding>()).Add(finding);
                }
            }
        }

        return found?.ToImmutable() ?? ImmutableArray<CredentialFinding>.Empty;
    }

    /// <summary>Remembers the block for <see cref="Elsewhere"/>.</summary>
    public static void Visit(OperationBlockAnalysisContext block, HygieneContext hygiene)
    {
        var service = hygiene.Get(static h => new CredentialFindings(h));
        foreach (var root in block.OperationBlocks)
        {
            service.Of(root, block.OwningSymbol, block.CancellationToken);
        }
    }

    /// <summary>The literals that reach a sink of another block, once all blocks have been visited; none of those that were found in their own block.</summary>
    public static ImmutableArray<DistantFinding> Elsewhere(HygieneContext hygiene, CancellationToken cancellation)
    {
        var service = hygiene.Get(static h => new CredentialFindings(h));
        var known = new HashSet<SyntaxNode>();
        var trees = new HashSet<SyntaxTree>();
        var sinks = new List<DistantSink>();
        foreach (var block in service._blocks)
        {
            trees.Add(block.Key.SyntaxTree);
            sinks.AddRange(block.Value.Distant);
            foreach (var finding in block.Value.Findings)
            {
                known.Add(finding.Literal);
            }
        }

        sinks.Sort(static (a, b) => SourceOrder.Compare(a.Sink.Value.Syntax, b.Sink.Value.Syntax));
        return new DistantCredentials(hygiene, known, trees.Contains).Follow(sinks, cancellation);
    }

    /// <summary>All that one root of a block has of credentials.</summary>
    public static BlockCredentials Of(IOperation root, ISymbol owner, HygieneContext hygiene, CancellationToken cancellation) =>
        hygiene.Get(static h => new CredentialFindings(h)).Of(root, owner, cancellation);

    private BlockCredentials Of(IOperation root, ISymbol owner, CancellationToken cancellation)
    {
        if (!_blocks.TryGetValue(root.Syntax, out var found))
        {
            found = new CredentialFinder(hygiene, root, owner).Run(cancellation);
            _blocks.TryAdd(root.Syntax, found);
        }

        return found;
    }
}
