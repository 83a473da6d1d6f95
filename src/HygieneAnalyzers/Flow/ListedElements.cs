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
            : value is IArrayInitializerOperation array ? array.ElementValues
            : value is IObjectCreationOperation { Initializer: { } added } ? Added(added)
            : IsCollection(value) ? value.ChildOperations.ToImmutableArray()
            : default;
        return !elements.IsDefault;
    }

    /// <summary>What an initialiser adds one by one: <c>new HashSet&lt;string&gt; { "a", "b" }</c>.</summary>
    public static ImmutableArray<IOperation> Added(IObjectOrCollectionInitializerOperation initializer)
    {
        var elements = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var element in initializer.Initializers)
        {
            if (element is IInvocationOperation { Arguments: { Length: 1 } arguments })
            {
                elements.Add(arguments[0].Value);
            }
        }

        return elements.ToImmutable();
    }
}
