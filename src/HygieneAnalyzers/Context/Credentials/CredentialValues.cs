using System;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Secrets;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Decides whether a literal that arrives at a sink is a credential there.</summary>
internal static class CredentialValues
{
    private static readonly string[] Schemes = ["Bearer ", "Basic ", "ApiKey ", "Token ", "SharedAccessSignature ", "Digest "];

    public static bool IsCredential(string value, CredentialSink sink, CredentialKnowledge knowledge)
    {
        var text = sink.Kind is SinkKind.Header or SinkKind.Comparison ? WithoutScheme(value) : value;
        return text.Length > 1
            && (sink.Strength == CredentialName.Strong
                ? knowledge.Values.Judge(text, sink.Name, sink.IsDefinite) == ValueKind.Secret
                : RandomText.Is(text) && knowledge.Values.Judge(text, sink.Name, atDefiniteSink: false) == ValueKind.Secret);
    }

    private static string WithoutScheme(string header)
    {
        foreach (var scheme in Schemes)
        {
            if (header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return header.Substring(scheme.Length);
            }
        }

        return header;
    }
}
