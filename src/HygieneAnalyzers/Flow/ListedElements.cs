using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow;

/// <summary>
/// The elements of a list that is written out, foremost of what a call collects for a <c>params</c> parameter: into an array or, since C# 13,
/// into a span. The oldest supported compiler has neither word for the latter.
/// </summary>
internal static class ListedElements
{
    private const OperationKind CollectionExpression = (OperationKind)127;
    private const ArgumentKind ParamCollection = (ArgumentKind)4;

    public static bool IsCollection(IOperation operation) => operation.Kind == CollectionExpression;

    public static bool IsParams(IArgumentOperation argument) => argument.ArgumentKind is ArgumentKind.ParamArray or ParamCollection;

    public static bool TryGet(IOperation value, out ImmutableArray<IOperation> elements)
    {
        elements = value is IArrayCreationOperation { Initializer: { } initializer } ? initializer.ElementValues
            : IsCollection(value) ? value.ChildOperations.ToImmutableArray()
            : default;
        return !elements.IsDefault;
    }
}
