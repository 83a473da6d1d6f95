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

        // Beyond the bound the set says that it does not know the rest; it never grows again, so that every loop ends.
        return new OriginSet(Items.Add(Items.Length < MaxSize ? origin : new Origin(OriginKind.Unknown, origin.Syntax)));
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

        var result = this;
        foreach (var origin in other.Items)
        {
            result = result.Add(origin);
        }

        return result;
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
}
