using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Recognises literals that take a credential's place, wherever both go: <c>configuration["Smtp:Password"] ?? "…"</c>.</summary>
internal static class StandIns
{
    /// <summary>
    /// The credential's name, or null. Beside a variable or member the literal may be a word for people (<c>password ?? "missing"</c>),
    /// so it has to have a digit there.
    /// </summary>
    public static string? NameOf(IOperation credential, IOperation literal, CredentialKnowledge knowledge)
    {
        if (literal.ConstantValue is not { HasValue: true, Value: string text } || ReadName.Of(credential) is not { Length: > 0 } name)
        {
            return null;
        }

        var last = KeyValuePairs.LastSegment(name);
        var strength = knowledge.Judge(last);
        return (strength == CredentialName.Weak && ReadName.KeyOf(credential) is not null && RandomText.Is(text)) ? last
            : strength == CredentialName.Strong && (ReadName.KeyOf(credential) is not null || (HasDigit(text) && CredentialTypes.CanHold(credential.Type))) ? last : null;
    }

    /// <summary><c>configuration["…"] is { Length: &gt; 0 } given ? given : "…"</c>: what is tested, when the one arm is what the pattern names.</summary>
    public static IOperation? Tested(IIsPatternOperation test, IOperation arm)
    {
        var named = test.Pattern switch
        {
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            _ => null,
        };
        return named is not null && SymbolEqualityComparer.Default.Equals(Operations.SymbolOf(arm), named) ? test.Value : null;
    }

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
