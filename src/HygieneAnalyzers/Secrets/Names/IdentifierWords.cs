using System;
using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Names;

/// <summary>
/// A name cut into words: folded, joined without separators, with the place where each word starts. Joined words are a piece
/// of <see cref="Joined"/>, so <c>api_key</c>, <c>ApiKey</c> and <c>apikey</c> all end with <c>apikey</c>.
/// </summary>
internal readonly record struct IdentifierWords(string Joined, ImmutableArray<int> Starts)
{
    public int Count => Starts.Length;

    public ReadOnlySpan<char> this[int index] => Between(index, index + 1);

    /// <summary>The words from <paramref name="first"/> to before <paramref name="end"/>, joined.</summary>
    public ReadOnlySpan<char> Between(int first, int end)
    {
        var start = Starts[first];
        return Joined.AsSpan(start, End(end) - start);
    }

    /// <summary>The first <paramref name="count"/> words only.</summary>
    public IdentifierWords Take(int count) =>
        count >= Count ? this : new IdentifierWords(Joined.Substring(0, End(count)), ImmutableArray.Create(Starts, 0, count));

    private int End(int word) => word < Count ? Starts[word] : Joined.Length;
}
