using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Text;

/// <summary>Which operations put text together, and of what parts: <c>+</c>, interpolation, <c>string.Concat</c>, <c>Join</c>, <c>Format</c> and <c>AppendFormat</c>.</summary>
internal static class TextParts
{
    /// <summary>Whether the operation is a text or puts one together.</summary>
    public static bool IsText(IOperation operation) => operation switch
    {
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string } } => true,
        IInterpolatedStringOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => true,
        IInvocationOperation call => IsFormatting(call.TargetMethod),
        _ => false,
    };

    public static bool IsFormatting(IMethodSymbol method) =>
        method is { ContainingType.SpecialType: SpecialType.System_String, Name: "Concat" or "Format" or "Join" }
        || method is { Name: "AppendFormat", ContainingType: { Name: "StringBuilder", DeclaringSyntaxReferences.IsEmpty: true } };

    /// <summary>The leaves of the text from left to right; deep <c>+</c> chains are walked without recursion.</summary>
    public static IEnumerable<TextPart> Leaves(IOperation root)
    {
        var pending = new Stack<TextPart>();
        pending.Push(new TextPart(root, null));
        while (pending.Count > 0)
        {
            var part = pending.Pop();
            if (part.Text is not null)
            {
                yield return part;
                continue;
            }

            var next = Unwrapped(part.Operation);
            switch (next)
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                    pending.Push(new TextPart(sum.RightOperand, null));
                    pending.Push(new TextPart(sum.LeftOperand, null));
                    break;
                case IInterpolatedStringOperation interpolated:
                    for (var i = interpolated.Parts.Length - 1; i >= 0; i--)
                    {
                        pending.Push(new TextPart(PartOf(interpolated.Parts[i]), null));
                    }

                    break;
                case IInvocationOperation { TargetMethod.Name: "Concat" } concat when IsFormatting(concat.TargetMethod):
                    PushArguments(concat, pending);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Join" } join when IsFormatting(join.TargetMethod) && TryPushJoined(join, pending):
                    break;
                case IInvocationOperation format when IsFormatting(format.TargetMethod) && FormatParts.Of(format) is { } parts:
                    for (var i = parts.Count - 1; i >= 0; i--)
                    {
                        pending.Push(parts[i]);
                    }

                    break;
                default:
                    yield return new TextPart(next, next is ILiteralOperation { ConstantValue.Value: string text } ? text : null);
                    break;
            }
        }
    }

    private static void PushArguments(IInvocationOperation concat, Stack<TextPart> pending)
    {
        for (var i = concat.Arguments.Length - 1; i >= 0; i--)
        {
            if (ListedElements.TryGet(concat.Arguments[i].Value, out var elements))
            {
                for (var j = elements.Length - 1; j >= 0; j--)
                {
                    pending.Push(new TextPart(elements[j], null));
                }
            }
            else
            {
                pending.Push(new TextPart(concat.Arguments[i].Value, null));
            }
        }
    }

    /// <summary>Elements that are written out, with a constant between them.</summary>
    private static bool TryPushJoined(IInvocationOperation join, Stack<TextPart> pending)
    {
        if (join.Arguments.Length != 2 || join.Arguments[0].Value.ConstantValue.Value?.ToString() is not { } separator || !ListedElements.TryGet(join.Arguments[1].Value, out var elements))
        {
            return false;
        }

        for (var i = elements.Length - 1; i >= 0; i--)
        {
            pending.Push(new TextPart(elements[i], null));
            if (i > 0 && separator.Length > 0)
            {
                pending.Push(new TextPart(join.Arguments[0].Value, separator));
            }
        }

        return true;
    }

    private static IOperation PartOf(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation text => text.Text,
        IInterpolationOperation hole => hole.Expression,
        _ => part,
    };

    private static IOperation Unwrapped(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }
}
