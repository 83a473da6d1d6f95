using System;
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
            scope.OnOperationInBlock(static (context, hygiene, report) => Analyze(context, FlowService.For(hygiene), report), OperationKind.Invocation, OperationKind.PropertyReference);
        }
    }

    // It starts at the header, which few bodies read; the first read of a body stands for all of them.
    private static void Analyze(OperationAnalysisContext context, FlowService flow, Action<Diagnostic> report)
    {
        if (!ClientAddressHeader.IsRead(context.Operation))
        {
            return;
        }

        var root = Operations.Root(context.Operation);
        if (!IsFirstRead(context.Operation, root))
        {
            return;
        }

        foreach (var operation in BodyWalk.Everything(root))
        {
            if (AddressDecision.Compared(operation) is { } address
                && ClientAddressHeader.Of(address, flow) is { } header
                && AddressDecision.Decides(operation)
                && !DevelopmentOnly.Reaches(operation, context.ContainingSymbol))
            {
                report(Diagnostic.Create(Descriptor, operation.Syntax.GetLocation(), header));
            }
        }
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
