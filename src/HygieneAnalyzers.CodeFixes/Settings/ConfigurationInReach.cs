using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>Finds expressions for the application's configuration that can be written at a place, the nearest first.</summary>
internal static class ConfigurationInReach
{
    private const int MaxCandidates = 6;

    // Not IConfigurationSection: its keys are relative to a path that is not known.
    private static readonly ImmutableHashSet<string> Types = ImmutableHashSet.Create(
        "IConfiguration", "IConfigurationRoot", "IConfigurationManager", "ConfigurationManager", "ConfigurationRoot");

    /// <summary>Some may turn out not to compile there (not yet assigned, not static); whoever uses one has to look.</summary>
    public static ImmutableArray<ExpressionSyntax> Find(SemanticModel model, int position)
    {
        var found = new List<(int Rank, string Text)>();
        foreach (var symbol in model.LookupSymbols(position))
        {
            if (TypeOf(symbol) is { } type && RankOf(symbol) is var rank)
            {
                if (IsConfiguration(type))
                {
                    found.Add((rank, symbol.Name));
                }
                else if (HasConfiguration(type))
                {
                    found.Add((rank + 1, symbol.Name + ".Configuration"));
                }
            }
        }

        found.Sort(static (a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : string.CompareOrdinal(a.Text, b.Text));
        var candidates = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        for (var i = 0; i < found.Count && i < MaxCandidates; i++)
        {
            candidates.Add(SyntaxFactory.ParseExpression(found[i].Text));
        }

        return candidates.ToImmutable();
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static int RankOf(ISymbol symbol) => symbol is ILocalSymbol or IParameterSymbol ? 0 : symbol is IFieldSymbol ? 2 : 4;

    private static bool IsConfiguration(ITypeSymbol type) =>
        Types.Contains(type.Name) && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Configuration";

    /// <summary>A host or its builder: <c>builder.Configuration</c>.</summary>
    private static bool HasConfiguration(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("Configuration"))
            {
                if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false } property && IsConfiguration(property.Type))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
