using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Network;
using HygieneAnalyzers.Flow.Across;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Rules;

/// <summary>Has one rule judge whole types, and gives each finding to the one block that reports it.</summary>
internal sealed class TypeFindings(Func<BlockNetwork, bool> concerns, Func<TypeNetwork, IReadOnlyList<TypeFinding>> judge)
{
    private readonly ConcurrentDictionary<TypeNetwork, IReadOnlyList<TypeFinding>> _types = new();

    public void Report(OperationBlockAnalysisContext block, HygieneContext hygiene)
    {
        if (block.OwningSymbol.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type
            || !concerns(BlockNetworks.Of(block, hygiene))
            || BodyNodes.Around(block.OperationBlocks[0].Syntax) is not { } body)
        {
            return;
        }

        var network = TypeNetworks.Of(type, hygiene, block.CancellationToken);
        foreach (var finding in _types.TryGetValue(network, out var known) ? known : _types.GetOrAdd(network, judge(network)))
        {
            if (Owner(finding, network)?.Body == body)
            {
                block.ReportDiagnostic(finding.Diagnostic);
            }
        }
    }

    /// <summary>The member in which the finding stands, if it is asked at all; else the one whose use it is about.</summary>
    private MemberNetwork? Owner(TypeFinding finding, TypeNetwork network)
    {
        MemberNetwork? user = null;
        foreach (var member in network.Members)
        {
            if (member.Contains(finding.Place) && concerns(member.Network))
            {
                return member;
            }

            user ??= member.Has(finding.Use) ? member : null;
        }

        return user;
    }
}
