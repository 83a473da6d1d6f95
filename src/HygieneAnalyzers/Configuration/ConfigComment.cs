using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration;

/// <summary>A comment of a configuration file: its extent, marks included, and what it says.</summary>
internal readonly record struct ConfigComment(TextSpan Span, string Text);
