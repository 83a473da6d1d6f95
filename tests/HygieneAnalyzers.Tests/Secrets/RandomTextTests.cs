using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class RandomTextTests
{
    [Theory]
    [InlineData("f0e4c2f76c58916ec258f246851bea09")]
    [InlineData("q8Zr1Fv7Xw0Jd3Lm5KpT")]
    [InlineData("kV7#mQ2x!Lp9@wE4")]
    [InlineData("bm90LWEtcmVhbC1rZXktYnV0LWxvbmc=")]
    [InlineData("a7d9k2m4x8q1w3e5r6t0y9u7")]
    public void Made_by_a_machine(string value) => Assert.True(RandomText.Is(value));

    [Theory]
    [InlineData("")]
    [InlineData("short1A!")]
    [InlineData("ThisIsALongIdentifierName")]
    [InlineData("azure-storage-account-key-2024")]
    [InlineData("ConnectionStrings:Default")]
    [InlineData("the quick brown fox 12 JUMPS")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("application/vnd.example.v1+json")]
    [InlineData("Microsoft.Extensions.Logging.Abstractions")]
    [InlineData("MAX_NUMBER_OF_REQUESTS_PER_MINUTE")]
    [InlineData("Mozilla/5.0")]
    public void Made_by_people(string value) => Assert.False(RandomText.Is(value));
}
