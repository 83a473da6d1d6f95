using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules;

/// <summary>What the blocks of one type yield, brought into source order so that the outcome does not depend on scheduling.</summary>
internal static class TypeCollection<T>
    where T : class
{
    public static void Register(
        SymbolStartAnalysisContext type,
        HygieneContext hygiene,
        Func<OperationBlockAnalysisContext, HygieneContext, T?> collect,
        Action<SymbolAnalysisContext, HygieneContext, ImmutableArray<T>> judge)
    {
        if (((INamedTypeSymbol)type.Symbol).TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
        {
            return;
        }

        var found = new List<Entry>();
        type.RegisterOperationBlockAction(block =>
        {
            // A nested type is visited on its own.
            if (!block.OperationBlocks.IsEmpty
                && SymbolEqualityComparer.Default.Equals(block.OwningSymbol.ContainingType, type.Symbol)
                && HygieneContext.IsAnalyzed(block.OperationBlocks[0].Syntax.SyntaxTree, block.IsGeneratedCode)
                && collect(block, hygiene) is { } item)
            {
                lock (found)
                {
                    found.Add(new Entry(block.OperationBlocks[0].Syntax, item));
                }
            }
        });
        type.RegisterSymbolEndAction(end =>
        {
            if (found.Count > 0)
            {
                judge(end, hygiene, InOrder(found));
            }
        });
    }

    private static ImmutableArray<T> InOrder(List<Entry> found)
    {
        found.Sort(static (a, b) => a.CompareTo(b));
        var items = ImmutableArray.CreateBuilder<T>(found.Count);
        foreach (var entry in found)
        {
            items.Add(entry.Item);
        }

        return items.MoveToImmutable();
    }

    private readonly record struct Entry(SyntaxNode Syntax, T Item)
    {
        public int CompareTo(Entry other)
        {
            var byFile = string.CompareOrdinal(Syntax.SyntaxTree.FilePath, other.Syntax.SyntaxTree.FilePath);
            return byFile != 0 ? byFile : Syntax.SpanStart.CompareTo(other.Syntax.SpanStart);
        }
    }
}
