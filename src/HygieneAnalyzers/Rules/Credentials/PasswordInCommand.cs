using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1013: a command line, an SQL statement or a native logon call holds a password (CWE-798, CWE-214).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PasswordInCommand() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1013",
        "Password in a command line or SQL text",
        "The password of '{0}' is hard-coded; pass it by standard input, a protected file or an identity, and change it where it is in use",
        "Besides the source, command lines show in the process list and in audit logs, and SQL texts in the server's traces.");

    private protected override void Register(RuleScope scope) => scope.OnOperationBlock(static (block, hygiene) =>
    {
        foreach (var finding in CredentialFindings.In(block, hygiene, CredentialFindingKind.CommandPassword))
        {
            block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), finding.Name));
        }

        foreach (var finding in CredentialFindings.In(block, hygiene, CredentialFindingKind.NativeLogonPassword))
        {
            block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), finding.Name));
        }
    });
}
