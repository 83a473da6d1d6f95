using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
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

    private protected override void Register(RuleScope scope) => scope.OnEndpointUse(static (use, place, hygiene) =>
    {
        if (use.Sink.Api.Role is not (EndpointRole.Connect or EndpointRole.Route)
            || hygiene.IsTestProject
            || Words(use) is not { } words
            || DevelopmentOnly.Reaches(use.Sink.Operation, null))
        {
            return null;
        }

        var isIntranet = DeclaredZones.Of(use.Sink.Operation, hygiene) == ZoneNames.Intranet;
        return Diagnostic.Create(
            Descriptor,
            place.GetLocation(),
            isIntranet ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            [],
            ImmutableDictionary<string, string?>.Empty,
            use.Host,
            words,
            isIntranet ? ", used by code of the intranet zone" : string.Empty);
    });

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
