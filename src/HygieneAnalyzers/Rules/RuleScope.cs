using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules;

/// <summary>What one rule sees of one compilation: the shared <see cref="HygieneContext"/> and the actions it may register.</summary>
internal sealed class RuleScope(CompilationStartAnalysisContext start)
{
    public HygieneContext Context { get; } = HygieneContext.For(start.Compilation, start.Options);

    public void OnOperation(Action<OperationAnalysisContext, HygieneContext> action, params OperationKind[] kinds)
    {
        var hygiene = Context;
        start.RegisterOperationAction(
            operation =>
            {
                if (HygieneContext.IsAnalyzed(operation.Operation.Syntax.SyntaxTree, operation.IsGeneratedCode))
                {
                    action(operation, hygiene);
                }
            },
            kinds);
    }

    /// <summary>One method body, initialiser or accessor at a time: the unit of live flow analysis.</summary>
    public void OnOperationBlock(Action<OperationBlockAnalysisContext, HygieneContext> action)
    {
        var hygiene = Context;
        start.RegisterOperationBlockAction(
            block =>
            {
                if (!block.OperationBlocks.IsEmpty && HygieneContext.IsAnalyzed(block.OperationBlocks[0].Syntax.SyntaxTree, block.IsGeneratedCode))
                {
                    action(block, hygiene);
                }
            });
    }

    /// <summary>
    /// One body at a time, for findings that one place of a body gives about another one: reported in source order, once a place,
    /// and for the body, because an editor shows and fixes only findings that lie within what it has analysed.
    /// </summary>
    public void OnOperationBlock(Action<OperationBlockAnalysisContext, HygieneContext, List<Diagnostic>> action) => OnOperationBlock((block, hygiene) =>
    {
        var findings = new List<Diagnostic>();
        action(block, hygiene, findings);
        foreach (var finding in FindingOrder.OncePerPlace(findings))
        {
            block.ReportDiagnostic(finding);
        }
    });

    public void OnSyntax(Action<SyntaxNodeAnalysisContext, HygieneContext> action, params SyntaxKind[] kinds)
    {
        var hygiene = Context;
        start.RegisterSyntaxNodeAction(
            node =>
            {
                if (HygieneContext.IsAnalyzed(node.Node.SyntaxTree, node.IsGeneratedCode))
                {
                    action(node, hygiene);
                }
            },
            kinds);
    }

    public void OnSymbol(Action<SymbolAnalysisContext, HygieneContext> action, params SymbolKind[] kinds)
    {
        var hygiene = Context;
        start.RegisterSymbolAction(
            symbol =>
            {
                if (!symbol.Symbol.DeclaringSyntaxReferences.IsEmpty
                    && HygieneContext.IsAnalyzed(symbol.Symbol.DeclaringSyntaxReferences[0].SyntaxTree, symbol.IsGeneratedCode))
                {
                    action(symbol, hygiene);
                }
            },
            kinds);
    }

    /// <summary>
    /// One type at a time, for what its members do with the network together. Live, unlike <see cref="OnEnd"/>: a block that is of interest has
    /// its type judged, and reports those findings that are its own.
    /// </summary>
    /// <param name="concerns">Whether what a block does with the network may be part of a finding.</param>
    /// <param name="judge">The findings of a type; called at most once for each.</param>
    public void OnTypeNetwork(Func<BlockNetwork, bool> concerns, Func<TypeNetwork, IReadOnlyList<TypeFinding>> judge)
    {
        var findings = new TypeFindings(concerns, judge);
        OnOperationBlock((block, hygiene) => findings.Report(block, hygiene));
    }

    public void OnAdditionalFile(Action<AdditionalFileAnalysisContext, HygieneContext> action)
    {
        var hygiene = Context;
        start.RegisterAdditionalFileAction(file => action(file, hygiene));
    }

    /// <summary>Once for the compilation, and yet live: with its first tree, generated or not.</summary>
    public void OnFirstTree(Action<SyntaxTreeAnalysisContext, HygieneContext> action)
    {
        var hygiene = Context;
        start.RegisterSyntaxTreeAction(
            tree =>
            {
                foreach (var first in hygiene.Compilation.SyntaxTrees)
                {
                    if (first == tree.Tree)
                    {
                        action(tree, hygiene);
                    }

                    return;
                }
            });
    }

    /// <summary>Only for rules created with <c>atEnd</c>; actions before it may not have run when full-solution analysis is off.</summary>
    public void OnEnd(Action<CompilationAnalysisContext, HygieneContext> action)
    {
        var hygiene = Context;
        start.RegisterCompilationEndAction(end => action(end, hygiene));
    }
}
