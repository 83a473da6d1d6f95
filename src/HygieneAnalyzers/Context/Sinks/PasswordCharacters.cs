using System;
using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Recognises the text that passwords are made of. A <c>char[] passwordChars</c> is a password, a <c>string PasswordChars</c> its alphabet.</summary>
internal static class PasswordCharacters
{
    public static bool Are(ISymbol target) =>
        target.Name.EndsWith("chars", StringComparison.OrdinalIgnoreCase) && CredentialTypes.Of(target)?.SpecialType == SpecialType.System_String;
}
