using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1009: a credential is compared with a literal: a way in for everybody who has the source (CWE-798).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ComparisonWithHardcodedCredential() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1009",
        "Comparison with a hard-coded credential",
        "'{0}' is compared with a hard-coded value, which lets in everybody who has the source; check it against a stored hash instead",
        "A literal that opens the door is a back door: it works on every installation and cannot be changed without a release.");

    private protected override void Register(RuleScope scope) => scope.OnOperationBlock(static (block, hygiene) =>
    {
        foreach (var finding in CredentialFindings.In(block, hygiene, CredentialFindingKind.Comparison))
        {
            block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), finding.Name));
        }
    });
}
