using System;
using System.Globalization;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Times;

/// <summary>Evaluates points in time that are written in code: now and what is added to it, dates, <c>MaxValue</c>.</summary>
internal static class Moments
{
    private const int MaxDepth = 16;

    /// <summary>The moment, or null when the code does not tell.</summary>
    public static Moment? Of(IOperation? value, FlowService flow) => Of(value, flow, MaxDepth);

    private static Moment? Of(IOperation? value, FlowService flow, int depth) => depth == 0 ? null : Operations.Unwrap(value) switch
    {
        IPropertyReferenceOperation property => OfProperty(property, flow, depth - 1),
        IInvocationOperation call => OfCall(call, flow, depth - 1),
        IObjectCreationOperation creation => OfCreation(creation, flow, depth - 1),
        IFieldReferenceOperation { Field: { Name: "MaxValue", ContainingType.Name: "DateTime" or "DateTimeOffset" } } => Moment.Never,
        IFieldReferenceOperation { Field.IsReadOnly: true } field => Of(Declared.Initializer(field.Field, field.SemanticModel), flow, depth - 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Of(sum.LeftOperand, flow, depth - 1)?.Plus(Durations.Of(sum.RightOperand, flow)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => Of(difference.LeftOperand, flow, depth - 1)?.Plus(-Durations.Of(difference.RightOperand, flow)),
        ILocalReferenceOperation local => OfLocal(local, flow, depth - 1),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Latest(Arm(choice.WhenTrue, flow, depth - 1), Arm(otherwise, flow, depth - 1)),
        ICoalesceOperation coalesce => Of(coalesce.WhenNull, flow, depth - 1),
        _ => null,
    };

    // Whoever may choose the longer life has it; what only development chooses does not count.
    private static Moment? Arm(IOperation value, FlowService flow, int depth) => DevelopmentOnly.Reaches(value, null) ? null : Of(value, flow, depth);

    private static Moment? Latest(Moment? one, Moment? other) =>
        one is not { } first ? other
        : other is not { } second ? first
        : first.DaysFromNow is { } a && second.DaysFromNow is { } b ? (a >= b ? first : second)
        : first.Date >= second.Date ? first
        : second;

    private static Moment? OfProperty(IPropertyReferenceOperation property, FlowService flow, int depth) => property.Property.Name switch
    {
        // DateTime's own, and those of clocks that can be replaced in tests.
        "Now" or "UtcNow" or "Today" when IsTime(property.Type) => Moment.Now,
        "DateTime" or "UtcDateTime" or "LocalDateTime" or "Date" or "Value" => Of(property.Instance, flow, depth),
        // The start of the same credential.
        "StartsOn" or "NotBefore" or "IssuedAt" or "IssuedUtc" when IsTime(property.Type) => Moment.Now,
        _ => property.Property is { IsReadOnly: true, IsIndexer: false } ? Of(Declared.Initializer(property.Property, property.SemanticModel), flow, depth) : null,
    };

    private static Moment? OfCall(IInvocationOperation call, FlowService flow, int depth)
    {
        var name = call.TargetMethod.Name;
        if (!IsTime(call.TargetMethod.ReturnType))
        {
            return null;
        }

        return name switch
        {
            "GetUtcNow" or "GetLocalNow" or "GetNow" => Moment.Now,
            "ToUniversalTime" or "ToLocalTime" or "ToOffset" => Of(call.Instance, flow, depth),
            "SpecifyKind" => Of(call.Arguments[0].Value, flow, depth),
            "Add" when call.Arguments.Length == 1 => Of(call.Instance, flow, depth)?.Plus(Durations.Of(call.Arguments[0].Value, flow)),
            "Subtract" when call.Arguments.Length == 1 => Of(call.Instance, flow, depth)?.Plus(-Durations.Of(call.Arguments[0].Value, flow)),
            "Parse" or "ParseExact" => OfText(call, flow),
            _ when name.StartsWith("Add", StringComparison.Ordinal) && call.Arguments.Length == 1 && Durations.Unit(name.Substring(3)) is { } unit =>
                Of(call.Instance, flow, depth)?.Plus(unit * Durations.Number(call.Arguments[0].Value, flow)),
            _ => Of(ReturnedValues.Only(call), flow, depth),
        };
    }

    private static Moment? OfText(IInvocationOperation call, FlowService flow) =>
        flow.ConstantOf(call.Arguments[0].Value).Value is string { Length: <= 40 } text
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? Moment.On(date)
            : null;

    private static Moment? OfCreation(IObjectCreationOperation creation, FlowService flow, int depth)
    {
        if (!IsTime(creation.Type) || creation.Arguments.IsEmpty)
        {
            return null;
        }

        if (IsTime(creation.Arguments[0].Value.Type))
        {
            return Of(creation.Arguments[0].Value, flow, depth);
        }

        return creation.Arguments.Length >= 3
            && Durations.Number(creation.Arguments[0].Value, flow) is >= 1 and <= 9999 and var year
            && Durations.Number(creation.Arguments[1].Value, flow) is >= 1 and <= 12 and var month
            && Durations.Number(creation.Arguments[2].Value, flow) is >= 1 and <= 31 and var day
            && day <= DateTime.DaysInMonth((int)year, (int)month)
                ? Moment.On(new DateTime((int)year, (int)month, (int)day, 0, 0, 0, DateTimeKind.Utc))
                : null;
    }

    private static Moment? OfLocal(ILocalReferenceOperation local, FlowService flow, int depth)
    {
        Moment? latest = null;
        foreach (var origin in flow.OriginsOf(local))
        {
            if (origin.Operation is ILocalReferenceOperation or null)
            {
                return null;
            }

            latest = Latest(latest, Arm(origin.Operation, flow, depth));
        }

        return latest;
    }

    private static bool IsTime(ITypeSymbol? type) => type switch
    {
        { Name: "DateTime" or "DateTimeOffset", ContainingNamespace.Name: "System" } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsTime(nullable.TypeArguments[0]),
        _ => false,
    };
}
