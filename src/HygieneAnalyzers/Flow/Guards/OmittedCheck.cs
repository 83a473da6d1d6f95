using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds checks that a switch steps over: <c>skip || Verify(x)</c>, <c>if (enabled &amp;&amp; !Verify(x)) reject</c>, <c>enabled ? Verify(x) : true</c>.</summary>
internal static class OmittedCheck
{
    /// <summary>The switch that lets the caller pass without <paramref name="check"/>, or null.</summary>
    public static GuardSwitch? Find(IOperation check, FlowService flow)
    {
        if (CheckGuard.Of(check) is not { } words)
        {
            return null;
        }

        var isNegated = false;
        var current = check;
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case IConversionOperation or IAwaitOperation or IParenthesizedOperation or IConditionalAccessOperation:
                    break;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }:
                    isNegated = !isNegated;
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: bool expected } } test:
                    isNegated ^= expected != (test.OperatorKind == BinaryOperatorKind.Equals);
                    break;
                case IPropertyReferenceOperation { Property.Name: "Succeeded" or "IsAuthenticated" }:
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } junction:
                    if (AtJunction(junction, current, isNegated, flow) is { } found)
                    {
                        return found.With(check, words);
                    }

                    break;
                case IConditionalOperation choice when current != choice.Condition:
                    return AtChoice(choice, current, isNegated, flow)?.With(check, words);
                case IConditionalOperation { Condition: var test } branch when current == test:
                    return AtBranch(branch, isNegated, flow)?.With(check, words);
                case IExpressionStatementOperation statement:
                    return AtStatement(statement, flow)?.With(check, words);
                default:
                    return null;
            }

            current = parent;
        }

        return null;
    }

    // skip || Verify(x) passes without the check; enabled && !Verify(x) does not reject without it. The other two fail closed.
    private static Found? AtJunction(IBinaryOperation junction, IOperation check, bool isNegated, FlowService flow)
    {
        var isOr = junction.OperatorKind == BinaryOperatorKind.ConditionalOr;
        var other = check == junction.LeftOperand ? junction.RightOperand : junction.LeftOperand;
        return isOr != isNegated && Switches.Forcing(other, isOr, flow) is { } found ? new Found(other, found, isOr) : null;
    }

    // enabled ? Verify(x) : true
    private static Found? AtChoice(IConditionalOperation choice, IOperation check, bool isNegated, FlowService flow)
    {
        var isWhenTrue = check == choice.WhenTrue;
        var other = isWhenTrue ? choice.WhenFalse : choice.WhenTrue;
        return other?.ConstantValue is { HasValue: true, Value: bool passes } && passes != isNegated && Switches.Forcing(choice.Condition, !isWhenTrue, flow) is { } found
            ? new Found(choice.Condition, found, !isWhenTrue)
            : null;
    }

    // if (enabled) { if (!Verify(x)) return Unauthorized(); }
    private static Found? AtBranch(IConditionalOperation branch, bool isNegated, FlowService flow) =>
        Exits.Always(isNegated ? branch.WhenTrue : branch.WhenFalse) ? AtStatement(branch, flow) : null;

    // if (enabled) { VerifyOrThrow(x); }
    private static Found? AtStatement(IOperation statement, FlowService flow)
    {
        foreach (var condition in ConditionsAbove.Of(statement))
        {
            if (Switches.Forcing(condition.Test, !condition.Outcome, flow) is { } found)
            {
                // Without another arm the code runs on; an arm of its own may be anything, and an early exit is judged by what it returns.
                return IsPlainBranch(condition) ? new Found(condition.Place, found, !condition.Outcome) : null;
            }
        }

        return null;
    }

    private static bool IsPlainBranch(Condition condition) =>
        condition is { Outcome: true, Test.Parent: IConditionalOperation { WhenFalse: null, WhenTrue: var arm } branch } && branch.Condition == condition.Test && !Exits.Always(arm);

    private sealed record Found(IOperation Place, Switch Switch, bool OpensWhen)
    {
        public GuardSwitch With(IOperation check, string words) => new(Place, check, words, Switch, OpensWhen);
    }
}
