using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4010: in a program with zones a type belongs to none, so that it may join them unseen (CWE-668).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeWithoutZone() : HygieneAnalyzer(Descriptor)
{
    /// <summary>The property that tells the fix which zone the neighbours of the type belong to.</summary>
    internal const string Neighbours = "hygiene.zone";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4010",
        "Code without a zone in a zoned program",
        "'{0}' belongs to no zone, so that it may use code of any; declare its zone by attribute, folder or namespace",
        "Each reference is judged on its own. Code without a zone between two zones is the hole through which they meet.",
        Level.Off);

    private protected override void Register(RuleScope scope)
    {
        if (DeclaredZones.For(scope.Context).AreUsed)
        {
            scope.OnSymbol(
                static (context, hygiene) =>
                {
                    var type = (INamedTypeSymbol)context.Symbol;
                    if (type is { ContainingType: null, IsImplicitlyDeclared: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface }
                        && !IsAttribute(type)
                        && DeclaredZones.For(hygiene).Of(type) is null
                        && !ZoneGateway.Is(type))
                    {
                        var properties = ImmutableDictionary<string, string?>.Empty.Add(Neighbours, DeclaredZones.For(hygiene).OfNeighbours(type));
                        context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, type.Locations[0], [], properties, type.Name));
                    }
                },
                SymbolKind.NamedType);
        }
    }

    private static bool IsAttribute(INamedTypeSymbol type) => TypeNames.IsOrDerivesFrom(type, "System.Attribute");
}
