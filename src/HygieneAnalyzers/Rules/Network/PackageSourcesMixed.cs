using System.Collections.Immutable;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4007: packages come from inside and from outside, and nothing says which from where; or over clear text (CWE-427, CWE-829).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PackageSourcesMixed() : HygieneAnalyzer(Descriptor)
{
    private const string Id = "HYG4007";
    private const string OverHttp = "is fetched over http, so that anybody on the way can replace a package; use https";
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4007",
        "Package sources mixed",
        "The package source '{0}' {1}",
        "Without a source mapping a package of an internal name may come from the public feed, where anybody can publish one: a supplier's way into the build.");

    private protected override void Register(RuleScope scope) => scope.OnConfigFile(static (context, hygiene, scanned) =>
    {
        if (scanned.File.Kind == ConfigFileKind.NuGet)
        {
            Check(scanned, context, ConfiguredZones.For(hygiene, context.AdditionalFile));
        }
    });

    private static void Check(ScannedFile scanned, AdditionalFileAnalysisContext context, HostZones zones)
    {
        var sources = PackageSources.In(scanned.File, zones);
        foreach (var source in sources)
        {
            if (source.IsClearText && !scanned.IsIgnored(source.Node, Id))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, scanned.At(source.Node.Span), source.Node.Name, OverHttp));
            }
        }

        if (!PackageSources.AreMapped(scanned.File) && First(sources, isInternal: false) is { } outside && First(sources, isInternal: true) is { } inside
            && !scanned.IsIgnored(outside.Node, Id))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, scanned.At(outside.Node.Span), [scanned.At(inside.Node.Span)], outside.Node.Name, Beside(inside)));
        }
    }

    private static string Beside(PackageSource inside) =>
        "is public and stands beside the internal '" + inside.Node.Name + "' without a packageSourceMapping; map the internal names to the internal source";

    private static PackageSource? First(ImmutableArray<PackageSource> sources, bool isInternal)
    {
        foreach (var source in sources)
        {
            if (isInternal ? source.Zone.IsInternalInSink() : source.Zone.IsPublic())
            {
                return source;
            }
        }

        return null;
    }
}
