using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds forwarded headers that are believed whoever sends them: then every client chooses its own address.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForwardedHeadersTrustedFromAnyone() : HygieneAnalyzer(Descriptor)
{
    private const string OptionsType = "Microsoft.AspNetCore.Builder.ForwardedHeadersOptions";

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5003",
        "Forwarded headers trusted from anyone",
        "Every client can choose the address it seems to come from: {0}; name the proxies or networks that may forward",
        "X-Forwarded-For is written by whoever sends the request. Without a list of known proxies each allow-list, rate limit and audit trail by address is void.");

    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.Types.HasAny(OptionsType) && !scope.Context.IsTestProject)
        {
            scope.OnOperation(static (context, hygiene) => AnalyzeCall(context, hygiene), OperationKind.Invocation);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var call = (IInvocationOperation)context.Operation;
        var list = ForwarderList.Of(call.Instance);
        if (list.Kind == ForwarderListKind.None)
        {
            return;
        }

        var finding = call.TargetMethod.Name switch
        {
            "Clear" when list.Kind == ForwarderListKind.Proxies => "the lists of known proxies and networks are cleared and stay empty",
            "Add" when ForwarderList.IsAnyNetwork(call.Arguments) => "the known networks are made to hold every address",
            _ => null,
        };

        if (finding is not null && IsOpen(call, list, call.TargetMethod.Name == "Clear") && !DevelopmentOnly.Reaches(call, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, call.Syntax.GetLocation(), finding));
        }
    }

    private static bool IsOpen(IInvocationOperation call, ForwarderList list, bool mustClearBoth)
    {
        var facts = ForwardingFacts.Collect(Operations.BodyAround(call), list.Owner, call);
        return facts.IsForwarding && !facts.Escapes && (!mustClearBoth || (facts.NetworksCleared && !facts.NamesForwarder));
    }
}
