using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow;

/// <summary>An immutable, bounded set of origins in the order in which they were found. Unions return the same instance when nothing is new.</summary>
internal sealed class OriginSet
{
    public const int MaxSize = 48;

    public static readonly OriginSet Empty = new(ImmutableArray<Origin>.Empty);

    private OriginSet(ImmutableArray<Origin> items) => Items = items;

    public ImmutableArray<Origin> Items { get; }

    public bool IsEmpty => Items.IsEmpty;

    /// <summary>The only origin, or null when there is none or more than one.</summary>
    public Origin? Single => Items.Length == 1 ? Items[0] : null;

    private bool IsFull => Items.Length > MaxSize;

    public static OriginSet Of(Origin origin) => new(ImmutableArray.Create(origin));

    public static OriginSet Unknown(IOperation operation) => Of(new Origin(OriginKind.Unknown, operation.Syntax, operation));

    public OriginSet Add(Origin origin)
    {
        if (IsFull || Items.Contains(origin))
        {
            return this;
        }

        return new OriginSet(Items.Add(Bounded(origin, Items.Length)));
    }

    public OriginSet Union(OriginSet other)
    {
        if (ReferenceEquals(this, other) || other.IsEmpty)
        {
            return this;
        }

        if (IsEmpty)
        {
            return other;
        }

        // Branches begin with what they have in common, and often one has nothing else.
        var same = 0;
        while (same < Items.Length && same < other.Items.Length && ReferenceEquals(Items[same], other.Items[same]))
        {
            same++;
        }

        return same == other.Items.Length ? this : same == Items.Length ? other : With(other.Items, same);
    }

    public OriginSet Through(Transport transport)
    {
        if (transport == Transport.None || IsEmpty)
        {
            return this;
        }

        var result = Empty;
        foreach (var origin in Items)
        {
            result = result.Add(origin.Through(transport));
        }

        return result;
    }

    private OriginSet With(ImmutableArray<Origin> others, int from)
    {
        ImmutableArray<Origin>.Builder? grown = null;
        for (var i = from; i < others.Length && (grown?.Count ?? Items.Length) <= MaxSize; i++)
        {
            if (!Items.Contains(others[i]))
            {
                grown ??= Items.ToBuilder();
                grown.Add(Bounded(others[i], grown.Count));
            }
        }

        return grown is null ? this : new OriginSet(grown.ToImmutable());
    }

    // Beyond the bound the set says that it does not know the rest; it never grows again, so that every loop ends.
    private static Origin Bounded(Origin origin, int size) => size < MaxSize ? origin : new Origin(OriginKind.Unknown, origin.Syntax);
}
