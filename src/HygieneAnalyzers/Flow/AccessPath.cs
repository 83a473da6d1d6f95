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

    /// <summary>The member that is read last; null when only elements are.</summary>
    public ISymbol? LastMember => Rest?.LastMember ?? Head.Member;

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
