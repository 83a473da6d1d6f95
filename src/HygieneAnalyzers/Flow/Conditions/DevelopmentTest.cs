using System;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Conditions;

/// <summary>
/// Decides whether a condition can only come out one way in the development environment. "Not production" is not
/// development: staging, QA and every environment without a name are in it too.
/// </summary>
internal static class DevelopmentTest
{
    private const int MaxDepth = 64;

    /// <summary>Whether <paramref name="condition"/> having come out as <paramref name="outcome"/> means that this is a development machine.</summary>
    public static bool Implies(IOperation? condition, bool outcome) => Implies(condition, outcome, MaxDepth);

    // Deeper than anybody writes: unknown, and unknown speaks for the code.
    private static bool Implies(IOperation? condition, bool outcome, int depth) => depth == 0 || Operations.Unwrap(condition) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Implies(not.Operand, !outcome, depth - 1),
        IBinaryOperation binary => Implies(binary, outcome, depth),
        IInvocationOperation call => outcome && (IsDevelopmentName(call.TargetMethod.Name) || NamesDevelopment(call, depth)),
        IIsPatternOperation match => Implies(match.Pattern, outcome),
        ICoalesceOperation { WhenNull.ConstantValue: { HasValue: true, Value: false } } known => outcome && Implies(known.Value, true, depth - 1),
        IConditionalAccessOperation access => Implies(access.WhenNotNull, outcome, depth - 1),
        ISwitchCaseOperation chosen => outcome && OnlyDevelopment(chosen),
        ISwitchExpressionArmOperation arm => outcome && Implies(arm.Pattern, true),
        ILocalReferenceOperation local => (outcome && IsDevelopmentName(local.Local.Name)) || Implies(Value(Declared.OnlyValue(local)), outcome, depth - 1),
        IParameterReferenceOperation parameter => outcome && IsDevelopmentName(parameter.Parameter.Name),
        IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: false } field } reference when !IsDevelopmentName(field.Name) =>
            Implies(Value(Declared.Initializer(field, reference.SemanticModel) ?? ConstructorAssignments.ValueOf(field, reference.SemanticModel)), outcome, depth - 1),
        IMemberReferenceOperation member => outcome && IsDevelopmentName(member.Member.Name),
        _ => false,
    };

    // A name that stands for another name is not followed further: variables may be made of each other.
    private static IOperation? Value(IOperation? value) => Operations.Unwrap(value) is IInvocationOperation or IBinaryOperation or IUnaryOperation ? value : null;

    private static bool Implies(IBinaryOperation binary, bool outcome, int depth) => binary.OperatorKind switch
    {
        // Both halves hold when an AND is true; at least one fails when it is false.
        BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And => outcome
            ? Implies(binary.LeftOperand, true, depth - 1) || Implies(binary.RightOperand, true, depth - 1)
            : Implies(binary.LeftOperand, false, depth - 1) && Implies(binary.RightOperand, false, depth - 1),
        BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or => outcome
            ? Implies(binary.LeftOperand, true, depth - 1) && Implies(binary.RightOperand, true, depth - 1)
            : Implies(binary.LeftOperand, false, depth - 1) || Implies(binary.RightOperand, false, depth - 1),
        BinaryOperatorKind.Equals => ImpliesEqual(binary, outcome, depth),
        BinaryOperatorKind.NotEquals => ImpliesEqual(binary, !outcome, depth),
        _ => false,
    };

    private static bool ImpliesEqual(IBinaryOperation binary, bool equal, int depth)
    {
        if (binary.RightOperand.ConstantValue is { HasValue: true, Value: bool expected })
        {
            return Implies(binary.LeftOperand, equal == expected, depth - 1);
        }

        return equal && (NamesDevelopment(binary.LeftOperand) || NamesDevelopment(binary.RightOperand));
    }

    private static bool Implies(IPatternOperation pattern, bool outcome) => pattern switch
    {
        INegatedPatternOperation not => Implies(not.Pattern, !outcome),
        IConstantPatternOperation constant => outcome && NamesDevelopment(constant.Value),
        _ => false,
    };

    // env.IsEnvironment("Development"), string.Equals(name, "Development", …), name.Equals(Environments.Development)
    private static bool NamesDevelopment(IInvocationOperation call, int depth)
    {
        if (call.TargetMethod.Name is not ("IsEnvironment" or "Equals"))
        {
            return false;
        }

        foreach (var argument in call.Arguments)
        {
            if (NamesDevelopment(argument.Value))
            {
                return true;
            }
        }

        return depth > 0 && NamesDevelopment(call.Instance);
    }

    private static bool OnlyDevelopment(ISwitchCaseOperation chosen)
    {
        foreach (var clause in chosen.Clauses)
        {
            var named = clause switch
            {
                ISingleValueCaseClauseOperation single => NamesDevelopment(single.Value),
                IPatternCaseClauseOperation pattern => Implies(pattern.Pattern, true),
                _ => false,
            };

            if (!named)
            {
                return false;
            }
        }

        return true;
    }

    private static bool NamesDevelopment(IOperation? value) => Operations.Unwrap(value) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => EnvironmentNames.IsDevelopment(text),
        IFieldReferenceOperation field => EnvironmentNames.IsDevelopment(field.Field.Name),
        IPropertyReferenceOperation property => EnvironmentNames.IsDevelopment(property.Property.Name),
        _ => false,
    };

    private static bool IsDevelopmentName(string name)
    {
        var bare = name.TrimStart('_');
        foreach (var prefix in (ReadOnlySpan<string>)["Is", "In", "Running"])
        {
            if (bare.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && EnvironmentNames.IsDevelopment(bare.Substring(prefix.Length)))
            {
                return true;
            }
        }

        return false;
    }
}
