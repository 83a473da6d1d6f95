using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1001: a literal arrives, inside one method or initialiser, at something that is a credential (CWE-798).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedCredential() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1001",
        "Hard-coded credential",
        "The value of '{0}' is hard-coded; read it from configuration or a secret store, and change it where it is in use",
        "Everybody who can read the source or the compiled file can use a credential that stands in it, and it cannot be changed without a release.");

    private protected override void Register(RuleScope scope) => scope.OnOperationBlock(static (block, hygiene) =>
    {
        foreach (var finding in CredentialFindings.In(block, hygiene, CredentialFindingKind.Hardcoded))
        {
            block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), finding.Name));
        }
    });
}
