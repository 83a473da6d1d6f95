using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Data that one method reads from the intranet and hands to a public host.</summary>
internal sealed record LeavingData(SyntaxNode Data, EndpointUse Source, EndpointUse Target)
{
    private static readonly List<LeavingData> None = [];

    /// <summary>What leaves in the members of one type, in source order; nothing does in a gateway, nor in a test project.</summary>
    public static IReadOnlyList<LeavingData> In(TypeNetwork type)
    {
        if (!type.Network.HasBothSides || type.Hygiene.IsTestProject || ZoneGateway.Is(type.Type))
        {
            return None;
        }

        var zones = type.Zones;
        var found = new List<LeavingData>();
        var flow = FlowService.For(type.Hygiene);
        var helpers = new Lazy<DataThrough>(() => Helpers(type.Members, zones, flow));
        foreach (var member in type.Members)
        {
            if (!ZoneGateway.Is(member.Method))
            {
                foreach (var root in member.Blocks)
                {
                    Collect(root, zones, flow, helpers, found);
                }
            }
        }

        return found;
    }

    /// <summary>Whether the data stands at that place, as a whole or in part.</summary>
    public bool IsAt(SyntaxNode place) => Data.SyntaxTree == place.SyntaxTree && Data.Span.IntersectsWith(place.Span);

    private static void Collect(IOperation root, ClientZones zones, FlowService flow, Lazy<DataThrough> helpers, List<LeavingData> found)
    {
        if (PublicSends.IsTooLong(root))
        {
            return;
        }

        var locals = new LocalValues(root);
        var seen = new HashSet<SyntaxNode>();
        foreach (var (target, data) in PublicSends.In(root, zones, locals))
        {
            if (SourceOf(InternalData.SourcesOf(data, zones, locals, flow), helpers) is { } source && !Alternatives.Are(target, source) && seen.Add(data.Syntax))
            {
                found.Add(new LeavingData(data.Syntax, source, target));
            }
        }
    }

    private static EndpointUse? SourceOf(ImmutableArray<DataSource> sources, Lazy<DataThrough> helpers)
    {
        foreach (var source in sources)
        {
            if (source is { Use: { } use, Symbol: null } && (source.Through.IsEmpty || helpers.Value.Lets(source)))
            {
                return use;
            }
        }

        return null;
    }

    // Which of the type's own methods give back what they are given.
    private static DataThrough Helpers(ImmutableArray<MemberNetwork> members, ClientZones zones, FlowService flow)
    {
        var methods = new List<MethodData>();
        foreach (var member in members)
        {
            foreach (var root in member.Blocks)
            {
                if (member.Method is { } method && MethodDataReader.Read(method, root, zones, flow) is { } data)
                {
                    methods.Add(data);
                }
            }
        }

        return new DataThrough(methods);
    }
}
