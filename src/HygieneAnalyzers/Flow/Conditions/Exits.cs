using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Conditions;

/// <summary>Recognises statements after which the next one is never reached.</summary>
internal static class Exits
{
    private const int MaxDepth = 32;

    /// <summary>Whether the statement always returns, throws or jumps away.</summary>
    public static bool Always(IOperation? statement) => Always(statement, MaxDepth);

    private static bool Always(IOperation? statement, int depth) => depth > 0 && statement switch
    {
        IReturnOperation { Kind: not OperationKind.YieldReturn } or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations.Length: > 0 } block => Always(block.Operations[block.Operations.Length - 1], depth - 1),
        IConditionalOperation { WhenFalse: { } otherwise } test => Always(test.WhenTrue, depth - 1) && Always(otherwise, depth - 1),
        IUsingOperation scope => Always(scope.Body, depth - 1),
        ILockOperation locked => Always(locked.Body, depth - 1),
        _ => false,
    };
}
