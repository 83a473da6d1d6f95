using System;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>What a name alone says of the kind of its sink.</summary>
internal static class SinkKinds
{
    public static SinkKind Of(string name) =>
        name.EndsWith("ConnectionString", StringComparison.OrdinalIgnoreCase) || name.EndsWith("ConnStr", StringComparison.OrdinalIgnoreCase)
            ? SinkKind.ConnectionString
            : SinkKind.Credential;
}
