using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Conditions;

/// <summary>
/// The tests that guard an operation: the branches it lies in, and the earlier statements that leave the block otherwise
/// (<c>if (!x) return;</c>). A lambda is as guarded as the place where it is handed over.
/// </summary>
internal static class ConditionsAbove
{
    /// <summary>More statements before the operation than this are not looked at: a block that long is generated.</summary>
    private const int MaxStatements = 2_000;

    /// <param name="operation">The guarded operation.</param>
    /// <param name="within">Where to stop: what guards this operation itself is left out. The whole member when not given.</param>
    public static IEnumerable<Condition> Of(IOperation operation, IOperation? within = null)
    {
        var budget = MaxStatements;
        for (var child = operation; child != within && child.Parent is { } parent; child = parent)
        {
            if (Branch(child, parent) is { } condition)
            {
                yield return condition;
            }

            if (parent is IBlockOperation block)
            {
                foreach (var statement in block.Operations)
                {
                    if (statement == child || --budget < 0)
                    {
                        break;
                    }

                    if (ExitBefore(statement) is { } passed)
                    {
                        yield return passed;
                    }
                }
            }
        }
    }

    private static Condition? Branch(IOperation child, IOperation parent) => parent switch
    {
        IConditionalOperation c when child == c.WhenTrue => new Condition(c.Condition, true),
        IConditionalOperation c when child == c.WhenFalse => new Condition(c.Condition, false),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when child == both.RightOperand => new Condition(both.LeftOperand, true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when child == either.RightOperand => new Condition(either.LeftOperand, false),
        IWhileLoopOperation { ConditionIsTop: true, Condition: { } test } loop when child == loop.Body => new Condition(test, !loop.ConditionIsUntil),
        ISwitchCaseOperation chosen when child is not ICaseClauseOperation => new Condition(chosen, true),
        IInvocationOperation { TargetMethod.Name: "UseWhen" } call when child is IArgumentOperation { Parameter.Name: "configuration" } => Predicate(call),
        ISwitchExpressionArmOperation arm when child == arm.Value => new Condition(arm, true),
        _ => null,
    };

    // app.UseWhen(http => test, branch => …)
    private static Condition? Predicate(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (Operations.Unwrap(argument.Value) is IAnonymousFunctionOperation { Body.Operations: { Length: 1 } statements } && statements[0] is IReturnOperation { ReturnedValue: { } test })
            {
                return new Condition(test, true);
            }
        }

        return null;
    }

    private static Condition? ExitBefore(IOperation statement) => statement is not IConditionalOperation test ? null
        : Exits.Always(test.WhenTrue) ? new Condition(test.Condition, false)
        : test.WhenFalse is { } otherwise && Exits.Always(otherwise) ? new Condition(test.Condition, true)
        : null;
}
