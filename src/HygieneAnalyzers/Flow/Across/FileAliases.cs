using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>The other names that a file gives to types: <c>using Crypto = System.Security.Cryptography.Aes;</c>.</summary>
internal sealed class FileAliases
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileAliases> Trees = new();

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _global = [];

    private FileAliases(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias, Name: var target, GlobalKeyword.RawKind: var global })
            {
                if (global != 0)
                {
                    _global.Add(alias);
                }

                _names[alias] = LastName.Of(target) ?? alias;
            }
        }
    }

    public static FileAliases Of(SyntaxTree tree) => Trees.GetValue(tree, static t => new FileAliases(t.GetRoot()));

    /// <summary>Those that hold in every file.</summary>
    public IReadOnlyList<string> Global => _global;

    public bool Has(string name) => _names.ContainsKey(name);

    /// <summary>The last name of the type that the name stands for: the name itself when it is no alias.</summary>
    public string Meaning(string name) => _names.TryGetValue(name, out var meaning) ? meaning : name;
}
