using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Settings;

/// <summary>What can make a condition come out in a given way outside development.</summary>
/// <param name="Setting">The setting that does it, or null when only the environment's name does.</param>
/// <param name="ByDefault">Whether it comes out so when nobody sets anything.</param>
internal sealed record Switch(Setting? Setting, bool ByDefault);

/// <summary>
/// Decides whether settings alone can make a condition come out in one way, whoever asks and whatever is asked for. Tests for
/// production or staging count as true or false, as it suits; a test for development ends it: then nothing is open elsewhere.
/// </summary>
internal static class Switches
{
    private const int MaxDepth = 24;

    /// <summary>What makes <paramref name="condition"/> come out as <paramref name="outcome"/>, or null when settings alone cannot.</summary>
    public static Switch? Forcing(IOperation? condition, bool outcome, FlowService flow) => Forcing(condition, outcome, flow, MaxDepth);

    internal static Switch? Forcing(IOperation? condition, bool outcome, FlowService flow, int depth)
    {
        var test = Operations.Unwrap(condition);
        if (depth == 0 || test is null || DevelopmentTest.Implies(test, outcome))
        {
            return null;
        }

        return test switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Forcing(not.Operand, !outcome, flow, depth - 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => OfBoth(binary, outcome, flow, depth - 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: bool expected } } test2 =>
                Forcing(test2.LeftOperand, outcome == (expected == (test2.OperatorKind == BinaryOperatorKind.Equals)), flow, depth - 1),
            ISwitchCaseOperation chosen => Choice.Of(chosen, outcome, flow),
            _ when Expanded.Of(test) is { } expanded => Forcing(expanded, outcome, flow, depth - 1),
            ILocalReferenceOperation local => FlagVariable.Forcing(local, outcome, flow, depth - 1) ?? OfLeaf(local, outcome, flow),
            _ => OfLeaf(test, outcome, flow),
        };
    }

    private static Switch? OfLeaf(IOperation test, bool outcome, FlowService flow) =>
        EnvironmentTest.Is(test) ? new Switch(null, ByDefault: false)
        : SettingReads.Of(test, flow) is { } setting ? new Switch(setting, setting.Default == outcome)
        : null;

    // "And" is false as soon as one half is, and true only with both; "or" the other way round.
    private static Switch? OfBoth(IBinaryOperation binary, bool outcome, FlowService flow, int depth)
    {
        var left = Forcing(binary.LeftOperand, outcome, flow, depth);
        var right = Forcing(binary.RightOperand, outcome, flow, depth);
        if (outcome != (binary.OperatorKind == BinaryOperatorKind.ConditionalAnd))
        {
            return left?.Setting is not null ? left : right?.Setting is not null ? right : left ?? right;
        }

        return left is null || right is null ? null
            : left.Setting is null ? right
            : right.Setting is null ? left
            : left with { ByDefault = left.ByDefault && right.ByDefault };
    }
}
