using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class FingerprintTests
{
    [Fact]
    public void Is_short_stable_and_keyed()
    {
        Assert.Equal(4, Fingerprint.Of("hunter2", "a").Length);
        Assert.Equal(Fingerprint.Of("hunter2", "a"), Fingerprint.Of("hunter2", "a"));
        Assert.NotEqual(Fingerprint.Of("hunter2", "a"), Fingerprint.Of("hunter2", "b"));
        Assert.NotEqual(Fingerprint.Of("hunter2", "a"), Fingerprint.Of("hunter3", "a"));
    }
}
