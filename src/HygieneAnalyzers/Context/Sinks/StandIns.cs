using System.Collections.Generic;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Recognises literals that take a credential's place, wherever both go: <c>configuration["Smtp:Password"] ?? "…"</c>.</summary>
internal static class StandIns
{
    /// <summary>
    /// The credential's name, or null. Beside a variable or member the literal may be a word for people (<c>password ?? "missing"</c>),
    /// so it has to have a digit there.
    /// </summary>
    public static string? NameOf(IOperation credential, IOperation literal, CredentialKnowledge knowledge)
    {
        if (literal.ConstantValue is not { HasValue: true, Value: string text })
        {
            return null;
        }

        var key = KeyOf(credential);
        if ((key ?? ReadName.Of(credential)) is not { Length: > 0 } name)
        {
            return null;
        }

        var last = KeyValuePairs.LastSegment(name);
        var strength = knowledge.Judge(last);
        return (strength == CredentialName.Weak && key is not null && RandomText.Is(text)) ? last
            : strength == CredentialName.Strong && (key is not null || (HasDigit(text) && CredentialTypes.CanHold(credential.Type))) ? last : null;
    }

    /// <summary>What an operation chooses between: the credential as it is looked up, and the literal instead of it.</summary>
    public static IEnumerable<(IOperation Credential, IOperation Literal)> Of(IOperation operation)
    {
        switch (operation)
        {
            case ICoalesceOperation coalesce:
                yield return (coalesce.Value, coalesce.WhenNull);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                yield return (Tested(choice.Condition, choice.WhenTrue) ?? choice.WhenTrue, otherwise);
                yield return (Tested(choice.Condition, otherwise) ?? otherwise, choice.WhenTrue);
                break;
            case ISwitchExpressionOperation choice when HandsOn(choice):
                foreach (var arm in choice.Arms)
                {
                    yield return (choice.Value, arm.Value);
                }

                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var given }, Value: { ConstantValue.HasValue: true } value } assignment
                when TestAround(assignment) is { } test && SourceOf(given, test.Condition) is { } replaced:
                yield return (replaced, value);
                break;
        }
    }

    /// <summary><c>configuration["…"] is { Length: &gt; 0 } given ? given : "…"</c>: what is looked up, when the one arm is what the condition names.</summary>
    private static IOperation? Tested(IOperation condition, IOperation arm) => Operations.SymbolOf(arm) is ILocalSymbol given ? SourceOf(given, condition) : null;

    /// <summary><c>if (configuration["…"] is not { } given) given = "…";</c>: the test whose arm the assignment is, or ends.</summary>
    private static IConditionalOperation? TestAround(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Parent is not IExpressionStatementOperation statement)
        {
            return null;
        }

        var arm = statement.Parent is IBlockOperation block && block.Operations[block.Operations.Length - 1] == statement ? block.Parent : statement.Parent;
        return arm as IConditionalOperation;
    }

    /// <summary><c>configuration["…"] switch { { } given =&gt; given, _ =&gt; "…" }</c>: whether an arm hands on what was found.</summary>
    private static bool HandsOn(ISwitchExpressionOperation choice)
    {
        foreach (var arm in choice.Arms)
        {
            if (Operations.SymbolOf(arm.Value) is { } symbol && (Declares(arm.Pattern, symbol) || SymbolEqualityComparer.Default.Equals(Operations.SymbolOf(choice.Value), symbol)))
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation? SourceOf(ILocalSymbol given, IOperation condition)
    {
        switch (Operations.Unwrap(condition))
        {
            case IUnaryOperation negation:
                return SourceOf(given, negation.Operand);
            case IBinaryOperation both:
                return SourceOf(given, both.LeftOperand) ?? SourceOf(given, both.RightOperand);
            case IIsPatternOperation test when Declares(test.Pattern, given):
                return test.Value;
            case IInvocationOperation call:
                foreach (var argument in call.Arguments)
                {
                    if (argument.Parameter?.RefKind == RefKind.Out && Operations.SymbolOf(argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value) is { } found
                        && SymbolEqualityComparer.Default.Equals(found, given))
                    {
                        return call;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static bool Declares(IPatternOperation pattern, ISymbol symbol) => pattern switch
    {
        IRecursivePatternOperation recursive => SymbolEqualityComparer.Default.Equals(recursive.DeclaredSymbol, symbol),
        IDeclarationPatternOperation declaration => SymbolEqualityComparer.Default.Equals(declaration.DeclaredSymbol, symbol),
        INegatedPatternOperation negated => Declares(negated.Pattern, symbol),
        _ => false,
    };

    /// <summary>The name of a lookup stays with a variable that was declared with it and calls itself something else.</summary>
    private static string? KeyOf(IOperation credential) =>
        ReadName.KeyOf(credential)
        ?? (Operations.Unwrap(credential) is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } places } local
            && places[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? ReadName.KeyOf(Operations.At(local.SemanticModel, value)) : null);

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
