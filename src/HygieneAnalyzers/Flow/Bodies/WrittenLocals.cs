using System.Collections.Generic;
using System.Runtime.CompilerServices;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>The locals of one body that something is written to after they are declared; each body is walked once, and only where a name makes it likely.</summary>
internal static class WrittenLocals
{
    private static readonly ConditionalWeakTable<IOperation, HashSet<ISymbol>> Bodies = new();

    public static bool Has(ILocalReferenceOperation reference) =>
        WrittenNames.Of(reference.Syntax.SyntaxTree).To(reference.Local.Name).Count > 0
        && Bodies.GetValue(Operations.Root(reference), static root => In(root)).Contains(reference.Local);

    private static HashSet<ISymbol> In(IOperation root)
    {
        var written = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in BodyWalk.Everything(root))
        {
            switch (operation)
            {
                case IDeconstructionAssignmentOperation { Target: ITupleOperation tuple }:
                    Note(tuple, written);
                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation target }:
                    written.Add(target.Local);
                    break;
                case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target }:
                    written.Add(target.Local);
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation target }:
                    written.Add(target.Local);
                    break;
            }
        }

        return written;
    }

    private static void Note(ITupleOperation tuple, HashSet<ISymbol> written)
    {
        foreach (var element in tuple.Elements)
        {
            if (element is ILocalReferenceOperation target)
            {
                written.Add(target.Local);
            }
            else if (element is ITupleOperation inner)
            {
                Note(inner, written);
            }
        }
    }
}
