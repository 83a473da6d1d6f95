using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;

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
        return knowledge.Judge(last) == CredentialName.Strong
            && (ReadName.KeyOf(credential) is not null || (HasDigit(text) && CredentialTypes.CanHold(credential.Type))) ? last : null;
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
