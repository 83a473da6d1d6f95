using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1006: a credential that silently becomes a literal when it is missing (CWE-1188, CWE-798).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InsecureFallback() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1006",
        "Insecure fallback",
        "'{0}' falls back to a hard-coded value when it is missing; throw with the name of the setting instead",
        "A missing setting shall stop the program at its start. With a fallback it runs on, with a credential that everybody who has the source knows.");

    private protected override void Register(RuleScope scope) => scope.OnOperationBlock(static (block, hygiene) =>
    {
        foreach (var finding in CredentialFindings.In(block, hygiene, CredentialFindingKind.Fallback))
        {
            block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), finding.Name));
        }
    });
}
