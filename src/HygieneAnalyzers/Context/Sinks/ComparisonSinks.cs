using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Finds what credentials are compared with: <c>==</c>, <c>Equals</c>, <c>is</c>, <c>switch</c>, comparers, <c>SequenceEqual</c>.</summary>
internal static class ComparisonSinks
{
    // "-" and "*" are marks, not passwords.
    private const int ShortestSecret = 3;

    public static void Collect(IOperation operation, CredentialKnowledge knowledge, List<CredentialSink> found)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                Compare(comparison.LeftOperand, comparison.RightOperand, knowledge, found);
                break;
            case IInvocationOperation call when ComparedOperands.Of(call) is var (left, right):
                Compare(left, right, knowledge, found);
                break;
            case IInvocationOperation { TargetMethod.Name: "Contains" } call:
                Contains(call, knowledge, found);
                break;
            case IIsPatternOperation test:
                Match(test.Value, test.Pattern, knowledge, found);
                break;
            case ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation choice } clause:
                Compare(choice.Value, clause.Value, knowledge, found);
                break;
            case IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } clause:
                Match(choice.Value, clause.Pattern, knowledge, found);
                break;
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } arm:
                Match(choice.Value, arm.Pattern, knowledge, found);
                break;
        }
    }

    private static void Match(IOperation value, IPatternOperation pattern, CredentialKnowledge knowledge, List<CredentialSink> found)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                Compare(value, constant.Value, knowledge, found);
                break;
            case INegatedPatternOperation negated:
                Match(value, negated.Pattern, knowledge, found);
                break;
            case IBinaryPatternOperation binary:
                Match(value, binary.LeftPattern, knowledge, found);
                Match(value, binary.RightPattern, knowledge, found);
                break;
            case IRecursivePatternOperation recursive:
                if (Operations.Unwrap(value) is ITupleOperation tuple && tuple.Elements.Length == recursive.DeconstructionSubpatterns.Length)
                {
                    for (var i = 0; i < tuple.Elements.Length; i++)
                    {
                        Match(tuple.Elements[i], recursive.DeconstructionSubpatterns[i], knowledge, found);
                    }
                }

                foreach (var part in recursive.PropertySubpatterns)
                {
                    Match(part.Member, part.Pattern, knowledge, found);
                }

                break;
        }
    }

    private static void Compare(IOperation left, IOperation right, CredentialKnowledge knowledge, List<CredentialSink> found)
    {
        if (IsNoText(left) || IsNoText(right))
        {
            return;
        }

        if (ComparedOperands.CredentialIn(left, knowledge) is { } name)
        {
            Add(name, right, knowledge, found);
        }
        else if (ComparedOperands.CredentialIn(right, knowledge) is { } other)
        {
            Add(other, left, knowledge, found);
        }
    }

    /// <summary>Nobody compares a credential with a number, a member of an enumeration or nothing.</summary>
    private static bool IsNoText(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: not (string or char) };

    /// <summary><c>new[] { "…", "…" }.Contains(password)</c>.</summary>
    private static void Contains(IInvocationOperation call, CredentialKnowledge knowledge, List<CredentialSink> found)
    {
        var list = call.Instance ?? (call.Arguments.Length > 1 ? call.Arguments[0].Value : null);
        if (list is not null && !call.Arguments.IsEmpty && Elements(list) is { IsDefault: false } elements
            && ComparedOperands.CredentialIn(call.Arguments[call.Instance is null ? 1 : 0].Value, knowledge) is { } name)
        {
            foreach (var element in elements)
            {
                Add(name, element, knowledge, found);
            }
        }
    }

    /// <summary>Of a list that is written out here, or where the variable or member is declared.</summary>
    private static ImmutableArray<IOperation> Elements(IOperation list) =>
        Operations.Unwrap(Declared.Behind(list)) is { } whole && ListedElements.TryGet(whole, out var elements) ? elements : default;

    private static void Add(string name, IOperation literal, CredentialKnowledge knowledge, List<CredentialSink> found)
    {
        // Two credentials compared with each other: "password" and "confirmPassword".
        if (ComparedOperands.CredentialIn(literal, knowledge) is null && CanHold(literal))
        {
            found.Add(new CredentialSink(literal, name, SinkKind.Comparison, CredentialName.Strong, IsDefinite: false, Target: null));
        }
    }

    private static bool CanHold(IOperation value) =>
        value.ConstantValue.HasValue ? value.ConstantValue.Value is string { Length: >= ShortestSecret } : CredentialTypes.CanHold(Operations.Unwrap(value)?.Type);
}
