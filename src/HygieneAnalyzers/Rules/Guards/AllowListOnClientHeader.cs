using System.Collections.Generic;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds address checks on a header that the client itself can write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AllowListOnClientHeader() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5004",
        "Address allow-list on a header that the client writes",
        "'{0}' decides who is let in, and every client can write it; use Connection.RemoteIpAddress, with the forwarded-headers middleware and its known proxies",
        "A header comes from whoever sends the request. Only the connection's own address, or one that a known proxy vouches for, says where it comes from.");

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny("Microsoft.AspNetCore.Http.HttpContext", "System.Web.HttpContext", "System.Web.HttpContextBase"))
        {
            scope.OnOperationBlock(static (block, hygiene, findings) => Analyze(block, hygiene, findings));
        }
    }

    private static void Analyze(OperationBlockAnalysisContext block, HygieneContext hygiene, List<Diagnostic> findings)
    {
        foreach (var root in block.OperationBlocks)
        {
            // It starts at the header, which few bodies read.
            if (ReadsHeader(root))
            {
                Analyze(root, block.OwningSymbol, hygiene, findings);
            }
        }
    }

    private static void Analyze(IOperation root, ISymbol owner, HygieneContext hygiene, List<Diagnostic> findings)
    {
        var flow = FlowService.For(hygiene);
        IOperation? reported = null;
        foreach (var operation in BodyWalk.Everything(root))
        {
            if (HeaderCompared(operation, flow) is { } header
                && AddressDecision.Whole(operation) != reported
                && AddressDecision.Decides(operation)
                && !DevelopmentOnly.Reaches(operation, owner))
            {
                reported = AddressDecision.Whole(operation);
                findings.Add(Report.Finding(hygiene, Descriptor, operation.Syntax.GetLocation(), header));
            }
        }
    }

    private static string? HeaderCompared(IOperation operation, FlowService flow)
    {
        foreach (var value in AddressDecision.Compared(operation))
        {
            if (ClientAddressHeader.Of(value, flow) is { } header)
            {
                return header;
            }
        }

        return null;
    }

    private static bool ReadsHeader(IOperation root)
    {
        foreach (var operation in BlockOperations.Of(root))
        {
            if (ClientAddressHeader.IsRead(operation))
            {
                return true;
            }
        }

        return false;
    }
}
