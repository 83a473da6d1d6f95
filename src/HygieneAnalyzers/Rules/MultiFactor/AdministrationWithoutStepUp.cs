using System;
using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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
            scope.OnSymbol(static (context, hygiene) => Analyze(context, hygiene.Types[Authorize]!), SymbolKind.NamedType, SymbolKind.Method);
        }
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol authorize)
    {
        AttributeData? privileged = null;
        foreach (var attribute in context.Symbol.GetAttributes())
        {
            if (!SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, authorize))
            {
                continue;
            }

            if (Wanted(attribute, "Policy") is { } policy && SecondFactorNames.Mentions(policy))
            {
                return;
            }

            privileged ??= AudienceOf(attribute) is not null ? attribute : null;
        }

        if (privileged is not null && !IsSaidAbove(context.Symbol.ContainingType, authorize) && privileged.ApplicationSyntaxReference is { } place)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, place.SyntaxTree.GetLocation(place.Span), context.Symbol.Name, AudienceOf(privileged)));
        }
    }

    /// <summary>Whether the type asks for the second factor, or is the finding itself.</summary>
    private static bool IsSaidAbove(INamedTypeSymbol? type, INamedTypeSymbol authorize)
    {
        if (type is null)
        {
            return false;
        }

        foreach (var attribute in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, authorize)
                && (AudienceOf(attribute) is not null || (Wanted(attribute, "Policy") is { } policy && SecondFactorNames.Mentions(policy))))
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
