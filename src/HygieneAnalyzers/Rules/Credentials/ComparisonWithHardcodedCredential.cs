using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1009: a credential is compared with a literal: a way in for everybody who has the source (CWE-798).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ComparisonWithHardcodedCredential() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1009",
        "Comparison with a hard-coded credential",
        "'{0}' is compared with a hard-coded value, which lets in everybody who has the source; check it against a stored hash instead",
        "A literal that opens the door is a back door: it works on every installation and cannot be changed without a release.");

    private protected override void Register(RuleScope scope) => scope.OnOperation(
        Analyze, OperationKind.Binary, OperationKind.Invocation, OperationKind.IsPattern, OperationKind.CaseClause, OperationKind.SwitchExpressionArm);

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        switch (context.Operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                Compare(context, hygiene, comparison.LeftOperand, comparison.RightOperand);
                break;
            case IInvocationOperation call when ComparedOperands.Of(call) is var (left, right):
                Compare(context, hygiene, left, right);
                break;
            case IIsPatternOperation { Pattern: IConstantPatternOperation pattern } test:
                Compare(context, hygiene, test.Value, pattern.Value);
                break;
            case ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation choice } clause:
                Compare(context, hygiene, choice.Value, clause.Value);
                break;
            case IPatternCaseClauseOperation { Pattern: IConstantPatternOperation pattern, Parent.Parent: ISwitchOperation choice }:
                Compare(context, hygiene, choice.Value, pattern.Value);
                break;
            case ISwitchExpressionArmOperation { Pattern: IConstantPatternOperation pattern, Parent: ISwitchExpressionOperation choice }:
                Compare(context, hygiene, choice.Value, pattern.Value);
                break;
        }
    }

    private static void Compare(OperationAnalysisContext context, HygieneContext hygiene, IOperation left, IOperation right)
    {
        var knowledge = CredentialKnowledge.For(hygiene, context.Operation.Syntax.SyntaxTree);
        if (ComparedOperands.CredentialIn(left, knowledge) is { } name)
        {
            Report(context, hygiene, name, right, knowledge);
        }
        else if (ComparedOperands.CredentialIn(right, knowledge) is { } other)
        {
            Report(context, hygiene, other, left, knowledge);
        }
    }

    private static void Report(OperationAnalysisContext context, HygieneContext hygiene, string name, IOperation literal, CredentialKnowledge knowledge)
    {
        if (ComparedOperands.CredentialIn(literal, knowledge) is not null && !literal.ConstantValue.HasValue)
        {
            // Two credentials compared with each other: "password" and "confirmPassword".
            return;
        }

        // The constant of a pattern is no value that flows.
        if (literal.ConstantValue is { HasValue: true, Value: string constant })
        {
            Judge(context, hygiene, name, literal, constant, knowledge);
            return;
        }

        foreach (var origin in FlowService.For(hygiene).OriginsOf(literal))
        {
            if (origin is { Text: { } text, Operation: not INameOfOperation } && Judge(context, hygiene, name, literal, text, knowledge))
            {
                return;
            }
        }
    }

    private static bool Judge(OperationAnalysisContext context, HygieneContext hygiene, string name, IOperation literal, string text, CredentialKnowledge knowledge)
    {
        if (literal is INameOfOperation || text.Length == 0 || knowledge.Values.Judge(text, name, atDefiniteSink: false) != ValueKind.Secret)
        {
            return false;
        }

        context.ReportDiagnostic(Rules.Report.Finding(hygiene, Descriptor, literal.Syntax.GetLocation(), name));
        return true;
    }
}
