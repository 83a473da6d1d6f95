using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises the Windows functions that log on with a password, by entry point: <c>LogonUser</c> and its like.</summary>
internal static class NativeLogon
{
    private static readonly string[] EntryPoints = ["LogonUser", "CreateProcessWithLogon", "WNetAddConnection", "WNetUseConnection", "CredWrite", "NetUserAdd"];

    public static bool Is(ISymbol? target) =>
        target is IParameterSymbol { ContainingSymbol: IMethodSymbol method }
        && method.GetDllImportData() is { } import
        && Array.Exists(EntryPoints, entry => (import.EntryPointName ?? method.Name).StartsWith(entry, StringComparison.Ordinal));
}
