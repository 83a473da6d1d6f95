using System.Collections.Immutable;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Hosts;
using Xunit;

namespace HygieneAnalyzers.Tests.Endpoints;

public class HostZonesTests
{
    [Theory]
    [InlineData("*.acme.com", "hr.acme.com", nameof(Zone.Internal))]
    [InlineData("*.acme.com", "acme.com", nameof(Zone.Internal))]
    [InlineData("*.acme.com", "a.b.ACME.com.", nameof(Zone.Internal))]
    [InlineData("*.acme.com", "notacme.com", nameof(Zone.Public))]
    [InlineData("srv*.acme.com", "srv12.acme.com", nameof(Zone.Internal))]
    [InlineData("srv*.acme.com", "web.acme.com", nameof(Zone.Public))]
    [InlineData("20.1.0.0/16", "20.1.2.3", nameof(Zone.Internal))]
    [InlineData("20.1.0.0/16", "20.2.2.3", nameof(Zone.Public))]
    [InlineData("20.1.0.0/16", "::ffff:20.1.2.3", nameof(Zone.Internal))]
    [InlineData("2a00:1::/32", "[2a00:1::5]", nameof(Zone.Internal))]
    [InlineData("b\u00FCro.acme.com", "xn--bro-hoa.acme.com", nameof(Zone.Internal))]
    [InlineData("*.acme.com", "{x}.acme.com", nameof(Zone.Internal))]
    public void Internal_hosts(string pattern, string host, string zone) =>
        Assert.Equal(zone, With(pattern, string.Empty, string.Empty).ZoneOf(host.AsSpan(), default).ToString());

    [Theory]
    [InlineData("www.acme.com", nameof(Zone.Public))]
    [InlineData("hr.acme.com", nameof(Zone.Internal))]
    [InlineData("drop.acme.com", nameof(Zone.Exfiltration))]
    [InlineData("10.9.9.9", nameof(Zone.Public))]
    [InlineData("10.8.9.9", nameof(Zone.Internal))]
    public void The_most_specific_pattern_wins(string host, string zone) =>
        Assert.Equal(zone, With("*.acme.com", "www.acme.com, 10.9.0.0/16", "drop.acme.com").ZoneOf(host.AsSpan(), default).ToString());

    [Theory]
    [InlineData("10.0.0.0/40", "10.0.0.0/40")]
    [InlineData("*.acme.com, 300.1.1.1", "300.1.1.1")]
    [InlineData("https://acme.com", "https://acme.com")]
    [InlineData("a b", "a b")]
    [InlineData("a,,b", "a,,b")]
    public void Names_the_entry_that_cannot_be_read(string text, string culprit)
    {
        Assert.False(HygieneOptions.InternalHosts.Accepts(text, out var actual));
        Assert.Equal(culprit, actual);
    }

    private static HostZones With(string internalHosts, string publicHosts, string exfiltrationHosts) =>
        new(Patterns(internalHosts), Patterns(publicHosts), Patterns(exfiltrationHosts));

    private static ImmutableArray<HostPattern> Patterns(string text)
    {
        Assert.True(HostPatternParser.Read(text, out var patterns, out var culprit), culprit);
        return patterns;
    }
}
