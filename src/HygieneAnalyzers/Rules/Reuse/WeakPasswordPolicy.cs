using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>Finds password and lockout settings that let short passwords in or let them be guessed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeakPasswordPolicy() : HygieneAnalyzer(Descriptor)
{
    private const string PasswordOptions = "Microsoft.AspNetCore.Identity.PasswordOptions";
    private const string LockoutOptions = "Microsoft.AspNetCore.Identity.LockoutOptions";
    private const string OwinPasswordValidator = "Microsoft.AspNet.Identity.PasswordValidator";
    private const string OwinUserManager = "Microsoft.AspNet.Identity.UserManager";
    private const int ShortestPassword = 8;
    private const int MostAttempts = 20;

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2009",
        "Weak password policy",
        "{0}",
        "Length is what keeps a password from being guessed, and lockout is what keeps it from being tried out. Character classes are not asked for.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(PasswordOptions, OwinPasswordValidator))
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.SimpleAssignment);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property }
            && IsPolicy(property)
            && FlowService.For(hygiene).ConstantOf(assignment.Value) is { HasValue: true, Value: { } value }
            && MessageFor(property.Name, value) is { } message
            && !DevelopmentOnly.Reaches(assignment, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, assignment.Syntax.GetLocation(), message));
        }
    }

    private static bool IsPolicy(IPropertySymbol property) => property.Name switch
    {
        "RequiredLength" => TypeNames.Is(property.ContainingType, PasswordOptions) || TypeNames.Is(property.ContainingType, OwinPasswordValidator),
        "MaxFailedAccessAttempts" or "AllowedForNewUsers" => TypeNames.Is(property.ContainingType, LockoutOptions),
        "MaxFailedAccessAttemptsBeforeLockout" or "UserLockoutEnabledByDefault" => TypeNames.IsOrDerivesFrom(property.ContainingType, OwinUserManager),
        _ => false,
    };

    private static string? MessageFor(string property, object value) => property switch
    {
        "RequiredLength" when value is < ShortestPassword => $"Passwords of {value} characters are allowed; ask for at least {ShortestPassword}",
        "MaxFailedAccessAttempts" or "MaxFailedAccessAttemptsBeforeLockout" when value is > MostAttempts or <= 0 =>
            $"An account may fail {value} times before it is locked out; allow 1 to {MostAttempts}",
        "AllowedForNewUsers" or "UserLockoutEnabledByDefault" when value is false => "New accounts are never locked out; leave lockout on for them",
        _ => null,
    };
}
