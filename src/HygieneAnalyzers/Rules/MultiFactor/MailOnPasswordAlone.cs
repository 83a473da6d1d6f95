using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.MultiFactor;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds mail clients that are told to use a password where the mail host would take OAuth2.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MailOnPasswordAlone() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3011",
        "Mail account on a password alone",
        "{0}; sign in with an OAuth2 token",
        "A mail account that a program opens with a password has no second factor, or an app password that goes around it. Mail accounts are how intruders get further.");

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(MailCalls.MailKitService, MailCalls.SmtpClient))
        {
            scope.OnOperation(static (context, _) => Analyze(context), OperationKind.Invocation);
            scope.OnOperation(static (context, _) => AnalyzeCredentials(context), OperationKind.SimpleAssignment);
        }
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        switch (call.TargetMethod.Name)
        {
            case "Remove" when MailCalls.RemovesOAuth2(call) is { } client && MailCalls.AuthenticatesWithPassword(call, client):
                Report(context, call.Syntax, DiagnosticSeverity.Warning, "The mail client is told to leave OAuth2 out and then signs in with a password");
                break;
            case "Authenticate" or "AuthenticateAsync" when MailCalls.IsPasswordLogin(call)
                && !MailCalls.HasRemoval(call) && MailCalls.HostOf(call) is { } host && MailCalls.TakesOAuth2(host):
                Report(context, call.Syntax, DiagnosticSeverity.Info, "The mail host '" + host + "' takes OAuth2, but a password is sent");
                break;
        }
    }

    private static void AnalyzeCredentials(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property.Name: "Credentials" } target
            && TypeNames.Is(target.Property.ContainingType, MailCalls.SmtpClient)
            && MailCalls.IsNetworkCredential(assignment.Value)
            && MailCalls.HostOfSmtp(target) is { } host && MailCalls.TakesOAuth2(host))
        {
            Report(context, assignment.Syntax, DiagnosticSeverity.Info, "The mail host '" + host + "' takes OAuth2, but a password is sent");
        }
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode place, DiagnosticSeverity severity, string what) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, place.GetLocation(), severity, null, null, what));
}
