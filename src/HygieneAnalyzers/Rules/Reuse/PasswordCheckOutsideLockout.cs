using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>Finds logins that check the password without counting failures, in a class that never looks at the lockout.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PasswordCheckOutsideLockout() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2008",
        "Password check outside lockout",
        "'{0}' counts no failures and nothing here looks at the lockout: passwords can be guessed without end; use 'CheckPasswordSignInAsync' with lockout, or 'AccessFailedAsync' and 'IsLockedOutAsync'",
        "UserManager.CheckPasswordAsync only compares. A login built on it has to count failures and refuse locked accounts itself.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(IdentityApis.UserManager, IdentityApis.OwinUserManager))
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is "CheckPasswordAsync" or "CheckPassword"
            && SignInApis.For(hygiene).RoleOf(call.TargetMethod) == SignInRole.PasswordProof
            && context.ContainingSymbol is IMethodSymbol method
            && !LockoutUse.IsIn(method.ContainingType)
            && SignInPaths.For(hygiene).IsLogin(method))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, call.Syntax.GetLocation(), call.TargetMethod.Name));
        }
    }
}
