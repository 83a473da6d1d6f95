using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>Finds password checks that do not count failures against the account.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LockoutSwitchedOff() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2007",
        "Lockout switched off",
        "'{0}' is called with lockout off: passwords can be guessed without end; pass true",
        "Without lockout an intruder tries passwords as fast as the server answers, and a password that was stolen elsewhere is found at once.");

    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.Types.HasAny(IdentityApis.SignInManager, IdentityApis.OwinSignInManager))
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is "PasswordSignInAsync" or "CheckPasswordSignInAsync" or "PasswordSignIn"
            && LockoutOf(call) is { ArgumentKind: ArgumentKind.Explicit } lockout
            && SignInApis.For(hygiene).RoleOf(call.TargetMethod) is SignInRole.PasswordSignIn or SignInRole.PasswordProof
            && FlowService.For(hygiene).ConstantOf(lockout.Value) is { HasValue: true, Value: false })
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, lockout.Syntax.GetLocation(), call.TargetMethod.Name));
        }
    }

    private static IArgumentOperation? LockoutOf(IInvocationOperation call) =>
        SignInCalls.Argument(call, "lockoutOnFailure") ?? SignInCalls.Argument(call, "shouldLockout");
}
