using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Names;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>One provider's token: its shape, its check and its own examples, which one test runs for all formats.</summary>
internal sealed class TokenFormat
{
    private readonly string _anchor;
    private readonly int _before;

    /// <param name="name">The token's kind in words, as messages say it.</param>
    /// <param name="pattern">The shape, in the notation of <see cref="TokenShape"/>.</param>
    /// <param name="lookAlikes">Texts that resemble the token and are none.</param>
    public TokenFormat(string name, string pattern, params string[] lookAlikes)
    {
        Name = name;
        Shape = TokenShape.Parse(pattern);
        LookAlikes = ImmutableArray.Create(lookAlikes);
        (_anchor, _before) = Shape.Anchor;
    }

    public string Name { get; }

    public TokenShape Shape { get; }

    public ImmutableArray<string> LookAlikes { get; }

    /// <summary>Decides over a token of the right shape, or null.</summary>
    public Func<string, TokenEvidence>? Check { get; init; }

    /// <summary>Makes a made-up token of the right shape pass <see cref="Check"/>, or null.</summary>
    public Func<string, string>? Complete { get; init; }

    public bool IsOftenPublic { get; init; }

    /// <summary>The character at which a search for this format stops.</summary>
    public char AnchorStart => _anchor[0];

    /// <summary>Whether the token begins with its anchor.</summary>
    public bool IsPrefixed => _before == 0;

    /// <summary>Whether a token cannot begin behind this character.</summary>
    public static bool IsInWord(char before) => Letters.IsAsciiLetter(before) || Letters.IsAsciiDigit(before);

    /// <summary>A made-up token, put together on demand so that it stands in no file.</summary>
    public string Example(int seed)
    {
        var token = Shape.Sample(seed);
        return Complete is null ? token : Complete(token);
    }

    /// <summary>Whether the format's anchor stands at <paramref name="position"/>, where a token may begin.</summary>
    public bool HasAnchorAt(string text, int position) =>
        string.CompareOrdinal(text, position, _anchor, 0, _anchor.Length) == 0
        && (position == _before || (position > _before && !(IsPrefixed && IsInWord(text[position - 1]))));

    /// <summary>Whether the format's anchor stands at <paramref name="position"/> and the token around it has the shape.</summary>
    public bool TryMatch(string text, int position, out TextSpan span)
    {
        span = default;
        var start = position - _before;
        if (start < 0 || string.CompareOrdinal(text, position, _anchor, 0, _anchor.Length) != 0 || (start > 0 && IsInWord(text[start - 1])))
        {
            return false;
        }

        var end = Shape.Match(text, start);
        span = end < 0 ? default : TextSpan.FromBounds(start, end);
        return end >= 0;
    }
}
