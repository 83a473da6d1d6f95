using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Text;

/// <summary>A text as far as it is known while compiling: unknown parts are holes, and every position leads back to the code that supplies it.</summary>
internal sealed class BuiltText
{
    /// <summary>Stands for a part that is only known at run time (U+FFFC, object replacement character).</summary>
    public const char Hole = '\uFFFC';

    private const string HoleText = "\uFFFC";
    private const int MaxLength = 1 << 20;

    private readonly List<TextPiece> _pieces;

    private BuiltText(string text, List<TextPiece> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    public string Text { get; }

    /// <summary>Whether every part is known.</summary>
    public bool IsComplete => Text.IndexOf(Hole) < 0;

    /// <summary>Puts the text of <paramref name="root"/> together; locals and fields count when exactly one literal reaches them. Null when it is too long.</summary>
    public static BuiltText? Of(IOperation root, FlowService flow)
    {
        var text = new StringBuilder();
        var pieces = new List<TextPiece>();
        foreach (var part in TextParts.Leaves(root))
        {
            var (known, syntax) = part.Text is null ? Resolve(part.Operation, flow) : (part.Text, part.Operation.Syntax);
            pieces.Add(new TextPiece(text.Length, syntax ?? part.Operation.Syntax, syntax is null ? part.Operation : null));
            text.Append(known ?? HoleText);
            if (text.Length > MaxLength)
            {
                return null;
            }
        }

        return new BuiltText(text.ToString(), pieces);
    }

    /// <summary>The text of <paramref name="root"/> as far as it is written in the expression itself or constant: without asking what is in its variables.</summary>
    public static string Written(IOperation root)
    {
        var text = new StringBuilder();
        foreach (var part in TextParts.Leaves(root))
        {
            text.Append(part.Text ?? part.Operation.ConstantValue.Value as string ?? HoleText);
            if (text.Length > MaxLength)
            {
                break;
            }
        }

        return text.ToString();
    }

    /// <summary>The words of a command line, each of them quoted where it has to be.</summary>
    public static BuiltText? OfWords(IReadOnlyList<IOperation> words, FlowService flow)
    {
        var text = new StringBuilder();
        var pieces = new List<TextPiece>();
        foreach (var word in words)
        {
            if (Of(word, flow) is not { } built || text.Length + built.Text.Length > MaxLength)
            {
                return null;
            }

            var isQuoted = built.Text.IndexOf(' ') >= 0;
            text.Append(text.Length == 0 ? "" : " ").Append(isQuoted ? "\"" : "");
            foreach (var piece in built._pieces)
            {
                pieces.Add(piece with { Start = text.Length + piece.Start });
            }

            text.Append(built.Text).Append(isQuoted ? "\"" : "");
        }

        return new BuiltText(text.ToString(), pieces);
    }

    /// <summary>The parts that no literal of this body supplies, with the place of each.</summary>
    public IEnumerable<(int Start, int End, IOperation Value)> Supplied
    {
        get
        {
            for (var i = 0; i < _pieces.Count; i++)
            {
                if (_pieces[i].Supplied is { } value)
                {
                    yield return (_pieces[i].Start, i + 1 < _pieces.Count ? _pieces[i + 1].Start : Text.Length, value);
                }
            }
        }
    }

    /// <summary>The code that supplies the character at <paramref name="position"/>.</summary>
    public SyntaxNode At(int position) => PieceAt(position).Syntax;

    /// <summary>Whether the character stands in a literal of this body.</summary>
    public bool IsWritten(int position) => PieceAt(position).Supplied is null;

    /// <summary>Whether the operation puts text together or is a text itself, and no larger such operation contains it.</summary>
    public static bool IsOutermost(IOperation operation) =>
        TextParts.IsText(operation) && !IsPartOfText(operation);

    private TextPiece PieceAt(int position)
    {
        var found = _pieces[0];
        foreach (var piece in _pieces)
        {
            if (piece.Start > position)
            {
                break;
            }

            found = piece;
        }

        return found;
    }

    /// <summary>The part's text as far as one literal tells it, and that literal when it stands in the same body.</summary>
    private static (string? Text, SyntaxNode? Literal) Resolve(IOperation part, FlowService flow)
    {
        if (part.Type?.SpecialType is not (SpecialType.System_String or SpecialType.System_Object) || (flow.LeadOf(part) & ValueLead.Known) == ValueLead.None)
        {
            return (null, null);
        }

        var origins = flow.OriginsOf(part);
        return origins.Length == 1 && origins[0] is { IsExact: true, Text: { } text } origin
            ? (text, IsInSameBody(part, origin.Syntax) ? origin.Syntax : null)
            : (part.ConstantValue.Value as string, null);
    }

    private static bool IsInSameBody(IOperation part, SyntaxNode literal)
    {
        var root = Operations.Root(part).Syntax;
        return root.SyntaxTree == literal.SyntaxTree && root.FullSpan.Contains(literal.SpanStart);
    }

    private static bool IsPartOfText(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringTextOperation:
                    break;
                case IArgumentOperation or IArrayInitializerOperation or IArrayCreationOperation:
                case var list when ListedElements.IsCollection(list):
                    break;
                case IInvocationOperation call:
                    return TextParts.IsFormatting(call.TargetMethod);
                default:
                    return TextParts.IsText(parent);
            }
        }

        return false;
    }
}
