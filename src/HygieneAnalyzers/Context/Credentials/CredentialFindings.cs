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
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<CredentialFinding>> _blocks = new();

    /// <summary>The findings of one kind in a block, in source order.</summary>
    public static IEnumerable<CredentialFinding> In(OperationBlockAnalysisContext block, HygieneContext hygiene, CredentialFindingKind kind)
    {
        var service = hygiene.Get(static h => new CredentialFindings(h));
        foreach (var root in block.OperationBlocks)
        {
            foreach (var finding in service.Of(root, block.OwningSymbol, block.CancellationToken))
            {
                if (finding.Kind == kind)
                {
                    yield return finding;
                }
            }
        }
    }

    private ImmutableArray<CredentialFinding> Of(IOperation root, ISymbol owner, CancellationToken cancellation)
    {
        if (!_blocks.TryGetValue(root.Syntax, out var found))
        {
            found = new CredentialFinder(hygiene, root, owner).Run(cancellation);
            _blocks.TryAdd(root.Syntax, found);
        }

        return found;
    }
}
