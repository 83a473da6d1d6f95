using System.Collections.Generic;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds guards that are missing wherever it is not production, or that a build configuration compiles out.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GuardRelaxedOutsideProduction() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5002",
        "Guard relaxed outside production",
        "{0}; ask for IsDevelopment() instead",
        "Staging, QA and every environment without a name hold real data or a way to it. Only development is a place where a guard may be down.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && GuardGate.IsOpen(scope.Context))
        {
            scope.OnOperationBlock(static (block, hygiene, findings) => AnalyzeOperation(block, hygiene, findings));
            scope.OnSyntax(static (context, hygiene) => AnalyzeDirectives(context, hygiene), SyntaxKind.CompilationUnit);
        }
    }

    private static void AnalyzeOperation(OperationBlockAnalysisContext block, HygieneContext hygiene, List<Diagnostic> findings)
    {
        foreach (var root in block.OperationBlocks)
        {
            foreach (var found in SwitchedGuards.In(root, hygiene))
            {
                if (found is { Switch.Setting: null } && !DevelopmentOnly.Reaches(found.Guard, block.OwningSymbol))
                {
                    findings.Add(Report.Finding(
                        hygiene,
                        Descriptor,
                        found.Place.Syntax.GetLocation(),
                        [found.Guard.Syntax.GetLocation()],
                        GuardSwitch.Properties(found.OpensWhen),
                        "The environment's name switches " + found.Words + " off, and every environment without that name is open"));
                }
            }
        }
    }

    private static void AnalyzeDirectives(SyntaxNodeAnalysisContext context, HygieneContext hygiene)
    {
        if (!context.Node.ContainsDirectives)
        {
            return;
        }

        foreach (var finding in CompiledOutGuards.In((CompilationUnitSyntax)context.Node))
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, finding.Place, finding.Message));
        }
    }
}
