using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>The code that runs when a condition comes out the other way.</summary>
internal static class OtherArm
{
    /// <summary>The statement or value of the other arm; null when there is none and the code just goes on.</summary>
    public static IOperation? Of(Condition condition) =>
        condition.Test.Parent is IConditionalOperation test && test.Condition == condition.Test
            ? condition.Outcome ? test.WhenFalse : test.WhenTrue
            : null;

    /// <summary>Whether the arm ends in an exception: the program does not run on without its guard.</summary>
    public static bool Throws(IOperation arm) => Last(arm) is IThrowOperation;

    /// <summary>The statement that the arm ends with.</summary>
    public static IOperation? Last(IOperation? arm)
    {
        var current = arm;
        while (current is IBlockOperation block)
        {
            current = block.Operations.Length == 0 ? null : block.Operations[block.Operations.Length - 1];
        }

        return current is IExpressionStatementOperation { Operation: IThrowOperation thrown } ? thrown : current;
    }
}
