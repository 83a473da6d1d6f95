using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Text;

/// <summary>One part of a text that code puts together.</summary>
/// <param name="Start">Where the part starts in the whole text.</param>
/// <param name="Syntax">What supplies the part: a literal of this body, or an expression whose value is unknown or stands elsewhere.</param>
/// <param name="Supplied">The expression, when the text does not stand in this body; null for a literal.</param>
internal readonly record struct TextPiece(int Start, SyntaxNode Syntax, IOperation? Supplied);
