using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Firewalls;

/// <summary>The constant texts inside a value, whatever lists and wrappers are around them; names of enumeration members count as texts.</summary>
internal static class Texts
{
    public static bool Any(IOperation value, int most, Func<string, bool> test) => First(value, most, text => test(text) ? text : null) is not null;

    public static string? First(IOperation value, int most, Func<string, string?> read)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (--most < 0)
            {
                return null;
            }

            if (TextOf(operation) is { } text && read(text) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The one number that a value is, or null.</summary>
    public static int? Number(IOperation value)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (operation.ConstantValue is { HasValue: true, Value: int number })
            {
                return number;
            }
        }

        return null;
    }

    private static string? TextOf(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IFieldReferenceOperation { Field: { IsStatic: true, Name: var name } } => name,
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: var name } } => name,
        _ => null,
    };
}
