using System;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Firewalls;

/// <summary>The constant texts inside a value, whatever lists and wrappers are around them; names of enumeration members count as texts.</summary>
internal static class Texts
{
    public static bool Any(IOperation value, int most, Func<string, bool> test, FlowService flow) => First(value, most, text => test(text) ? text : null, flow) is not null;

    public static string? First(IOperation value, int most, Func<string, string?> read, FlowService flow)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (--most < 0)
            {
                return null;
            }

            if (TextOf(operation, flow) is { } text && read(text) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The one number that a value is, or null.</summary>
    public static int? Number(IOperation value, FlowService flow)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            if (ConstantOf(operation, flow) is int number)
            {
                return number;
            }
        }

        return null;
    }

    private static string? TextOf(IOperation operation, FlowService flow) => operation switch
    {
        _ when ConstantOf(operation, flow) is string text => text,
        IFieldReferenceOperation { Field: { IsStatic: true, Name: var name } } => name,
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: var name } } => name,
        _ => null,
    };

    private static object? ConstantOf(IOperation operation, FlowService flow) =>
        operation is ILocalReferenceOperation or IFieldReferenceOperation ? flow.ConstantOf(operation).Value : operation.ConstantValue.Value;
}
