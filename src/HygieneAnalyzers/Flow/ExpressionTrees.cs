using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow;

/// <summary>Recognises code that is data: a query provider translates it, nothing of it runs here.</summary>
internal static class ExpressionTrees
{
    /// <summary>Whether the operation stands in a lambda that becomes an <c>Expression&lt;…&gt;</c>.</summary>
    public static bool Contains(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation { Parent: IConversionOperation { Type.Name: "Expression" } or IDelegateCreationOperation { Type.Name: "Expression" } })
            {
                return true;
            }
        }

        return false;
    }
}
