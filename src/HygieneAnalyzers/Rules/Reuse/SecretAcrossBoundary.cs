using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Reuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>HYG2002: one secret opens an account of the company or its intranet and one outside of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretAcrossBoundary() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2002",
        "One secret on both sides of a boundary",
        "One secret opens {0} inside and {1} outside; give the inner account a secret of its own",
        "What leaks outside, where nobody of the company watches, opens the door inside. Private and company mail with one password were enough for an intrusion.",
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
            if (places.AcrossBoundary() is var (inside, outside))
            {
                context.ReportDiagnostic(Report.FindingOrHint(places.IsForDevelopment, hygiene, Descriptor, places.First, places.Others, places.Mark(hygiene), inside.AccountWords, outside.AccountWords));
            }
        }
    }
}
