using System;
using System.Reflection.Metadata;
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
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && !IsPlatform(assembly.Name) && Declares(assembly, reference, name))
            {
                return true;
            }
        }

        return false;
    }

    // The compiler's list of an assembly's type names holds a text for each; the tables of the file are only looked through.
    private static bool Declares(IAssemblySymbol assembly, MetadataReference reference, string name)
    {
        if (reference is not PortableExecutableReference file || file.GetMetadata() is not AssemblyMetadata metadata)
        {
            return assembly.TypeNames.Contains(name);
        }

        foreach (var module in metadata.GetModules())
        {
            var reader = module.GetMetadataReader();
            foreach (var type in reader.TypeDefinitions)
            {
                if (reader.StringComparer.Equals(reader.GetTypeDefinition(type).Name, name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsPlatform(string assembly) => Array.Exists(Platform, prefix => assembly.StartsWith(prefix, StringComparison.Ordinal));
}
