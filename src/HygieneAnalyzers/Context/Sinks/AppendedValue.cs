using HygieneAnalyzers.Secrets.Connections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Recognises what a <c>StringBuilder</c> is given right after the key of a password: <c>Append(";Password=").Append(x)</c>, in one chain or in two statements.</summary>
internal static class AppendedValue
{
    /// <summary>The key, or null.</summary>
    public static string? KeyBefore(IInvocationOperation append)
    {
        var last = append.Instance is IInvocationOperation chained ? chained : StatementBefore(append);
        return IsAppend(append) && last is not null && IsAppend(last) && last.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string text }
            && PairKey.Before(text) is { } key && ConnectionKeys.IsPassword(ConnectionKeys.Normalize(key, 0, key.Length))
            ? key
            : null;
    }

    private static bool IsAppend(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "Append", ContainingType.Name: "StringBuilder" }, Arguments.Length: 1 };

    private static IInvocationOperation? StatementBefore(IInvocationOperation append)
    {
        if (append is not { Instance: ILocalReferenceOperation { Local: var builder }, Parent: IExpressionStatementOperation { Parent: IBlockOperation block } statement })
        {
            return null;
        }

        var at = block.Operations.IndexOf(statement);
        return at > 0 && block.Operations[at - 1] is IExpressionStatementOperation { Operation: IInvocationOperation before } && SymbolEqualityComparer.Default.Equals(Builder(before), builder)
            ? before
            : null;
    }

    private static ILocalSymbol? Builder(IInvocationOperation call)
    {
        IOperation? current = call;
        while (current is IInvocationOperation link)
        {
            current = link.Instance;
        }

        return (current as ILocalReferenceOperation)?.Local;
    }
}
