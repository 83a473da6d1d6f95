using System.Collections.Generic;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Guards;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds guards that a setting can take away in every environment: the one that was down "for a test".</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GuardBehindSwitch() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5001",
        "Guard behind a switch",
        "{0} can switch {1} off in every environment{2}; ask for IsDevelopment() as well, or take the switch out",
        "A switch that takes a guard away is used one day, for a test, in production, and forgotten. Tied to the development environment it cannot be.");

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && GuardGate.IsOpen(scope.Context))
        {
            scope.OnOperationBlock(static (block, hygiene, findings) => Analyze(block, hygiene, findings));
        }
    }

    private static void Analyze(OperationBlockAnalysisContext block, HygieneContext hygiene, List<Diagnostic> findings)
    {
        foreach (var root in block.OperationBlocks)
        {
            foreach (var found in SwitchedGuards.In(root, hygiene))
            {
                if (found is { Switch.Setting: { } setting } && !DevelopmentOnly.Reaches(found.Guard, block.OwningSymbol))
                {
                    findings.Add(Report.Finding(
                        hygiene,
                        Descriptor,
                        found.Place.Syntax.GetLocation(),
                        [found.Guard.Syntax.GetLocation()],
                        GuardSwitch.Properties(found.OpensWhen),
                        Subject(setting),
                        found.Words,
                        found.Switch.ByDefault ? ", and does so unless it is set" : ""));
                }
            }
        }
    }

    private static string Subject(Setting setting) => setting.Name.Length == 0 ? "A computed " + setting.Kind : "The " + setting.Kind + " '" + setting.Name + "'";
}
