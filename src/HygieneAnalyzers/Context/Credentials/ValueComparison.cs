using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>The library's comparisons that stop at the first difference.</summary>
internal static class ValueComparison
{
    public static bool Is(IMethodSymbol method) => method.Name switch
    {
        "Equals" => method.ContainingType.SpecialType == SpecialType.System_String && method.Parameters.Length >= (method.IsStatic ? 2 : 1),
        "SequenceEqual" => method.Parameters.Length >= (method.ReducedFrom is null ? 2 : 1)
            && (TypeNames.Is(method.ContainingType, "System.Linq.Enumerable") || TypeNames.Is(method.ContainingType, "System.MemoryExtensions")),
        _ => false,
    };
}
