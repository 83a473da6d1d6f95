using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds CORS policies that let every web site read this one with the visitor's cookies.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorsOpenWithCredentials() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5008",
        "CORS open with credentials",
        "Every origin is allowed ({0}) and its requests carry the visitor's credentials; name the origins or leave the credentials out",
        "With credentials allowed for every origin, any page that a signed-in visitor opens reads this application as that visitor.");

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.Types.HasAny(CorsOrigins.BuilderType, CorsOrigins.PolicyType) || scope.Context.IsTestProject)
        {
            return;
        }

        scope.OnOperation(static (context, hygiene) => AnalyzeCall(context, hygiene), OperationKind.Invocation);
        scope.OnOperation(static (context, hygiene) => AnalyzeAssignment(context, hygiene), OperationKind.SimpleAssignment);
    }

    // policy.SetIsOriginAllowed(_ => true).AllowCredentials()
    private static void AnalyzeCall(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var flow = FlowService.For(hygiene);
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "AllowCredentials" && TypeNames.Is(call.TargetMethod.ContainingType, CorsOrigins.BuilderType)
            && CorsOrigins.FindOpen(call, call.Instance, flow) is { } opening)
        {
            Judge(context, hygiene, CorsOrigins.NameOf(call.Syntax), opening);
        }
        else if (ReflectedOrigin.IsBeside(call))
        {
            Judge(context, hygiene, call.Syntax.GetLocation(), ReflectedOrigin.Words);
        }
    }

    // policy.IsOriginAllowed = _ => true; policy.SupportsCredentials = true;
    private static void AnalyzeAssignment(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var flow = FlowService.For(hygiene);
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "SupportsCredentials", ContainingType: var type } } target
            && TypeNames.Is(type, CorsOrigins.PolicyType)
            && flow.ConstantOf(assignment.Value) is { HasValue: true, Value: true }
            && CorsOrigins.FindOpen(assignment, target.Instance, flow) is { } opening)
        {
            Judge(context, hygiene, assignment.Syntax.GetLocation(), opening);
        }
        else if (ReflectedOrigin.IsBeside(assignment))
        {
            Judge(context, hygiene, assignment.Syntax.GetLocation(), ReflectedOrigin.Words);
        }
    }

    private static void Judge(OperationAnalysisContext context, HygieneContext hygiene, Location place, string opening)
    {
        if (!DevelopmentOnly.Reaches(context.Operation, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, place, opening));
        }
    }
}
