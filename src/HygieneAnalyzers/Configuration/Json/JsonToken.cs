using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Json;

/// <summary>A string or bare word: its value, where it stands (without quotes), and whether the text there is the value itself.</summary>
internal readonly record struct JsonToken(string Value, TextSpan Span, bool IsVerbatim);
