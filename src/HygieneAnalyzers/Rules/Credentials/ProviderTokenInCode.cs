using System.Collections.Immutable;
using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1003: a text has the shape of a provider's token or private key, whatever it is called and wherever it goes (CWE-798).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProviderTokenInCode() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1003",
        "Provider token in code",
        "The code holds a {0}; revoke it, and read its successor from configuration or a secret store",
        "Tokens have a shape that anybody can search for, and those who search for it find it within minutes of its publication.");

    private protected override void Register(RuleScope scope) => scope.OnOperationBlock(static (block, hygiene) =>
    {
        foreach (var finding in CredentialFindings.In(block, hygiene, CredentialFindingKind.ProviderToken))
        {
            block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), finding.Name));
        }

        // A checksum that holds makes it a real token, in a test project too.
        ReportAt(block, CredentialFindings.In(block, hygiene, CredentialFindingKind.VerifiedToken), DiagnosticSeverity.Warning);
        ReportAt(block, CredentialFindings.In(block, hygiene, CredentialFindingKind.OftenPublicToken), DiagnosticSeverity.Info);
    });

    private static void ReportAt(
        OperationBlockAnalysisContext block, ImmutableArray<CredentialFinding> findings, DiagnosticSeverity severity)
    {
        foreach (var finding in findings)
        {
            block.ReportDiagnostic(Report.FindingAt(severity, Descriptor, finding.Literal.GetLocation(), finding.Name));
        }
    }
}
