using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow;

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

    /// <summary>Not a part, but the calls that an object was given to, which may have changed any of its parts.</summary>
    public static AccessKey Changes { get; } = new(null, new Note());

    /// <summary>Not a part, but how many elements a collection has.</summary>
    public static AccessKey Count { get; } = new(null, new Note());

    /// <summary>Not a part, but the object that a copy was made of, or that a method used as a delegate is called on.</summary>
    public static AccessKey Original { get; } = new(null, new Note());

    /// <summary>Not a part, but whether the elements that an array was made with may still be in it.</summary>
    public static AccessKey Initial { get; } = new(null, new Note());

    public ISymbol? Member { get; }

    public object? Index { get; }

    public bool IsAnyElement => Member is null && Index is null;

    public bool IsElement => Member is null && Index is not Note;

    public static AccessKey Of(ISymbol member) => new(member.OriginalDefinition, null);

    public static AccessKey At(object? index) => new(null, index);

    /// <summary>Whether what was written under one key may be read under the other.</summary>
    public bool MayBe(AccessKey other) => Equals(other) || (IsElement && other.IsElement && (IsAnyElement || other.IsAnyElement));

    public bool Equals(AccessKey other) => SymbolEqualityComparer.Default.Equals(Member, other.Member) && Equals(Index, other.Index);

    public override bool Equals(object? obj) => obj is AccessKey other && Equals(other);

    public override int GetHashCode() => Member is null ? Index?.GetHashCode() ?? 0 : SymbolEqualityComparer.Default.GetHashCode(Member);

    public override string ToString() => Member is null ? "[]" : "." + Member.Name;

    private sealed class Note;
}
