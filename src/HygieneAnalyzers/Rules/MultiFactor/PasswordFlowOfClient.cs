using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.MultiFactor;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds clients that hand a user's password to a token service, a flow in which no second factor can be asked for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PasswordFlowOfClient() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3008",
        "Client flow that cannot carry a second factor",
        "'{0}' exchanges a user's password for a token: no second factor can be asked for; use the interactive, device code or client credentials flow",
        "The resource owner password flow gives the application the user's password and leaves no room for a second factor; OAuth 2.1 removes it.");

    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.IsTestProject)
        {
            return;
        }

        if (scope.Context.Types.HasAny(PasswordFlow.ClientTypes))
        {
            scope.OnOperation(static (context, _) => AnalyzeApi(context), OperationKind.Invocation, OperationKind.ObjectCreation);
        }

        scope.OnOperation(static (context, _) => AnalyzeText(context), OperationKind.Literal);
        scope.OnOperation(static (context, _) => AnalyzeMember(context), OperationKind.SimpleAssignment, OperationKind.FieldReference);
    }

    private static void AnalyzeMember(OperationAnalysisContext context)
    {
        if (context.Operation switch
        {
            ISimpleAssignmentOperation assignment => PasswordFlow.IsMember(assignment),
            IFieldReferenceOperation key => PasswordFlow.IsRequest(key),
            _ => false,
        })
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, context.Operation.Syntax.GetLocation(), "grant_type=password"));
        }
    }

    private static void AnalyzeApi(OperationAnalysisContext context)
    {
        var name = context.Operation switch
        {
            IInvocationOperation call when PasswordFlow.IsClientCall(call.TargetMethod) => call.TargetMethod.Name,
            IObjectCreationOperation { Type: { } type } when PasswordFlow.IsClientCredential(type) => type.Name,
            _ => null,
        };
        if (name is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, context.Operation.Syntax.GetLocation(), name));
        }
    }

    private static void AnalyzeText(OperationAnalysisContext context)
    {
        if (context.Operation.ConstantValue.Value is string { Length: > 7 } text && PasswordFlow.IsRequest(context.Operation, text))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, context.Operation.Syntax.GetLocation(), "grant_type=password"));
        }
    }
}
