using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Text;

/// <summary>A leaf of a text that code puts together: its operation, and its text where that stands there itself.</summary>
internal readonly record struct TextPart(IOperation Operation, string? Text);
