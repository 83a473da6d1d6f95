using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1007: text or bytes written in the source become a cryptographic key (CWE-321).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedCryptographicKey() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1007",
        "Hard-coded cryptographic key",
        "The key for '{0}' is hard-coded; load it from a key store or generate it, and replace the one that is in use",
        "Whoever reads the source or the compiled file can decrypt what the key protects and sign in its name.");

    private protected override void Register(RuleScope scope) => scope.OnOperationBlock(static (block, hygiene) =>
    {
        foreach (var finding in CredentialFindings.In(block, hygiene, CredentialFindingKind.CryptographicKey))
        {
            block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), finding.Name));
        }
    });
}
