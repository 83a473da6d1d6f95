using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Reuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>HYG2003: one account has the same secret in development or staging as in production.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretOfSeveralEnvironments() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2003",
        "One secret in several environments",
        "The secret of {0} is the same in {1}; give each environment its own",
        "Development machines and files are seen by more people and watched less. What leaks there must not open production.",
        atEnd: true);

    private protected override void Register(RuleScope scope)
    {
        scope.OnOperationBlock(static (block, hygiene) => SecretPlaces.Collect(block, hygiene));
        scope.OnEnd(static (context, hygiene) => Check(context, hygiene));
    }

    private static void Check(CompilationAnalysisContext context, HygieneContext hygiene)
    {
        foreach (var group in SecretPlaces.For(hygiene).Reused(context.CancellationToken))
        {
            var places = group.For(Descriptor.Id);
            var environments = places.Environments();
            if (!environments.IsEmpty)
            {
                context.ReportDiagnostic(Report.FindingOrHint(places.IsForDevelopment, hygiene, Descriptor, places.First, places.Others, places.Mark(hygiene), places.Places[0].AccountWords, NameList.Of(environments)));
            }
        }
    }
}
