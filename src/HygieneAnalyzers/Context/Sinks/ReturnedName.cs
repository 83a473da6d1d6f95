using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>The name under which a member hands out what it returns: a property's own, or what follows <c>Get</c> in a method's.</summary>
internal static class ReturnedName
{
    private const string Getter = "Get";

    public static string? Of(ISymbol owner) => owner switch
    {
        IMethodSymbol { AssociatedSymbol: IPropertySymbol { IsIndexer: false } property } => property.Name,
        IMethodSymbol { MethodKind: MethodKind.Ordinary, Name: { Length: > 3 } name } when name.StartsWith(Getter, StringComparison.Ordinal) =>
            name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(Getter.Length, name.Length - Getter.Length - 5) : name.Substring(Getter.Length),
        _ => null,
    };

    /// <summary>What the method hands out: the result of the task when it returns one.</summary>
    public static ITypeSymbol TypeOf(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } ? arguments[0] : method.ReturnType;

    /// <summary>Whether the operation belongs to a lambda or local function, whose result is not the member's.</summary>
    public static bool IsInFunction(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
