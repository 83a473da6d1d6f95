using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules;

/// <summary>
/// The base of every rule: concurrent, without instance state, silent in generated code other than Razor's.
/// A rule overrides <see cref="Register"/> and registers nothing when its gate types are not referenced.
/// </summary>
public abstract class HygieneAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<DiagnosticDescriptor> _supported;

    private protected HygieneAnalyzer(params DiagnosticDescriptor[] supported) => _supported = ImmutableArray.Create(supported);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _supported;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Razor compiles into generated trees, so those are visited too; the scope leaves out all other generated code.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start => Register(new RuleScope(start)));
    }

    /// <summary>Registers the rule's actions for one compilation.</summary>
    private protected abstract void Register(RuleScope scope);
}
