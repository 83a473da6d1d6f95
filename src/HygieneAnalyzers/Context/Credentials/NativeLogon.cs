using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises the Windows functions that log on with a password, by entry point: <c>LogonUser</c> and its like.</summary>
internal static class NativeLogon
{
    // The place of the password among the parameters, whatever the declaration calls them; a structure holds it where there is none.
    private static readonly (string Entry, int Password)[] EntryPoints =
    [
        ("LogonUser", 2), ("CreateProcessWithLogon", 2), ("WNetAddConnection2", 1), ("WNetAddConnection3", 2), ("WNetAddConnection4", 3), ("WNetAddConnection", 1),
        ("WNetUseConnection", 2), ("CredWrite", -1), ("NetUserAdd", -1),
    ];

    /// <summary>Whether the parameter belongs to one of them.</summary>
    public static bool Is(ISymbol? target) => target is IParameterSymbol parameter && Find(parameter) is not null;

    /// <summary>Whether the parameter takes the password.</summary>
    public static bool IsPassword(IParameterSymbol parameter) => Find(parameter) is { } place && place == parameter.Ordinal;

    private static int? Find(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is IMethodSymbol { IsExtern: true } method && method.GetDllImportData() is { } import)
        {
            foreach (var (entry, password) in EntryPoints)
            {
                if ((import.EntryPointName ?? method.Name).StartsWith(entry, StringComparison.Ordinal))
                {
                    return password;
                }
            }
        }

        return null;
    }
}
