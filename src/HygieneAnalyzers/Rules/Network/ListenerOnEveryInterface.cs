using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Context.Network.Evidence;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow.Bodies;
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
            scope.OnTypeNetwork(static block => block.Any(IsListener), static type => Judge(type));
        }
    }

    private static List<TypeFinding> Judge(TypeNetwork type)
    {
        var findings = new List<TypeFinding>();
        var management = FindManagement(type);
        foreach (var member in type.Members)
        {
            foreach (var use in member.Network.Uses)
            {
                if (IsListener(use) && !DevelopmentOnly.Reaches(use.Sink.Operation, member.Method))
                {
                    Note(use, management, type.Hygiene, findings);
                }
            }
        }

        return findings;
    }

    private static void Note(EndpointUse listener, IInvocationOperation? management, HygieneContext hygiene, List<TypeFinding> findings)
    {
        var isIntranet = DeclaredZones.Of(listener.Sink.Operation, hygiene) == ZoneNames.Intranet;
        if (isIntranet || management is not null)
        {
            var place = listener.PlaceInType();
            findings.Add(new TypeFinding(place, listener, Finding(place, isIntranet ? null : management, hygiene)));
        }
    }

    private static bool IsListener(EndpointUse use) => use.Sink.Api.Role == EndpointRole.Listen && use.Zone == Zone.Any;

    private static Diagnostic Finding(SyntaxNode place, IInvocationOperation? management, HygieneContext hygiene) => Report.Finding(
        hygiene,
        Descriptor,
        place.GetLocation(),
        management is null ? [] : [management.Syntax.GetLocation()],
        ImmutableDictionary<string, string?>.Empty,
        management is null ? "and the code belongs to the intranet zone" : "'" + management.TargetMethod.Name + "' included, which asks nobody who they are");

    /// <summary>The first page for operators that anybody may open. What is mapped may ask for a login by default; middleware does not.</summary>
    private static IInvocationOperation? FindManagement(TypeNetwork type)
    {
        IInvocationOperation? first = null;
        var asksByDefault = false;
        foreach (var member in type.Members)
        {
            first ??= FindManagement(member);
            asksByDefault |= ManagementEndpoints.HaveFallback(member.Blocks);
        }

        return asksByDefault && first?.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal) == true ? null : first;
    }

    private static IInvocationOperation? FindManagement(MemberNetwork member)
    {
        foreach (var root in member.Blocks)
        {
            foreach (var operation in BlockOperations.Of(root))
            {
                if (ManagementEndpoints.Find(operation) is { } call && !DevelopmentOnly.Reaches(call, member.Method))
                {
                    return call;
                }
            }
        }

        return null;
    }
}
