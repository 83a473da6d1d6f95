using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow;

/// <summary>The members and elements read one after the other, the first one at the head; never longer than <see cref="MaxDepth"/>.</summary>
internal sealed class AccessPath : IEquatable<AccessPath>
{
    public const int MaxDepth = 4;

    private AccessPath(AccessKey head, AccessPath? rest)
    {
        Head = head;
        Rest = rest;
        Depth = 1 + (rest?.Depth ?? 0);
    }

    public AccessKey Head { get; }

    public AccessPath? Rest { get; }

    public int Depth { get; }

    /// <summary>The path that reads <paramref name="key"/> first; null when it would be too long to be followed.</summary>
    public static AccessPath? Prepend(AccessKey key, AccessPath? rest) => rest?.Depth >= MaxDepth ? null : new AccessPath(key, rest);

    /// <summary>Reads <paramref name="second"/> after <paramref name="first"/>; false when that would be too long to be followed.</summary>
    public static bool TryConcat(AccessPath? first, AccessPath? second, out AccessPath? result)
    {
        result = second;
        if (first is null)
        {
            return true;
        }

        if (first.Depth + (second?.Depth ?? 0) > MaxDepth)
        {
            return false;
        }

        TryConcat(first.Rest, second, out var rest);
        result = new AccessPath(first.Head, rest);
        return true;
    }

    public bool Equals(AccessPath? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Depth == other.Depth && Head.Equals(other.Head) && Equals(Rest, other.Rest));

    public override bool Equals(object? obj) => Equals(obj as AccessPath);

    public override int GetHashCode() => (Head.GetHashCode() * 31) + (Rest?.GetHashCode() ?? 0);

    public override string ToString() => Head.ToString() + Rest;
}

/// <summary>One step of an <see cref="AccessPath"/>: a member, an element with a known index or key, or any element.</summary>
internal readonly struct AccessKey : IEquatable<AccessKey>
{
    private AccessKey(ISymbol? member, object? index)
    {
        Member = member;
        Index = index;
    }

    /// <summary>Some element, nobody knows which.</summary>
    public static AccessKey AnyElement { get; }

    public ISymbol? Member { get; }

    public object? Index { get; }

    public bool IsAnyElement => Member is null && Index is null;

    public bool IsElement => Member is null;

    public static AccessKey Of(ISymbol member) => new(member.OriginalDefinition, null);

    public static AccessKey At(object? index) => new(null, index);

    /// <summary>Whether what was written under one key may be read under the other.</summary>
    public bool MayBe(AccessKey other) => Equals(other) || (IsElement && other.IsElement && (IsAnyElement || other.IsAnyElement));

    public bool Equals(AccessKey other) => SymbolEqualityComparer.Default.Equals(Member, other.Member) && Equals(Index, other.Index);

    public override bool Equals(object? obj) => obj is AccessKey other && Equals(other);

    public override int GetHashCode() => Member is null ? Index?.GetHashCode() ?? 0 : SymbolEqualityComparer.Default.GetHashCode(Member);

    public override string ToString() => Member is null ? "[]" : "." + Member.Name;
}
