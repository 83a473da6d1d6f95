using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Lifetimes;

/// <summary>Recognises a token that is signed, and so issued, without an end: <c>new JwtSecurityToken(claims: …, signingCredentials: …)</c>.</summary>
internal static class EndlessToken
{
    // A descriptor without an end gets an hour from its handler; the constructor gives none.
    public static bool Is(IMethodSymbol method, IArgumentOperation end, ImmutableArray<IArgumentOperation> arguments)
    {
        if (method.Name == "SetAccessTokenLifetime")
        {
            return Operations.Unwrap(end.Value)?.ConstantValue is { HasValue: true, Value: null };
        }

        if (method is not { MethodKind: MethodKind.Constructor, ContainingType.Name: "JwtSecurityToken" }
            || (end.ArgumentKind != ArgumentKind.DefaultValue && Operations.Unwrap(end.Value)?.ConstantValue is not { HasValue: true, Value: null }))
        {
            return false;
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == "signingCredentials")
            {
                return argument.Value.ConstantValue is not { HasValue: true, Value: null };
            }
        }

        return false;
    }
}
