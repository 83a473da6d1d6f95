using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Hosts;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4012: the program connects to a host where anybody can take data in, or to the metadata service of its cloud (CWE-200, CWE-918).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExfiltrationProneHost() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4012",
        "Exfiltration-prone host",
        "'{0}' is {1}{2}; make sure that this program is meant to connect there",
        "Storage, paste, tunnel and webhook services take data from everybody under an account of their choice; the metadata service hands out the machine's credentials.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (NetworkEvidence.Has(scope.Context, TextEvidence.Exfiltration | TextEvidence.AnyHost))
        {
            scope.OnTypeNetwork(static block => block.Any(static use => use.Zone is Zone.Metadata or Zone.Exfiltration), static type => Judge(type));
        }
    }

    private static List<TypeFinding> Judge(TypeNetwork type)
    {
        var findings = new List<TypeFinding>();
        if (type.Hygiene.IsTestProject)
        {
            return findings;
        }

        var reported = Taken(type);
        foreach (var use in type.Network.Uses)
        {
            var place = use.PlaceInType();
            if (use.Sink.Api.Role is EndpointRole.Connect or EndpointRole.Route
                && Words(use) is { } words
                && !DevelopmentOnly.Reaches(use.Sink.Operation, null)
                && !IsPartOf(type.Leaks, place)
                && reported.Add(place))
            {
                findings.Add(new TypeFinding(place, use, Finding(use, place, words, Evidence(use, type))));
            }
        }

        return findings;
    }

    /// <summary>Where another finding already says that the public host should not be reached from here.</summary>
    private static HashSet<SyntaxNode> Taken(TypeNetwork type)
    {
        var taken = new HashSet<SyntaxNode>();
        if (type.Mix is { } mix)
        {
            taken.Add(mix.Public.PlaceInType());
        }

        if (type.Shared is { } shared)
        {
            taken.Add(shared.Pair.Public.PlaceInType());
        }

        return taken;
    }

    private static string Evidence(EndpointUse use, TypeNetwork type)
    {
        foreach (var leak in type.Leaks)
        {
            if (leak.Target == use)
            {
                return ", and data of the intranet reaches it";
            }
        }

        return DeclaredZones.Of(use.Sink.Operation, type.Hygiene) == ZoneNames.Intranet ? ", used by code of the intranet zone" : string.Empty;
    }

    private static Diagnostic Finding(EndpointUse use, SyntaxNode place, string words, string evidence) => Report.FindingAt(
        evidence.Length > 0 ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, Descriptor, place.GetLocation(), use.Host, words, evidence);

    private static bool IsPartOf(IReadOnlyList<LeavingData> leaks, SyntaxNode place)
    {
        foreach (var leak in leaks)
        {
            if (leak.IsAt(place))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Words(EndpointUse use) => use.Zone switch
    {
        Zone.Metadata => "the metadata service of a cloud",
        Zone.Exfiltration => Words(ExfiltrationHosts.TryFind(use.Endpoint.Host.TrimEnd('.'), use.Endpoint.Path, out var kind) ? kind : null),
        _ => null,
    };

    private static string Words(ExfiltrationKind? kind) => kind switch
    {
        ExfiltrationKind.Storage => "public cloud storage",
        ExfiltrationKind.FileSharing => "a file-sharing service",
        ExfiltrationKind.Paste => "a paste service",
        ExfiltrationKind.Tunnel => "a tunnel into a private network",
        ExfiltrationKind.Webhook => "a webhook service",
        _ => "set down as a place to which data gets out",
    };
}
