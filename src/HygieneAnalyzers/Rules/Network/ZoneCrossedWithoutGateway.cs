using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4009: code of one zone refers to code of another one, and neither a flow nor a gateway allows it (CWE-1100, CWE-668).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ZoneCrossedWithoutGateway() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4009",
        "Zone crossed without a gateway",
        "'{0}' of the zone '{1}' uses '{2}' of the zone '{3}', and no flow {1} -> {3} is declared; go through a gateway, or declare the flow in hygiene.zone_flows",
        "Zones are separate networks. Where code of one calls code of the other, what was meant to be kept apart runs in one process.");

    private protected override void Register(RuleScope scope)
    {
        if (DeclaredZones.For(scope.Context).AreUsed)
        {
            scope.OnSyntax(
                static (context, hygiene) => Check(context, hygiene),
                SyntaxKind.IdentifierName,
                SyntaxKind.GenericName,
                SyntaxKind.ImplicitObjectCreationExpression,
                SyntaxKind.BaseConstructorInitializer);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, HygieneContext hygiene)
    {
        if (ZoneReference.Target(context.Node, context.SemanticModel, context.CancellationToken) is not { } target
            || Source(context) is not { } source)
        {
            return;
        }

        var zones = DeclaredZones.For(hygiene);
        if (zones.Of(source) is not { } from
            || zones.Of(target) is not { } to
            || from == to
            || ZoneGateway.Is(target)
            || ZoneGateway.Is(source)
            || IsDeclared(from, to, hygiene, context.Node.SyntaxTree)
            || ZoneReference.IsRepeated(context.Node, target, context.SemanticModel, context.CancellationToken))
        {
            return;
        }

        context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, context.Node.GetLocation(), ZoneReference.NameOf(source), from, ZoneReference.NameOf(target), to));
    }

    // Attributes of a type stand outside of it.
    private static ISymbol? Source(SyntaxNodeAnalysisContext context) =>
        context.ContainingSymbol is { } symbol and not INamespaceSymbol ? symbol
        : context.Node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type ? context.SemanticModel.GetDeclaredSymbol(type, context.CancellationToken)
        : null;

    private static bool IsDeclared(string from, string to, HygieneContext hygiene, SyntaxTree tree)
    {
        foreach (var flow in hygiene.Options.Read(HygieneOptions.ZoneFlows, tree))
        {
            if (flow.From == from && flow.To == to)
            {
                return true;
            }
        }

        return false;
    }
}
