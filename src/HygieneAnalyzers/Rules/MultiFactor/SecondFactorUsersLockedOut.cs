using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds logins that treat "a second factor is needed" as "wrong password".</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecondFactorUsersLockedOut() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3005",
        "Second-factor users locked out",
        "Only '{0}' of the result of '{1}' is looked at: accounts with a second factor can never sign in here; handle 'RequiresTwoFactor'",
        "PasswordSignInAsync answers RequiresTwoFactor for accounts that have a second factor. Where nobody asks for it, such accounts are kept out, and users switch the second factor off.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(IdentityApis.SignInManager))
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "PasswordSignInAsync"
            && SignInApis.For(hygiene).RoleOf(call.TargetMethod) == SignInRole.PasswordSignIn
            && ResultReads.IsOnlySucceeded(call)
            && SignInPaths.For(hygiene).KnowsSecondFactor)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, call.Syntax.GetLocation(), "Succeeded", call.TargetMethod.Name));
        }
    }
}
