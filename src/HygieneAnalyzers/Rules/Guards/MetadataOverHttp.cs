using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds clients that fetch the identity provider's keys over clear text: whoever sits on the line signs the tokens.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MetadataOverHttp() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5007",
        "Identity metadata over http",
        "'{0} = false' lets the signing keys be fetched over clear text outside development; remove it, or set it under IsDevelopment() only",
        "The keys that tokens are checked with come from the issuer's metadata. Fetched over http, they are the keys of whoever sits on the line.");

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject)
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.SimpleAssignment);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property } target
            && IsHttpsDemand(property)
            && IsOffOutsideDevelopment(assignment.Value, FlowService.For(hygiene))
            && !IsForLoopback(assignment, target)
            && !DevelopmentOnly.Reaches(assignment, context.ContainingSymbol)
            && !DebugBuild.Holds(assignment.Syntax))
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, assignment.Syntax.GetLocation(), property.Name));
        }
    }

    // = false, = env.IsProduction(): what a setting says is the setting's matter.
    private static bool IsOffOutsideDevelopment(IOperation value, FlowService flow) =>
        flow.ConstantOf(value) is { HasValue: true, Value: false } || Switches.Forcing(value, false, flow) is { Setting: null };

    private static bool IsHttpsDemand(IPropertySymbol property) => property.Name switch
    {
        // JwtBearerOptions, OpenIdConnectOptions, WsFederationOptions, IdentityServerAuthenticationOptions and the OWIN ones.
        "RequireHttpsMetadata" => property.ContainingType.Name.EndsWith("Options", StringComparison.Ordinal),
        "RequireHttps" => property.ContainingType.Name is "DiscoveryPolicy" or "HttpDocumentRetriever",
        _ => false,
    };

    // options.Authority = "http://localhost:8080"; leaves the machine as little as development does.
    private static bool IsForLoopback(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation target)
    {
        foreach (var operation in BodyWalk.Own(Operations.BodyAround(assignment)))
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Authority" or "MetadataAddress" } other } address
                && SymbolEqualityComparer.Default.Equals(Operations.SymbolOf(other.Instance), Operations.SymbolOf(target.Instance))
                && address.Value.ConstantValue is { HasValue: true, Value: string text }
                && Endpoint.TryParse(text, out var endpoint)
                && HostClassifier.Classify(endpoint.Host, endpoint.Path) == Zone.Loopback)
            {
                return true;
            }
        }

        return false;
    }
}
