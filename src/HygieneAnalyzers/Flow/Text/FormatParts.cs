using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Text;

/// <summary>Cuts a composite format (<c>string.Format("…{0}…", x)</c>) into its own text and the arguments between.</summary>
internal static class FormatParts
{
    /// <summary>The parts in order, or null when the format is not constant; an index that has no argument is left as a hole.</summary>
    public static List<TextPart>? Of(IInvocationOperation format)
    {
        var position = FormatArgument(format.Arguments);
        if (position < 0 || format.Arguments[position].Value.ConstantValue is not { HasValue: true, Value: string text })
        {
            return null;
        }

        var source = format.Arguments[position].Value;
        var values = Values(format.Arguments, position + 1);
        var parts = new List<TextPart>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                continue;
            }

            parts.Add(new TextPart(source, text.Substring(start, i - start)));
            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                parts.Add(new TextPart(source, text[i].ToString()));
                i++;
            }
            else
            {
                var end = text.IndexOf('}', i);
                if (end < 0)
                {
                    return null;
                }

                var index = Index(text, i + 1, end);
                parts.Add(index < values.Count ? new TextPart(values[index], null) : new TextPart(format, null));
                i = end;
            }

            start = i + 1;
        }

        parts.Add(new TextPart(source, text.Substring(start)));
        return parts;
    }

    private static int FormatArgument(ImmutableArray<IArgumentOperation> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { Name: "format", Type.SpecialType: SpecialType.System_String })
            {
                return i;
            }
        }

        return -1;
    }

    private static List<IOperation> Values(ImmutableArray<IArgumentOperation> arguments, int first)
    {
        var values = new List<IOperation>();
        for (var i = first; i < arguments.Length; i++)
        {
            if (ListedElements.TryGet(arguments[i].Value, out var elements))
            {
                values.AddRange(elements);
            }
            else
            {
                values.Add(arguments[i].Value);
            }
        }

        return values;
    }

    private static int Index(string text, int start, int end)
    {
        var index = 0;
        for (var i = start; i < end && text[i] is >= '0' and <= '9' && index < 1000; i++)
        {
            index = (index * 10) + text[i] - '0';
        }

        return index;
    }
}
