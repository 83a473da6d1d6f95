using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
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
            scope.OnOperationInBlock(static (context, hygiene, report) => Analyze(context, hygiene, report), SwitchedGuards.Kinds);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene, Action<Diagnostic> report)
    {
        if (SwitchedGuards.Find(context.Operation, FlowService.For(hygiene)) is { Switch.Setting: { } setting } found && !DevelopmentOnly.Reaches(found.Guard, context.ContainingSymbol))
        {
            report(Report.Finding(
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

    private static string Subject(Setting setting) => setting.Name.Length == 0 ? "A computed " + setting.Kind : "The " + setting.Kind + " '" + setting.Name + "'";
}
