using HygieneAnalyzers.Context.Firewalls;
using Xunit;

namespace HygieneAnalyzers.Tests.Context.Firewalls;

public class ExposedPortsTests
{
    [Theory]
    [InlineData("22", "SSH (22)")]
    [InlineData("20-25", "SSH (22)")]
    [InlineData(" 3389 ", "RDP (3389)")]
    [InlineData("*", "all ports")]
    [InlineData("0-65535", "all ports")]
    public void Knows_administration_and_databases(string range, string words) => Assert.Equal(words, ExposedPorts.In(range));

    [Theory]
    [InlineData("443")]
    [InlineData("80-81")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("22-")]
    [InlineData("ssh")]
    [InlineData("99999")]
    [InlineData("25-20")]
    public void Leaves_the_rest_alone(string range) => Assert.Null(ExposedPorts.In(range));
}
