using System;
using System.Collections.Concurrent;
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
        var found = new ConcurrentBag<Entry>();
        type.RegisterOperationBlockAction(block =>
        {
            // A nested type is visited on its own.
            if (!block.OperationBlocks.IsEmpty
                && SymbolEqualityComparer.Default.Equals(block.OwningSymbol.ContainingType, type.Symbol)
                && HygieneContext.IsAnalyzed(block.OperationBlocks[0].Syntax.SyntaxTree, block.IsGeneratedCode)
                && collect(block, hygiene) is { } item)
            {
                found.Add(new Entry(block.OperationBlocks[0].Syntax, item));
            }
        });
        type.RegisterSymbolEndAction(end =>
        {
            if (!found.IsEmpty)
            {
                judge(end, hygiene, InOrder(found));
            }
        });
    }

    private static ImmutableArray<T> InOrder(ConcurrentBag<Entry> found)
    {
        var entries = found.ToArray();
        Array.Sort(entries, static (a, b) => a.CompareTo(b));
        var items = ImmutableArray.CreateBuilder<T>(entries.Length);
        foreach (var entry in entries)
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
