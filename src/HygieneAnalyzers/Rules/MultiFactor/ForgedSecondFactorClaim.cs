using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds the claim "signed in with several factors" made by code that never asked for a second one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForgedSecondFactorClaim() : HygieneAnalyzer(Descriptor)
{
    private const string ClaimType = "System.Security.Claims.Claim";

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3010",
        "Forged second-factor claim",
        "The claim '{0}' says that several factors were used, but no second factor is asked for here; add it only after a successful check",
        "Policies and other services trust the claim. An application that writes it itself without a second factor switches their step-up off.");

    private static readonly string[] MethodClaims =
    [
        "amr", "http://schemas.microsoft.com/claims/authnmethodsreferences", "http://schemas.microsoft.com/ws/2008/06/identity/claims/authenticationmethod",
    ];

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(ClaimType))
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.ObjectCreation);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var claim = (IObjectCreationOperation)context.Operation;
        if (claim.Arguments.Length >= 2
            && TypeNames.Is(claim.Type, ClaimType)
            && TextOf(claim, "type", hygiene) is { } type && Array.IndexOf(MethodClaims, type) >= 0
            && TextOf(claim, "value", hygiene) is "mfa" or "http://schemas.microsoft.com/claims/multipleauthn"
            && context.ContainingSymbol is IMethodSymbol method
            && !AsksForSecondFactor(method, claim.Syntax, SignInPaths.For(hygiene)))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, claim.Syntax.GetLocation(), type));
        }
    }

    private static string? TextOf(IObjectCreationOperation claim, string parameter, HygieneContext hygiene)
    {
        foreach (var argument in claim.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return FlowService.For(hygiene).ConstantOf(argument.Value).Value as string;
            }
        }

        return null;
    }

    /// <summary>Whether the method, or one of its class that leads to it, has anything to do with a second factor.</summary>
    private static bool AsksForSecondFactor(IMethodSymbol method, SyntaxNode claim, SignInPaths paths)
    {
        if (Asks(method, claim, paths))
        {
            return true;
        }

        foreach (var root in paths.Roots.Of(method))
        {
            if (Asks(root, claim, paths))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Asks(IMethodSymbol method, SyntaxNode claim, SignInPaths paths)
    {
        if (paths.Codes.Of(method) is not { } code)
        {
            return true;
        }

        foreach (var found in code.Events)
        {
            if (found.Value.Role is PathRole.Evidence or PathRole.Requirement or PathRole.Demand or PathRole.Verification)
            {
                return true;
            }
        }

        return SecondFactorUse.IsIn(method.DeclaringSyntaxReferences[0].GetSyntax(), claim.Span);
    }
}
