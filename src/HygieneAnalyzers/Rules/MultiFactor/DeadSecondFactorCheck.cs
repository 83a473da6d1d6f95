using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds <c>RequiresTwoFactor</c> read from a password check that never sets it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeadSecondFactorCheck() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3003",
        "Dead second-factor check",
        "'RequiresTwoFactor' is never set by 'CheckPasswordSignInAsync', so this check never holds; ask 'GetTwoFactorEnabledAsync' instead",
        "CheckPasswordSignInAsync looks at the password only, by design. Code that asks its result for the second factor looks safe and lets everybody in who has the password.");

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(IdentityApis.SignInManager))
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.PropertyReference);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var read = (IPropertyReferenceOperation)context.Operation;
        if (SignInResults.DeadCheck(read, hygiene) is { } check)
        {
            context.ReportDiagnostic(Report.Finding(
                hygiene, Descriptor, read.Syntax.GetLocation(), [check.Syntax.GetLocation()], ImmutableDictionary<string, string?>.Empty));
        }
    }
}
