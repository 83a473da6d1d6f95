using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds arguments that take the second factor out of a sign-in or an account.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecondFactorBypassedByArgument() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3006",
        "Second factor bypassed by argument",
        "{0}",
        "An argument decides whether the second factor is asked for at all, once per browser, or no longer for an account. Constants there are decisions for every user.");

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject
            && scope.Context.Types.HasAny(IdentityApis.SignInManager, IdentityApis.UserManager, IdentityApis.OwinSignInManager))
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.Invocation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var call = (IInvocationOperation)context.Operation;
        switch (call.TargetMethod.Name)
        {
            case "SignInOrTwoFactorAsync":
                AnalyzeBypass(context, hygiene, call);
                break;
            case "TwoFactorSignInAsync" or "TwoFactorAuthenticatorSignInAsync" or "TwoFactorSignIn":
                AnalyzeRemembering(context, hygiene, call);
                break;
            case "SetTwoFactorEnabledAsync":
                AnalyzeSwitch(context, hygiene, call);
                break;
        }
    }

    private static void AnalyzeBypass(OperationAnalysisContext context, HygieneContext hygiene, IInvocationOperation call)
    {
        if (SignInCalls.Argument(call, "bypassTwoFactor") is { } bypass
            && Is(bypass, true, hygiene)
            && context.ContainingSymbol is IMethodSymbol method
            && !SignInPaths.For(hygiene).WaysInClass(method, call.Syntax).IsEmpty)
        {
            Report(context, bypass, DiagnosticSeverity.Warning,
                "'bypassTwoFactor: true' after a password check signs in without the second factor; pass false");
        }
    }

    private static void AnalyzeRemembering(OperationAnalysisContext context, HygieneContext hygiene, IInvocationOperation call)
    {
        var remember = SignInCalls.Argument(call, "rememberClient") ?? SignInCalls.Argument(call, "rememberBrowser");
        if (remember is not null && Is(remember, true, hygiene) && SignInApis.For(hygiene).RoleOf(call.TargetMethod) == SignInRole.SecondFactor)
        {
            Report(context, remember, DiagnosticSeverity.Info,
                $"'{remember.Parameter!.Name}' is always true, so the second factor is asked for once per browser; let the user decide");
        }
    }

    private static void AnalyzeSwitch(OperationAnalysisContext context, HygieneContext hygiene, IInvocationOperation call)
    {
        if (SignInCalls.Argument(call, "enabled") is { } enabled
            && Is(enabled, false, hygiene)
            && (hygiene.Types[IdentityApis.UserManager] ?? hygiene.Types[IdentityApis.OwinUserManager]) is { } manager
            && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition.ContainingType, manager)
            && context.ContainingSymbol is IMethodSymbol method
            && !Reauthentication.IsAround(method, SignInPaths.For(hygiene)))
        {
            Report(context, enabled, DiagnosticSeverity.Info,
                "The second factor of an account is switched off and nobody proves to be its owner; ask for the password or a code first");
        }
    }

    private static bool Is(IArgumentOperation argument, bool value, HygieneContext hygiene) =>
        argument.ArgumentKind == ArgumentKind.Explicit
        && FlowService.For(hygiene).ConstantOf(argument.Value) is { HasValue: true, Value: bool constant } && constant == value;

    private static void Report(OperationAnalysisContext context, IArgumentOperation argument, DiagnosticSeverity severity, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, argument.Syntax.GetLocation(), severity, null, null, message));
}
