using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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
            scope.OnOperationInBlock(static (context, hygiene, report) => Analyze(context, hygiene, report), OperationKind.Invocation, OperationKind.PropertyReference);
        }
    }

    // It starts at the header, which few bodies read; the first read of a body stands for all of them.
    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene, Action<Diagnostic> report)
    {
        if (!ClientAddressHeader.IsRead(context.Operation))
        {
            return;
        }

        var flow = FlowService.For(hygiene);
        var root = Operations.Root(context.Operation);
        if (!IsFirstRead(context.Operation, root))
        {
            return;
        }

        IOperation? reported = null;
        foreach (var operation in BodyWalk.Everything(root))
        {
            if (HeaderCompared(operation, flow) is { } header
                && AddressDecision.Whole(operation) != reported
                && AddressDecision.Decides(operation)
                && !DevelopmentOnly.Reaches(operation, context.ContainingSymbol))
            {
                reported = AddressDecision.Whole(operation);
                report(Report.Finding(hygiene, Descriptor, operation.Syntax.GetLocation(), header));
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

    private static bool IsFirstRead(IOperation read, IOperation root)
    {
        foreach (var operation in BodyWalk.Everything(root))
        {
            if (ClientAddressHeader.IsRead(operation))
            {
                return operation == read;
            }
        }

        return false;
    }
}
