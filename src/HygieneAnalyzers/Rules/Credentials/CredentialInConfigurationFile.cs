using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Context.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1010: a password, key, token or connection string with a password stands in a configuration file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CredentialInConfigurationFile() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1010",
        "Credential in a configuration file",
        "'{0}' holds {1}{2} in clear text; keep it in user secrets, the environment or a vault",
        "Configuration files are copied, checked in and handed on. Whoever sees the file can use every credential in it, and nobody can tell who did.");

    private protected override void Register(RuleScope scope) => scope.OnConfigFile(static (context, hygiene, file) => Check(file, context, hygiene));

    private static void Check(ScannedFile file, AdditionalFileAnalysisContext context, HygieneContext hygiene)
    {
        foreach (var secret in ConfigSecrets.For(hygiene).In(file, context.CancellationToken))
        {
            if (!file.IsIgnored(secret.Node, Descriptor.Id))
            {
                context.ReportDiagnostic(Finding(hygiene, file, secret));
            }
        }
    }

    private static Diagnostic Finding(HygieneContext hygiene, ScannedFile file, ConfigSecret secret)
    {
        var path = Discreet.Text(secret.Node.Path, secret.Value) ?? "This setting";
        var owner = AccountText.Of(secret.Account, secret.Value) is { } account ? " of " + account : string.Empty;
        return Report.FindingOrHint(file.IsMinor(secret), hygiene, Descriptor, file.At(secret.Span), [], ImmutableDictionary<string, string?>.Empty, path, secret.What, owner);
    }
}
