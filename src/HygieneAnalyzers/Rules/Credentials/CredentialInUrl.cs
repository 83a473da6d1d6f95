using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1005: a URL holds a password, a signature or a token (CWE-798, CWE-598).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CredentialInUrl() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1005",
        "Credential in a URL",
        "The URL holds {0}; send it in a header, and read it from configuration or a secret store",
        "URLs are written to logs, histories and error messages on every machine that they pass; what is in them is soon known.");

    private protected override void Register(RuleScope scope) => scope.OnOperationBlock(static (block, hygiene) =>
    {
        foreach (var finding in CredentialFindings.In(block, hygiene, CredentialFindingKind.UrlCredential))
        {
            block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), finding.Name));
        }
    });
}
