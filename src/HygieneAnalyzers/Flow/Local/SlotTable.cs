using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>Numbers everything that one body can hold a value in: variables, the compiler's temporaries, members and elements of objects.</summary>
internal sealed class SlotTable
{
    private const int MaxSlots = 20_000;

    private readonly Dictionary<ISymbol, int> _symbols = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captures = [];
    private readonly Dictionary<Origin, List<Part>> _parts = [];
    private readonly List<OriginSet> _unset = [];

    /// <summary>The slot of a variable or static member; <paramref name="unset"/> is what it holds before the body writes it.</summary>
    public int? Of(ISymbol symbol, OriginSet unset) =>
        _symbols.TryGetValue(symbol, out var slot) ? slot : Make(unset) is { } made ? _symbols[symbol] = made : null;

    public int? Of(CaptureId capture) =>
        _captures.TryGetValue(capture, out var slot) ? slot : Make(OriginSet.Empty) is { } made ? _captures[capture] = made : null;

    /// <summary>The slot of a member or element of the object that <paramref name="owner"/> is.</summary>
    public int? Of(Origin owner, AccessKey key, OriginSet unset)
    {
        if (!_parts.TryGetValue(owner, out var parts))
        {
            _parts[owner] = parts = [];
        }

        foreach (var part in parts)
        {
            if (part.Key.Equals(key))
            {
                return part.Slot;
            }
        }

        if (parts.Count > OriginSet.MaxSize * 2 || Make(unset) is not { } slot)
        {
            return null;
        }

        parts.Add(new Part(key, slot));
        return slot;
    }

    public IReadOnlyList<Part> PartsOf(Origin owner) => _parts.TryGetValue(owner, out var parts) ? parts : [];

    public OriginSet Unset(int slot) => _unset[slot];

    private int? Make(OriginSet unset)
    {
        if (_unset.Count >= MaxSlots)
        {
            return null;
        }

        _unset.Add(unset);
        return _unset.Count - 1;
    }

    /// <summary>One member or element of an object, and its slot.</summary>
    internal readonly struct Part(AccessKey key, int slot)
    {
        public AccessKey Key { get; } = key;

        public int Slot { get; } = slot;
    }
}
