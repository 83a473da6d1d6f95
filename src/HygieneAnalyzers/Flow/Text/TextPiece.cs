using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Text;

/// <summary>One part of a text that code puts together.</summary>
/// <param name="Start">Where the part starts in the whole text.</param>
/// <param name="Syntax">What supplies the part: a literal, wherever it stands, or an expression whose value is unknown.</param>
internal readonly record struct TextPiece(int Start, SyntaxNode Syntax);
