using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Asks, without binding anything, whether an attribute of a simple name is there to be used.</summary>
internal static class ZoneAttributes
{
    private static readonly string[] Platform = ["System.", "Microsoft.", "mscorlib", "netstandard", "WindowsBase"];

    public static bool AreDeclared(Compilation compilation, string name)
    {
        if (compilation.ContainsSymbolsWithName(name, SymbolFilter.Type))
        {
            return true;
        }

        foreach (var reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && !IsPlatform(assembly.Name) && assembly.TypeNames.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlatform(string assembly) => Array.Exists(Platform, prefix => assembly.StartsWith(prefix, StringComparison.Ordinal));
}
