using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>
/// Holds every finding to the package's promise: neither message nor properties let out the value they point at.
/// Rules about hosts may name the host, so for them only the secret part of a literal counts.
/// </summary>
internal static class SecretGuard
{
    private const int ShortestSecret = 6;

    private static readonly string[] SecretKeys = ["password=", "pwd=", "secret=", "accountkey=", "sharedaccesskey=", "sig=", "token="];

    public static void Require(Diagnostic finding, ImmutableArray<MarkedText> files)
    {
        var outside = string.Join('\n', finding.Properties.Select(static p => p.Value).Prepend(finding.GetMessage(null)));
        foreach (var location in finding.AdditionalLocations.Prepend(finding.Location))
        {
            foreach (var value in ValuesAt(location, files, wholeToo: finding.Id is ['H', 'Y', 'G', '1' or '2', ..]))
            {
                if (outside.Contains(value, StringComparison.Ordinal))
                {
                    throw new CheckException($"{finding.Id} lets the value at {location.GetLineSpan()} out, in its message or its properties.");
                }
            }
        }
    }

    private static IEnumerable<string> ValuesAt(Location location, ImmutableArray<MarkedText> files, bool wholeToo)
    {
        var texts = location.SourceTree is { } tree ? LiteralsIn(tree.GetRoot(), location.SourceSpan) : TextIn(location, files);
        return texts.SelectMany(text => wholeToo ? SecretParts(text).Append(text) : SecretParts(text)).Where(static value => value.Length >= ShortestSecret);
    }

    /// <summary>In a configuration file, a place that holds a whole pair has its value behind the last pair of quotes' opening one.</summary>
    private static IEnumerable<string> TextIn(Location location, ImmutableArray<MarkedText> files)
    {
        var file = files.FirstOrDefault(f => f.Path == location.GetLineSpan().Path);
        return file is null ? [] : file.Text.Substring(location.SourceSpan.Start, location.SourceSpan.Length).Trim('"').Split('"').TakeLast(1);
    }

    private static IEnumerable<string> LiteralsIn(SyntaxNode root, TextSpan span) =>
        root.DescendantTokens(span).Where(t => t.Span.OverlapsWith(span) && IsText(t)).Select(static t => t.ValueText);

    private static bool IsText(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken
            or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    /// <summary>What stands behind a secret's key in a connection string or a query, and between the colon and the @ of a URL.</summary>
    private static IEnumerable<string> SecretParts(string text)
    {
        foreach (var key in SecretKeys)
        {
            var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                yield return text[(at + key.Length)..].Split(';', '&', ' ')[0];
            }
        }

        var authority = text.IndexOf("://", StringComparison.Ordinal);
        var end = authority < 0 ? -1 : text.IndexOf('@', authority);
        var colon = end < 0 ? -1 : text.IndexOf(':', authority + 3);
        if (colon >= 0 && colon < end)
        {
            yield return text[(colon + 1)..end];
        }
    }
}
