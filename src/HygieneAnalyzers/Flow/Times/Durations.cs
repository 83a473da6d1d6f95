using System;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Times;

/// <summary>Evaluates time spans that are written in code, in days; infinity is a span without end.</summary>
internal static class Durations
{
    private const int MaxDepth = 16;

    /// <summary>The length of the span in days, or null when the code does not tell.</summary>
    public static double? Of(IOperation? value, FlowService flow) => Of(value, flow, MaxDepth);

    /// <summary>A number that is constant, whatever its type.</summary>
    public static double? Number(IOperation value, FlowService flow) => flow.ConstantOf(Operations.Unwrap(value) ?? value).Value switch
    {
        int number => number,
        long number => number,
        double number => number,
        decimal number => (double)number,
        float number => number,
        _ => null,
    };

    internal static double? Of(IOperation? value, FlowService flow, int depth) => depth == 0 ? null : Operations.Unwrap(value) switch
    {
        IInvocationOperation call => OfCall(call, flow, depth - 1),
        IObjectCreationOperation { Type.Name: "TimeSpan" } creation => Sum(creation.Arguments, "Ticks", flow),
        IFieldReferenceOperation field => OfField(field, flow, depth - 1),
        IBinaryOperation binary => OfBinary(binary, flow, depth - 1),
        ILocalReferenceOperation local => Longest(local, flow, depth - 1),
        IPropertyReferenceOperation { Property: { IsReadOnly: true, IsIndexer: false } property } reference => Of(Declared.Initializer(property, reference.SemanticModel), flow, depth - 1),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Longer(Arm(choice.WhenTrue, flow, depth - 1), Arm(otherwise, flow, depth - 1)),
        ICoalesceOperation coalesce => Of(coalesce.WhenNull, flow, depth - 1),
        _ => null,
    };

    /// <summary>How many days one of the unit is; the unit as methods and parameters call it.</summary>
    internal static double? Unit(string name) => name switch
    {
        "Years" => 365.25,
        "Months" => 30.4375,
        "Days" or "days" => 1,
        "Hours" or "hours" => 1 / 24d,
        "Minutes" or "minutes" => 1 / 1440d,
        "Seconds" or "seconds" => 1 / 86400d,
        "Milliseconds" or "milliseconds" => 1 / 86400e3,
        "Microseconds" or "microseconds" => 1 / 86400e6,
        "Ticks" or "ticks" => 1 / 864e9,
        _ => null,
    };

    private static double? OfCall(IInvocationOperation call, FlowService flow, int depth) => call.TargetMethod.Name switch
    {
        { } name when name.StartsWith("From", StringComparison.Ordinal) && call.TargetMethod.ContainingType.Name == "TimeSpan" => Sum(call.Arguments, name.Substring(4), flow),
        "Add" when call.Arguments.Length == 1 => Of(call.Instance, flow, depth) + Of(call.Arguments[0].Value, flow, depth),
        "Subtract" when call.Arguments.Length == 1 => Of(call.Instance, flow, depth) - Of(call.Arguments[0].Value, flow, depth),
        "Multiply" when call.Arguments.Length == 1 => Of(call.Instance, flow, depth) * Number(call.Arguments[0].Value, flow),
        _ => call.Type is { Name: "TimeSpan", ContainingNamespace.Name: "System" } ? Of(ReturnedValues.Only(call), flow, depth) : null,
    };

    // FromDays(90), FromHours(hours: 1, minutes: 30), new TimeSpan(days, hours, minutes, seconds): the parameter's name is the unit, else the method's.
    private static double? Sum(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments, string unit, FlowService flow)
    {
        var sum = 0d;
        foreach (var argument in arguments)
        {
            if ((Unit(argument.Parameter?.Name ?? "") ?? Unit(unit)) is not { } days || Number(argument.Value, flow) is not { } number)
            {
                return null;
            }

            sum += days * number;
        }

        return sum;
    }

    private static double? OfField(IFieldReferenceOperation field, FlowService flow, int depth) => field.Field switch
    {
        { ContainingType: { Name: "TimeSpan", ContainingNamespace.Name: "System" }, Name: "MaxValue" } => double.PositiveInfinity,
        { ContainingType: { Name: "TimeSpan", ContainingNamespace.Name: "System" }, Name: "Zero" } => 0,
        { IsReadOnly: true } own => Of(Declared.Initializer(own, field.SemanticModel), flow, depth),
        _ => null,
    };

    private static double? OfBinary(IBinaryOperation binary, FlowService flow, int depth) => binary.OperatorKind switch
    {
        BinaryOperatorKind.Add => Of(binary.LeftOperand, flow, depth) + Of(binary.RightOperand, flow, depth),
        BinaryOperatorKind.Subtract => Of(binary.LeftOperand, flow, depth) - Of(binary.RightOperand, flow, depth),
        BinaryOperatorKind.Multiply => (Of(binary.LeftOperand, flow, depth) ?? Number(binary.LeftOperand, flow)) * (Of(binary.RightOperand, flow, depth) ?? Number(binary.RightOperand, flow)),
        BinaryOperatorKind.Divide => Of(binary.LeftOperand, flow, depth) / Number(binary.RightOperand, flow),
        _ => null,
    };

    // Whoever may choose the longer life has it; what only development chooses does not count.
    private static double? Arm(IOperation value, FlowService flow, int depth) => DevelopmentOnly.Reaches(value, null) ? null : Of(value, flow, depth);

    private static double? Longer(double? one, double? other) => one is null ? other : other is null || one > other ? one : other;

    private static double? Longest(ILocalReferenceOperation local, FlowService flow, int depth)
    {
        double? longest = null;
        foreach (var origin in flow.OriginsOf(local))
        {
            if (origin.Operation is ILocalReferenceOperation or null)
            {
                return null;
            }

            longest = Longer(longest, Arm(origin.Operation, flow, depth));
        }

        return longest;
    }
}
