using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds connections that take any certificate, always or when a setting says so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CertificateCheckOff() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5006",
        "Certificate check off",
        "{0}: whoever sits on the line can read and change what is sent; remove it, or trust the one certificate that is meant",
        "Encryption without a checked certificate protects against nobody who can put himself between the two ends.");

    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.IsTestProject || !scope.Context.Types.HasAny("System.Net.Security.SslPolicyErrors", "System.Security.Cryptography.X509Certificates.X509Chain", "System.Data.Common.DbConnection"))
        {
            return;
        }

        scope.OnOperation(static (context, hygiene) => AnalyzeCallback(context, hygiene), OperationKind.DelegateCreation);
        scope.OnOperation(static (context, hygiene) => AnalyzeProperty(context, hygiene), OperationKind.PropertyReference);
        scope.OnOperation(static (context, hygiene) => AnalyzeAssignment(context, hygiene), OperationKind.SimpleAssignment);
        scope.OnOperation(static (context, hygiene) => AnalyzeText(context, hygiene), OperationKind.Literal);
    }

    private static void AnalyzeCallback(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var flow = FlowService.For(hygiene);
        var creation = (IDelegateCreationOperation)context.Operation;
        if (!CertificateCallback.Is(creation.Type) || IsForClients(creation))
        {
            return;
        }

        if (AlwaysTrue.Is(creation, flow))
        {
            var isReportedElsewhere = creation.Type?.Name == "RemoteCertificateValidationCallback"
                && OtherAnalyzers.IsOn("CA5359", context.Compilation, creation.Syntax.SyntaxTree, context.CancellationToken);
            Judge(context, hygiene, isReportedElsewhere ? null : "The certificate callback says yes to every certificate", creation.Target);
        }
        else if (CertificateCallback.SwitchOf(creation, flow) is { } setting)
        {
            Judge(context, hygiene, "The " + setting.Kind + " '" + setting.Name + "' makes the callback say yes to every certificate", creation.Target);
        }
    }

    // Kestrel's callback takes any client so that the authentication handler can judge the certificate.
    private static bool IsForClients(IDelegateCreationOperation creation) =>
        creation.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "ClientCertificateValidation" } };

    private static void AnalyzeProperty(OperationAnalysisContext context, HygieneContext hygiene)
    {
        if (((IPropertyReferenceOperation)context.Operation).Property.Name == "DangerousAcceptAnyServerCertificateValidator")
        {
            Judge(context, hygiene, "DangerousAcceptAnyServerCertificateValidator says yes to every certificate", context.Operation);
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var flow = FlowService.For(hygiene);
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        var finding = UncheckedConnection.InBuilder(assignment, flow) is { } pair ? "'" + pair + "' leaves the server unchecked"
            : IsModeNone(assignment) ? "CertificateValidationMode 'None' says yes to every certificate"
            : UncheckedOption.Of(assignment, flow) is { } option ? "'" + option + "' leaves the server unchecked"
            : null;
        Judge(context, hygiene, finding, assignment);
    }

    private static bool IsModeNone(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Property.Name: "CertificateValidationMode" }
        && Operations.Unwrap(assignment.Value) is IFieldReferenceOperation { Field: { Name: "None", ContainingType.Name: "X509CertificateValidationMode" } };

    private static void AnalyzeText(OperationAnalysisContext context, HygieneContext hygiene)
    {
        if (context.Operation.ConstantValue is { HasValue: true, Value: string { Length: > 12 } text } && UncheckedConnection.InText(text) is { } pair)
        {
            Judge(context, hygiene, "'" + pair + "' leaves the server unchecked", context.Operation);
        }
    }

    private static void Judge(OperationAnalysisContext context, HygieneContext hygiene, string? finding, IOperation place)
    {
        if (finding is not null && !DevelopmentOnly.Reaches(place, context.ContainingSymbol) && !DebugBuild.Holds(place.Syntax) && !LoopbackContext.Is(place) && !LoopbackContext.IsAsked(place))
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, place.Syntax.GetLocation(), finding));
        }
    }
}
