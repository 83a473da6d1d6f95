using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Reuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Reuse;

/// <summary>HYG2001: one secret opens several accounts, anywhere in the compilation and its configuration files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretOfSeveralAccounts() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG2001",
        "One secret, several accounts",
        "One secret opens {0}; give each account a secret of its own",
        "Whoever learns the secret of one account has all of them, and tries it elsewhere first.",
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
            var accounts = places.Accounts();
            if (!accounts.IsEmpty && group.AcrossBoundary() is null)
            {
                context.ReportDiagnostic(Report.FindingOrHint(places.IsForDevelopment, hygiene, Descriptor, places.First, places.Others, places.Mark(hygiene), NameList.Of(accounts)));
            }
        }
    }
}
