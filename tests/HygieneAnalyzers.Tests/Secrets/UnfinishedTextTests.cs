using System.Linq;
using CsCheck;
using HygieneAnalyzers.Secrets;
using HygieneAnalyzers.Secrets.Tokens;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

/// <summary>In these texts <c>•</c> stands for what is only known at run time.</summary>
public sealed class UnfinishedTextTests
{
    [Theory]
    [InlineData("Server=db;Password=•")]
    [InlineData("Server=db;User Password = '•'")]
    [InlineData("host=db password=•")]
    [InlineData("cache:6380,password=•")]
    [InlineData("Server=db;•")]
    [InlineData("•;Database=shop")]
    [InlineData("Server=•;Password=hunter2")]
    [InlineData("•Password=hunter2")]
    [InlineData("https://bob:•@example.com")]
    [InlineData("https://•@example.com")]
    [InlineData("•://bob:hunter2@example.com")]
    [InlineData("•?api_key=•")]
    [InlineData("•&sig=•")]
    [InlineData("sqlcmd -S db -P •")]
    [InlineData("/opt/bin/mysql -u root -p•")]
    [InlineData("• -S db -P hunter2")]
    [InlineData("• --password=hunter2")]
    [InlineData("ALTER LOGIN sa WITH PASSWORD = '•'")]
    [InlineData("CREATE USER bob IDENTIFIED BY •")]
    [InlineData("••")]
    [InlineData("Bearer •.•.•")]
    [InlineData("-----BEGIN PRIVATE KEY-----\n•")]
    [InlineData("MII•")]
    public void Asks_further_where_a_credential_may_stand(string text) => Assert.True(MayHold(text));

    [Theory]
    [InlineData("")]
    [InlineData("•")]
    [InlineData("Item • was not found in •")]
    [InlineData("Wrong password for user •")]
    [InlineData("https://example.com/items/•?page=•")]
    [InlineData("https://•/items")]
    [InlineData("-i \"•\" -vf scale=•:•,format=yuv420p -preset •")]
    [InlineData("• -i • -c:v libx264")]
    [InlineData("select name from items where id = •")]
    [InlineData("<a href=\"•\">•</a>")]
    [InlineData("•/•.json")]
    [InlineData("•_•-•")]
    [InlineData("key: •, value: •")]
    public void Leaves_ordinary_texts_alone(string text) => Assert.False(MayHold(text));

    [Fact]
    public void Asks_further_where_any_provider_token_is_cut_behind_its_beginning() =>
        Gen.Select(Gen.Int[0, TokenFormats.All.Length - 1], Gen.Int[0, 1000], Gen.Double.Unit).Sample((index, seed, share) =>
        {
            var format = TokenFormats.All[index];
            var token = format.Example(seed);
            var (literal, before) = format.Shape.Anchor;
            var cut = before + literal.Length + (int)(share * (System.Math.Min(token.Length, 80) - before - literal.Length));
            return MayHold($"token: {token[..cut]}•");
        });

    [Theory]
    [InlineData("Server=db;User Id=sa;Password=hunter2x")]
    [InlineData("https://bob:hunter2x@example.com/a.git")]
    [InlineData("net use z: \\\\files\\share hunter2x /user:bob")]
    [InlineData("CREATE LOGIN bob WITH PASSWORD = 'hunter2x'")]
    public void Asks_further_wherever_the_value_is_cut_out(string text)
    {
        var start = text.IndexOf("hunter2x", System.StringComparison.Ordinal);
        var ways = from first in Enumerable.Range(0, 9) from last in Enumerable.Range(first, 9 - first) select $"{text[..(start + first)]}•{text[(start + last)..]}";
        Assert.All(ways, way => Assert.True(MayHold(way)));
    }

    [Fact]
    public void Asks_further_where_the_text_is_too_long_to_be_looked_at() => Assert.True(MayHold(new string('x', 10_000) + "•"));

    private static bool MayHold(string text) =>
        UnfinishedText.MayHoldCredential(text.Replace('•', ConnectionStringReader.Hole), CredentialVocabulary.Default.Judge);
}
