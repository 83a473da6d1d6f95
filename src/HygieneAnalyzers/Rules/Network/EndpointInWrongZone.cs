using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4008: code of a declared zone connects to a host of the other side (CWE-668, CWE-923).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointInWrongZone() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4008",
        "Endpoint in the wrong zone",
        "Code of the zone '{0}' connects to '{1}', which lies in {2}; go through a gateway, or move the code to the zone it belongs to",
        "A zone keeps what it promises only as long as none of its code opens a way of its own to the other side.");

    private protected override void Register(RuleScope scope)
    {
        if (DeclaredZones.For(scope.Context).AreUsed)
        {
            scope.OnOperationBlock(static (block, hygiene) => SingleUses.Report(block, hygiene, Judge));
        }
    }

    private static Diagnostic? Judge(EndpointUse use, SyntaxNode place, HygieneContext hygiene)
    {
        if (use.Sink.Api.Role is not (EndpointRole.Connect or EndpointRole.Route) || !(use.Zone.IsPublic() || use.Zone.IsInternal()))
        {
            return null;
        }

        var zone = DeclaredZones.Of(use.Sink.Operation, hygiene);
        return IsWrong(zone, use.Zone) && !ZoneGateway.IsAround(use.Sink.Operation)
            ? Report.Finding(hygiene, Descriptor, place.GetLocation(), zone, use.Host, use.Zone.InWords())
            : null;
    }

    private static bool IsWrong(string? declared, Zone host) => declared switch
    {
        ZoneNames.Intranet => host.IsPublic(),
        ZoneNames.Public => host.IsInternal(),
        _ => false,
    };
}
