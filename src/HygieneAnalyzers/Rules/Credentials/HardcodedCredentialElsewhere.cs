using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Credentials;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Credentials;

/// <summary>HYG1002: a literal arrives at a credential of another method or type (CWE-798).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedCredentialElsewhere() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG1002",
        "Hard-coded credential reaches a sink elsewhere",
        "This value becomes '{0}'{1}; read it from configuration or a secret store, and change it where it is in use",
        "A credential that is written in one place and used in another can be read by everybody who can read the source or the compiled file.",
        atEnd: true);

    private protected override void Register(RuleScope scope)
    {
        scope.OnOperationBlock(static (block, hygiene) => CredentialFindings.Visit(block, hygiene));
        scope.OnEnd(static (end, hygiene) =>
        {
            foreach (var finding in CredentialFindings.Elsewhere(hygiene, end.CancellationToken))
            {
                end.ReportDiagnostic(Report.Finding(
                    hygiene,
                    Descriptor,
                    finding.Literal.GetLocation(),
                    [finding.Sink.GetLocation()],
                    ImmutableDictionary<string, string?>.Empty,
                    finding.Name,
                    Way.Of(finding.Literal)));
            }
        });
    }
}
