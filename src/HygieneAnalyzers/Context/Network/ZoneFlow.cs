namespace HygieneAnalyzers.Context.Network;

/// <summary>One entry of <c>hygiene.zone_flows</c>: code of the first zone may use code of the second.</summary>
internal sealed record ZoneFlow(string From, string To);
