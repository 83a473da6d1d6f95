using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1004: a connection string in code holds a password, or says that there is none (CWE-798, CWE-258).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PasswordInConnectionString() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1004",
        "Password in a connection string",
        "The {0} connection string {1}",
        "A connection string in the source gives the database to everybody who can read the source or the compiled file. "
        + "Keep it in configuration outside the repository, or sign in with an identity and no password at all.");

    private const string Password = "holds a password; move it to configuration or sign in with a managed identity";

    private const string EmptyPassword =
        "signs in with an empty password; set one and keep it in configuration, or sign in with a managed identity";

    private protected override void Register(RuleScope scope) => scope.OnOperationBlock(static (block, hygiene) =>
    {
        ReportAll(block, hygiene, CredentialFindingKind.ConnectionStringPassword, Password);
        ReportAll(block, hygiene, CredentialFindingKind.ConnectionStringEmptyPassword, EmptyPassword);
    });

    private static void ReportAll(OperationBlockAnalysisContext block, HygieneContext hygiene, CredentialFindingKind kind, string problem)
    {
        foreach (var finding in CredentialFindings.In(block, hygiene, kind))
        {
            block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), finding.Name, problem));
        }
    }
}
