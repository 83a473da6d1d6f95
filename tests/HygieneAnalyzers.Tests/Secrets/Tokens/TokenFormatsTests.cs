using HygieneAnalyzers.Secrets;
using HygieneAnalyzers.Secrets.Tokens;
using HygieneAnalyzers.Secrets.Tokens.Checks;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets.Tokens;

/// <summary>Runs the examples that every format carries.</summary>
public sealed class TokenFormatsTests
{
    public static TheoryData<int> Formats { get; } = new(Enumerable.Range(0, TokenFormats.All.Length));

    [Fact]
    public void There_are_at_least_sixty() => Assert.True(TokenFormats.All.Length >= 60, $"{TokenFormats.All.Length} formats");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Finds_its_own_examples(int index)
    {
        var format = TokenFormats.All[index];
        for (var seed = 1; seed <= 5; seed++)
        {
            var token = format.Example(seed);
            Assert.True(ProviderTokens.Find(token, out var match), $"{format.Name}, seed {seed}");
            Assert.Equal(format.Name, match.Name);
            Assert.Equal(token, token.Substring(match.Span.Start, match.Span.Length));
            Assert.True(!HasChecksum(format) || match.IsVerified);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Finds_them_inside_other_text(int index)
    {
        var format = TokenFormats.All[index];
        var token = format.Example(7);
        var text = $"Authorization: token \"{token}\" (old)";
        Assert.True(ProviderTokens.Find(text, out var match), format.Name);
        Assert.Equal(token, text.Substring(match.Span.Start, match.Span.Length));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Does_not_find_its_look_alikes(int index)
    {
        var format = TokenFormats.All[index];
        Assert.NotEmpty(format.LookAlikes);
        Assert.All(format.LookAlikes, static text => Assert.False(ProviderTokens.Find(text, out _)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Does_not_find_pieces_of_longer_words(int index)
    {
        var format = TokenFormats.All[index];
        var token = format.Example(3);
        Assert.False(FindsSame("a" + token, format), "a letter before");
        Assert.False(FindsSame(token.Substring(0, token.Length / 2), format), "the first half");
        Assert.False(FindsSame(token + new string('a', 600), format), "a longer run");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_wrong_checksum_is_silent(int index)
    {
        var format = TokenFormats.All[index];
        var token = format.Example(3);
        var broken = token.Substring(0, token.Length - 1) + (token[^1] == 'Q' ? 'P' : 'Q');
        Assert.True(!HasChecksum(format) || !ProviderTokens.Find(broken, out _));
    }

    private static bool HasChecksum(TokenFormat format) =>
        format.Check?.Method.DeclaringType is { } type && (type == typeof(Base62Crc) || type == typeof(Bech32));

    private static bool FindsSame(string text, TokenFormat format) => ProviderTokens.Find(text, out var match) && match.Name == format.Name;
}
