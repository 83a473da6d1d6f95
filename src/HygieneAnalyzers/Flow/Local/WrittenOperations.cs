using System.Collections.Generic;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>
/// The operations of a body as they are written. The control flow graph has copies without parents and without what it has lowered;
/// whoever looks at the operation of an origin wants the original.
/// </summary>
internal sealed class WrittenOperations
{
    private readonly Dictionary<SyntaxNode, IOperation> _bySyntax = [];

    public WrittenOperations(IOperation root)
    {
        foreach (var operation in BodyWalk.All(root))
        {
            if (!operation.IsImplicit || !_bySyntax.ContainsKey(operation.Syntax))
            {
                _bySyntax[operation.Syntax] = operation;
            }
        }
    }

    public Origin Restore(Origin origin) =>
        origin.Operation is { } copy && _bySyntax.TryGetValue(copy.Syntax, out var written) && !ReferenceEquals(copy, written)
            ? new Origin(origin.Root, origin.Syntax, written, origin.RootSymbol, origin.Value, origin.Transport, origin.Path)
            : origin;
}
