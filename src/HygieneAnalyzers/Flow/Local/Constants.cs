using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>Arithmetic on values that are known, as far as conditions need it.</summary>
internal static class Constants
{
    private const int MaxKnown = 4;

    /// <summary>True or false when every origin says so, else null.</summary>
    public static bool? Truth(OriginSet condition)
    {
        bool? truth = null;
        foreach (var origin in condition.Items)
        {
            if (!origin.IsExact || origin.Value is not bool value || (truth is not null && truth != value))
            {
                return null;
            }

            truth = value;
        }

        return truth;
    }

    public static OriginSet Boolean(bool value, IOperation operation) => Literal(value, operation);

    public static OriginSet Not(OriginSet operand, IOperation operation) => Truth(operand) is { } truth ? Boolean(!truth, operation) : OriginSet.Unknown(operation);

    /// <summary>The results for every pair of known operands; unknown as soon as one is, or when there are too many to be worth it.</summary>
    public static OriginSet Fold(BinaryOperatorKind kind, OriginSet left, OriginSet right, IOperation operation)
    {
        if (left.IsEmpty || right.IsEmpty || left.Items.Length * right.Items.Length > MaxKnown * MaxKnown || left.Items.Length > MaxKnown)
        {
            return OriginSet.Unknown(operation);
        }

        var result = OriginSet.Empty;
        foreach (var x in left.Items)
        {
            foreach (var y in right.Items)
            {
                if (!x.IsExact || !y.IsExact || Apply(kind, x.Value, y.Value) is not { } value)
                {
                    return OriginSet.Unknown(operation);
                }

                result = result.Union(Literal(value, operation));
            }
        }

        return result;
    }

    /// <summary>Whether the pattern matches all origins, or none; null when that is not known.</summary>
    public static bool? Matches(IPatternOperation pattern, OriginSet value)
    {
        bool? answer = null;
        foreach (var origin in value.Items)
        {
            var matches = Matches(pattern, origin);
            if (matches is null || (answer is not null && answer != matches))
            {
                return null;
            }

            answer = matches;
        }

        return answer;
    }

    private static bool? Matches(IPatternOperation pattern, Origin value) => pattern switch
    {
        IDiscardPatternOperation => true,
        IDeclarationPatternOperation { MatchesNull: true } => true,
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } when value.IsExact => Equals(Widen(constant.Value), Widen(value.Value)),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } when value.Root is OriginKind.Creation && value.Path is null => false,
        INegatedPatternOperation negated => !Matches(negated.Pattern, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => Or(Matches(or.LeftPattern, value), Matches(or.RightPattern, value)),
        IBinaryPatternOperation and => !Or(!Matches(and.LeftPattern, value), !Matches(and.RightPattern, value)),
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true } bound } relational when value.IsExact => Apply(relational.OperatorKind, value.Value, bound.Value) as bool?,
        _ => null,
    };

    private static bool? Or(bool? a, bool? b) => a == true || b == true ? true : a is null || b is null ? null : false;

    private static object? Apply(BinaryOperatorKind kind, object? left, object? right)
    {
        left = Widen(left);
        right = Widen(right);
        return kind switch
        {
            BinaryOperatorKind.Equals => Equals(left, right),
            BinaryOperatorKind.NotEquals => !Equals(left, right),
            _ when left is bool x && right is bool y => Logic(kind, x, y),
            _ when left is long x && right is long y => Arithmetic(kind, x, y),
            _ => null,
        };
    }

    private static object? Logic(BinaryOperatorKind kind, bool x, bool y) => kind switch
    {
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => x && y,
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => x || y,
        BinaryOperatorKind.ExclusiveOr => x != y,
        _ => null,
    };

    private static object? Arithmetic(BinaryOperatorKind kind, long x, long y) => kind switch
    {
        BinaryOperatorKind.Add => unchecked(x + y),
        BinaryOperatorKind.Subtract => unchecked(x - y),
        BinaryOperatorKind.Multiply => unchecked(x * y),
        BinaryOperatorKind.Remainder when y > 0 => x % y,
        BinaryOperatorKind.Divide when y > 0 => x / y,
        BinaryOperatorKind.LessThan => x < y,
        BinaryOperatorKind.LessThanOrEqual => x <= y,
        BinaryOperatorKind.GreaterThan => x > y,
        BinaryOperatorKind.GreaterThanOrEqual => x >= y,
        _ => null,
    };

    /// <summary>Whole numbers of every size compare as one.</summary>
    public static object? Widen(object? value) => value switch
    {
        int or short or sbyte or byte or ushort or uint or long => System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };

    private static OriginSet Literal(object value, IOperation operation) => OriginSet.Of(new Origin(OriginKind.Literal, operation.Syntax, operation, null, value));
}
