using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.Firewalls;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds firewall rules of infrastructure code that open administration or a database to every address.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FirewallOpenToTheWorld() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5005",
        "Firewall open to the world",
        "This rule opens {0} to every address; name the networks that need it, or put it behind a VPN or bastion",
        "Ports of administration and of databases are scanned all day. One guessed password is then enough.");

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(
            "Azure.ResourceManager.ArmResource", "Amazon.EC2.Model.IpPermission", "Amazon.CDK.AWS.EC2.Peer", "Pulumi.ResourceArgs"))
        {
            scope.OnOperation(static (context, hygiene) => AnalyzeCreation(context, hygiene), OperationKind.ObjectCreation);
            scope.OnOperation(static (context, hygiene) => Judge(context, hygiene, context.Operation, IngressCall.Opens((IInvocationOperation)context.Operation, FlowService.For(hygiene))), OperationKind.Invocation);
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (FirewallRule.Is(creation.Type))
        {
            var rule = FirewallRule.Read(creation, FlowService.For(hygiene));
            Judge(context, hygiene, rule.OpenSource, rule.Exposed);
        }
        else if (AddressRange.IsEverybody(creation, FlowService.For(hygiene)))
        {
            Judge(context, hygiene, creation, "a database");
        }
    }

    private static void Judge(OperationAnalysisContext context, HygieneContext hygiene, IOperation? place, string? exposed)
    {
        if (place is not null && exposed is not null && !DevelopmentOnly.Reaches(place, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, place.Syntax.GetLocation(), exposed));
        }
    }
}
