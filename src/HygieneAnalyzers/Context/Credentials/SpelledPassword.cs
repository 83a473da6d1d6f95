using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises a password that is appended letter by letter: <c>secure.AppendChar('p'); secure.AppendChar('7'); …</c>.</summary>
internal static class SpelledPassword
{
    // Fewer are a mark behind what a user typed.
    private const int FewestLetters = 4;

    /// <summary>The finding at the first of the letters; null for the others.</summary>
    public static CredentialFinding? Find(IOperation operation)
    {
        if (operation is not IInvocationOperation first || !IsLetter(first, null) || first.Parent is not IExpressionStatementOperation { Parent: IBlockOperation block } statement)
        {
            return null;
        }

        var at = block.Operations.IndexOf(statement);
        if (at > 0 && IsLetter(CallIn(block.Operations[at - 1]), first))
        {
            return null;
        }

        var letters = 1;
        while (at + letters < block.Operations.Length && IsLetter(CallIn(block.Operations[at + letters]), first))
        {
            letters++;
        }

        return letters < FewestLetters ? null : new CredentialFinding(CredentialFindingKind.Hardcoded, first.Arguments[0].Value.Syntax, "SecureString", first.Arguments[0].Value);
    }

    private static IInvocationOperation? CallIn(IOperation statement) => (statement as IExpressionStatementOperation)?.Operation as IInvocationOperation;

    private static bool IsLetter(IInvocationOperation? call, IInvocationOperation? like) =>
        call is { TargetMethod: { Name: "AppendChar", ContainingType.Name: "SecureString" }, Instance: { } text, Arguments: { Length: 1 } arguments }
        && arguments[0].Value.ConstantValue.HasValue
        && (like is null || text.Syntax.IsEquivalentTo(like.Instance!.Syntax));
}
