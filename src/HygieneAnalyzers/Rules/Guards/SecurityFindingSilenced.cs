using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Context.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds security findings that somebody has silenced and did not say why, or only for a time that is over.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecurityFindingSilenced() : HygieneAnalyzer(Descriptor)
{
    private const string OwnId = "HYG5010";

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5010",
        "Security finding silenced without a reason",
        "{0} silences '{1}' {2}; say why it is safe here, or mend what was found",
        "A silenced finding is a decision. Without its reason nobody can tell later whether it still holds.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.IsTestProject)
        {
            return;
        }

        scope.OnSyntax(static (context, hygiene) => AnalyzePragmas(context, hygiene), SyntaxKind.CompilationUnit);
        scope.OnSyntax(static (context, hygiene) => AnalyzeAttribute(context, hygiene), SyntaxKind.Attribute);
        scope.OnAdditionalFile(static (context, hygiene) => AnalyzeConfig(context, hygiene));
        scope.OnFirstTree(static (context, hygiene) => AnalyzeNoWarn(context, hygiene));
    }

    private static void AnalyzePragmas(SyntaxNodeAnalysisContext context, HygieneContext hygiene)
    {
        if (!context.Node.ContainsDirectives)
        {
            return;
        }

        for (var directive = ((CompilationUnitSyntax)context.Node).GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true, DisableOrRestoreKeyword.RawKind: (int)SyntaxKind.DisableKeyword, ErrorCodes.Count: > 0 } pragma)
            {
                var ids = ImmutableArray.CreateBuilder<string>();
                foreach (var code in pragma.ErrorCodes)
                {
                    ids.Add(code.ToString());
                }

                var reason = CommentReason.At(pragma.SyntaxTree.GetText(context.CancellationToken), pragma.ErrorCodes.Span.End, "//");
                Judge(context, hygiene, TextSpan.FromBounds(pragma.SpanStart, pragma.ErrorCodes.Span.End), "This pragma", ids.ToImmutable(), reason);
            }
        }
    }

    private static void AnalyzeAttribute(SyntaxNodeAnalysisContext context, HygieneContext hygiene)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (!attribute.Name.ToString().EndsWith("SuppressMessage", StringComparison.Ordinal) && !attribute.Name.ToString().EndsWith("SuppressMessageAttribute", StringComparison.Ordinal))
        {
            return;
        }

        if (attribute.ArgumentList is { Arguments: { Count: > 1 } arguments } && Text(arguments[1].Expression, context) is { } check)
        {
            string? reason = null;
            foreach (var argument in arguments)
            {
                reason = argument.NameEquals?.Name.Identifier.ValueText == "Justification" ? Text(argument.Expression, context) : reason;
            }

            Judge(context, hygiene, attribute.Span, "This attribute", ImmutableArray.Create(check.Split(':')[0].Trim()), reason);
        }
    }

    private static string? Text(ExpressionSyntax expression, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value as string;

    private static void Judge(SyntaxNodeAnalysisContext context, HygieneContext hygiene, TextSpan place, string means, ImmutableArray<string> ids, string? reason)
    {
        if (Justification.FaultOf(reason, hygiene.Options.ReadGlobal(HygieneOptions.Today)) is not { } fault)
        {
            return;
        }

        foreach (var id in ids)
        {
            if (SecurityRules.Is(id))
            {
                // A place outside the tree is out of the suppression's own reach: nobody silences this rule by naming it without a reason.
                var location = Location.Create(context.Node.SyntaxTree, place);
                location = ids.Contains(OwnId) ? Location.Create(context.Node.SyntaxTree.FilePath, place, location.GetLineSpan().Span) : location;
                context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, location, means, id, fault));
            }
        }
    }

    private static void AnalyzeConfig(AdditionalFileAnalysisContext context, HygieneContext hygiene)
    {
        if (!AnalyzerConfigText.Is(context.AdditionalFile, hygiene.AnalyzerOptions.AnalyzerConfigOptionsProvider) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var (id, span, reason) in SilencedInConfig.In(text))
        {
            if (Justification.FaultOf(reason, hygiene.Options.ReadGlobal(HygieneOptions.Today)) is { } fault)
            {
                var location = Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
                context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, location, "This line", id, fault));
            }
        }
    }

    private static void AnalyzeNoWarn(SyntaxTreeAnalysisContext context, HygieneContext hygiene)
    {
        var reasons = hygiene.Options.ReadGlobal(HygieneOptions.NoWarnReasons);
        foreach (var id in SilencedByProject.Ids(hygiene.Compilation))
        {
            if (Justification.FaultOf(reasons.TryGetValue(id, out var reason) ? reason : null, hygiene.Options.ReadGlobal(HygieneOptions.Today)) is { } fault)
            {
                context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, Location.None, "The project's NoWarn", id, fault));
            }
        }
    }
}
