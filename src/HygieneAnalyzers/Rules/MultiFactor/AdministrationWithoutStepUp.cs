using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds administration that a role or policy guards, without a word about the second factor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdministrationWithoutStepUp() : HygieneAnalyzer(Descriptor)
{
    private const string Authorize = "Microsoft.AspNetCore.Authorization.AuthorizeAttribute";

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3012",
        "Privileged endpoint without step-up",
        "'{0}' is open to '{1}' however they signed in; add a policy that asks for the second factor",
        "Administration is what a stolen session is worth most for. A policy that requires 'amr' to hold 'mfa' makes a password alone worthless there.",
        Level.Off);

    private static readonly string[] Privileged = ["admin", "root", "superuser", "operator", "owner", "privileged", "manage"];

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(Authorize))
        {
            scope.OnSymbol(static (context, hygiene) => Analyze(context, hygiene), SymbolKind.NamedType, SymbolKind.Method);
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.Invocation);
        }
    }

    /// <summary><c>app.MapDelete(…).RequireAuthorization("AdminPolicy")</c>.</summary>
    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        if (context.Operation is not IInvocationOperation { TargetMethod.Name: "RequireAuthorization" } call)
        {
            return;
        }

        string? audience = null;
        foreach (var part in call.Descendants())
        {
            if (part is ILiteralOperation { ConstantValue.Value: string policy } && part.Parent is not IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: not "RequireAuthorization" } })
            {
                if (AsksForSecondFactor(policy, hygiene))
                {
                    return;
                }

                audience ??= IsPrivileged(policy) ? policy : null;
            }
        }

        if (audience is not null && call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, access.Name.GetLocation(), "The endpoint", audience));
        }
    }

    private static bool AsksForSecondFactor(string? policy, HygieneContext hygiene) =>
        policy is not null && (SecondFactorNames.Mentions(policy) || StepUpPolicies.For(hygiene).Contains(policy));

    private static void Analyze(SymbolAnalysisContext context, HygieneContext hygiene)
    {
        var authorize = hygiene.Types[Authorize]!;
        AttributeData? privileged = null;
        foreach (var attribute in context.Symbol.GetAttributes())
        {
            if (!SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, authorize))
            {
                continue;
            }

            if (AsksForSecondFactor(Wanted(attribute, "Policy"), hygiene))
            {
                return;
            }

            privileged ??= AudienceOf(attribute) is not null ? attribute : null;
        }

        if (privileged is not null && !IsSaidAbove(context.Symbol.ContainingType, authorize, hygiene) && privileged.ApplicationSyntaxReference is { } place)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, place.SyntaxTree.GetLocation(place.Span), context.Symbol.Name, AudienceOf(privileged)));
        }
    }

    /// <summary>Whether the type asks for the second factor, or is the finding itself.</summary>
    private static bool IsSaidAbove(INamedTypeSymbol? type, INamedTypeSymbol authorize, HygieneContext hygiene)
    {
        if (type is null)
        {
            return false;
        }

        foreach (var attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, authorize)
                && (AudienceOf(attribute) is not null || AsksForSecondFactor(Wanted(attribute, "Policy"), hygiene)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? AudienceOf(AttributeData attribute) =>
        Wanted(attribute, "Roles") is { } roles && IsPrivileged(roles) ? roles
        : Wanted(attribute, "Policy") is { } policy && IsPrivileged(policy) ? policy
        : null;

    private static bool IsPrivileged(string name) => Array.Exists(Privileged, p => name.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string? Wanted(AttributeData attribute, string property)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == property)
            {
                return argument.Value.Value as string;
            }
        }

        return property == "Policy" && attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string : null;
    }
}
