using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Network;

/// <summary>HYG4013: code of the intranet, or a page for operators, listens on every interface of the machine (CWE-1327).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ListenerOnEveryInterface() : HygieneAnalyzer(Descriptor)
{
    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG4013",
        "Listener on every interface",
        "This listens on every interface of the machine, {0}; bind it to loopback or to the one address that is meant",
        "A machine with a leg in each network offers such a listener to both: what was meant for colleagues or operators answers strangers as well.",
        Level.Suggestion);

    private protected override void Register(RuleScope scope)
    {
        if (NetworkEvidence.Has(scope.Context, TextEvidence.AnyAddress))
        {
            scope.OnType(
                static (block, hygiene) => Facts.In(block, hygiene),
                static (type, hygiene, members) => Judge(type, hygiene, members));
        }
    }

    private static void Judge(SymbolAnalysisContext type, HygieneContext hygiene, ImmutableArray<Facts> members)
    {
        IInvocationOperation? management = null;
        var asksByDefault = false;
        foreach (var member in members)
        {
            management ??= member.Management;
            asksByDefault |= member.HasFallback;
        }

        // What is mapped then asks for a login, unless it says otherwise; middleware does not.
        management = asksByDefault && management?.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal) == true ? null : management;

        foreach (var member in members)
        {
            foreach (var listener in member.Listeners)
            {
                var isIntranet = DeclaredZones.Of(listener.Sink.Operation, hygiene) == ZoneNames.Intranet;
                if (isIntranet || management is not null)
                {
                    type.ReportDiagnostic(Report.Finding(
                        hygiene,
                        Descriptor,
                        listener.PlaceInType().GetLocation(),
                        isIntranet || management is null ? [] : [management.Syntax.GetLocation()],
                        ImmutableDictionary<string, string?>.Empty,
                        isIntranet ? "and the code belongs to the intranet zone" : "'" + management!.TargetMethod.Name + "' included, which asks nobody who they are"));
                }
            }
        }
    }

    private sealed record Facts(List<EndpointUse> Listeners, IInvocationOperation? Management, bool HasFallback)
    {
        public static Facts? In(OperationBlockAnalysisContext block, HygieneContext hygiene)
        {
            var listeners = new List<EndpointUse>();
            foreach (var use in BlockNetworks.Of(block, hygiene).Uses)
            {
                if (use.Sink.Api.Role == EndpointRole.Listen && use.Zone == Zone.Any && !DevelopmentOnly.Reaches(use.Sink.Operation, block.OwningSymbol))
                {
                    listeners.Add(use);
                }
            }

            var management = FindManagement(block);
            var hasFallback = ManagementEndpoints.HaveFallback(block.OperationBlocks);
            return listeners.Count == 0 && management is null && !hasFallback ? null : new Facts(listeners, management, hasFallback);
        }

        private static IInvocationOperation? FindManagement(OperationBlockAnalysisContext block)
        {
            foreach (var root in block.OperationBlocks)
            {
                foreach (var operation in root.DescendantsAndSelf())
                {
                    if (ManagementEndpoints.Find(operation) is { } call && !DevelopmentOnly.Reaches(call, block.OwningSymbol))
                    {
                        return call;
                    }
                }
            }

            return null;
        }
    }
}
