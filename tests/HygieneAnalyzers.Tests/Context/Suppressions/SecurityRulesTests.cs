using HygieneAnalyzers.Context.Suppressions;
using Xunit;

namespace HygieneAnalyzers.Tests.Context.Suppressions;

public class SecurityRulesTests
{
    [Theory]
    [InlineData("HYG1001")]
    [InlineData("hyg5010")]
    [InlineData("CA2100")]
    [InlineData("CA2300")]
    [InlineData("CA2362")]
    [InlineData("CA3147")]
    [InlineData("CA5405")]
    [InlineData("S2068")]
    [InlineData("S4830")]
    [InlineData("SCS0004")]
    public void Knows_security(string id) => Assert.True(SecurityRules.Is(id));

    [Theory]
    [InlineData("CA1822")]
    [InlineData("CA2363")]
    [InlineData("CA2000")]
    [InlineData("S1135")]
    [InlineData("CS0618")]
    [InlineData("IDE0051")]
    [InlineData("CA")]
    [InlineData("CAxxxx")]
    [InlineData("HYG")]
    [InlineData("CA99999999999")]
    [InlineData("")]
    public void Leaves_the_rest_alone(string id) => Assert.False(SecurityRules.Is(id));

    [Theory]
    [InlineData(null, "without a reason")]
    [InlineData(" ", "without a reason")]
    [InlineData("<Pending>", "without a reason")]
    [InlineData("----", "without a reason")]
    [InlineData("pinned until 2026-01-01", "past the date that its reason gives")]
    [InlineData("pinned until 2027-01-01", null)]
    [InlineData("pinned until then", null)]
    [InlineData("until 2026", null)]
    public void Judges_reasons(string? reason, string? fault) => Assert.Equal(fault, Justification.FaultOf(reason, new DateTime(2026, 6, 1)));
}
