using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1012: a secret or keyed hash is compared with what somebody sent, in a time that tells how much of it was right (CWE-208).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VariableTimeComparison() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1012",
        "Credential compared in variable time",
        "'{0}' is compared in a time that depends on how much is equal; use CryptographicOperations.FixedTimeEquals",
        "A comparison that stops at the first difference lets a sender find a secret piece by piece.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.Types.HasAny("System.Security.Cryptography.CryptographicOperations"))
        {
            return;
        }

        scope.OnOperation(
            static (context, hygiene) => Look(context, hygiene, (IBinaryOperation)context.Operation),
            OperationKind.Binary);
        scope.OnOperation(
            static (context, hygiene) => Look(context, hygiene, (IInvocationOperation)context.Operation),
            OperationKind.Invocation);
    }

    private static void Look(OperationAnalysisContext context, HygieneContext hygiene, IBinaryOperation comparison)
    {
        if (comparison is { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, LeftOperand.Type.SpecialType: SpecialType.System_String })
        {
            Compare(context, hygiene, comparison.LeftOperand, comparison.RightOperand);
        }
    }

    private static void Look(OperationAnalysisContext context, HygieneContext hygiene, IInvocationOperation call)
    {
        if (!ValueComparison.Is(call.TargetMethod))
        {
            return;
        }

        var first = call.Instance ?? call.Arguments[0].Value;
        var second = call.Arguments[call.Instance is null ? 1 : 0].Value;
        Compare(context, hygiene, first, second);
    }

    private static void Compare(OperationAnalysisContext context, HygieneContext hygiene, IOperation left, IOperation right)
    {
        if (left.ConstantValue.HasValue || right.ConstantValue.HasValue || ExpressionTrees.Contains(context.Operation))
        {
            return;
        }

        var flow = FlowService.For(hygiene);
        var knowledge = CredentialKnowledge.For(hygiene, context.Operation.Syntax.SyntaxTree);
        if ((Secret(left, right, knowledge, flow) ?? Secret(right, left, knowledge, flow)) is { } name)
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, context.Operation.Syntax.GetLocation(), name));
        }
    }

    private static string? Secret(IOperation secret, IOperation other, CredentialKnowledge knowledge, FlowService flow) =>
        ComparedValues.IsMac(secret, flow) ? "HMAC"
        : ComparedValues.StoredSecret(secret, other, knowledge) is { } stored ? stored
        : ComparedValues.OwnSecret(secret, knowledge, flow) is { } name && ComparedValues.IsInput(other, flow) && ComparedValues.OwnSecret(other, knowledge, flow) is null ? name
        : null;
}
