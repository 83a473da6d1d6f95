using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1008: a password in code or in a configuration file is also one that attackers try first (CWE-521, CWE-1392).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WeakPassword() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1008",
        "Weak or default password",
        "The password {0}; {1}",
        "Common passwords, vendors' defaults and user names are tried on every account before anything else; such a password is no password.");

    private const string Replace = "set a long random one, and keep it outside the code";
    private const string ReplaceInFile = "set a long random one, and keep it outside the file";
    private const string Seeded = "every installation starts with this account, so make its first sign-in set a new one";

    private protected override void Register(RuleScope scope)
    {
        scope.OnConfigFile(static (context, hygiene, file) => CheckFile(context, hygiene, file));
        scope.OnOperationBlock(static (block, hygiene) =>
        {
            ReportAll(block, hygiene, CredentialFindingKind.Hardcoded);
            ReportAll(block, hygiene, CredentialFindingKind.Fallback);
            ReportAll(block, hygiene, CredentialFindingKind.ConnectionStringPassword);
            ReportAll(block, hygiene, CredentialFindingKind.UrlCredential);
            ReportAll(block, hygiene, CredentialFindingKind.CommandPassword);
            ReportAll(block, hygiene, CredentialFindingKind.NativeLogonPassword);
        });
    }

    private static void CheckFile(AdditionalFileAnalysisContext context, HygieneContext hygiene, ScannedFile file)
    {
        foreach (var secret in ConfigSecrets.For(hygiene).In(file, context.CancellationToken))
        {
            if (secret.Weakness is not PasswordWeakness.None and var weakness && !file.IsIgnored(secret.Node, Descriptor.Id))
            {
                context.ReportDiagnostic(Report.FindingOrHint(file.IsMinor(secret), hygiene, Descriptor, file.At(secret.Span), [], ImmutableDictionary<string, string?>.Empty, Reason(weakness), ReplaceInFile));
            }
        }
    }

    private static void ReportAll(OperationBlockAnalysisContext block, HygieneContext hygiene, CredentialFindingKind kind)
    {
        foreach (var finding in CredentialFindings.In(block, hygiene, kind))
        {
            if (finding.Weakness != PasswordWeakness.None)
            {
                var remedy = AccountSeeding.Is(finding.Sink) ? Seeded : Replace;
                block.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Literal.GetLocation(), Reason(finding.Weakness), remedy));
            }
        }
    }

    private static string Reason(PasswordWeakness weakness) => weakness switch
    {
        PasswordWeakness.EqualsUserName => "is the user name",
        PasswordWeakness.VendorDefault => "is a vendor's default",
        PasswordWeakness.Common => "is among those that attackers try first",
        _ => "falls to guessing within seconds",
    };
}
