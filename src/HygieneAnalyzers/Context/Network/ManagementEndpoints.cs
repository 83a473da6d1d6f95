using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Finds the pages meant for operators — health, metrics, Swagger, job dashboards, actuators — that anybody who reaches the port may open.</summary>
internal static class ManagementEndpoints
{
    private static readonly HashSet<string> Names =
    [
        "MapHealthChecks", "UseHealthChecks", "MapMetrics", "UseMetricServer", "MapPrometheusScrapingEndpoint", "UseOpenTelemetryPrometheusScrapingEndpoint",
        "UseSwagger", "UseSwaggerUI", "MapHangfireDashboard", "UseHangfireDashboard", "MapAllActuators", "MapActuators", "UseActuators", "UseManagementEndpoints",
    ];

    private static readonly string[] Routes = ["metrics", "actuator", "admin/metrics", "debug", "diagnostics", "hangfire", "healthchecks-ui"];

    /// <summary>The call that opens such a page, or null; a chained host or authorization requirement closes it.</summary>
    public static IInvocationOperation? Find(IOperation operation) =>
        operation is IInvocationOperation call
        && (Names.Contains(call.TargetMethod.Name) || IsOperatorsRoute(call))
        && IsOnPipeline(call.TargetMethod)
        && !IsGuarded(call)
        && !IsInGuardedGroup(call)
            ? call
            : null;

    // MapGet("/metrics", …): the routes that such pages commonly have.
    private static bool IsOperatorsRoute(IInvocationOperation call) =>
        call.TargetMethod.Name is "MapGet" or "Map" or "MapMethods" or "MapPost"
        && call.Arguments.Length > 1
        && call.Arguments[1].Value.ConstantValue is { HasValue: true, Value: string route }
        && Array.Exists(Routes, known => IsBelow(route.TrimStart('/'), known));

    private static bool IsBelow(string route, string known) =>
        route.StartsWith(known, StringComparison.OrdinalIgnoreCase) && (route.Length == known.Length || route[known.Length] == '/');

    // var ops = app.MapGroup("/ops").RequireAuthorization(); ops.MapHealthChecks("/ready");
    private static bool IsInGuardedGroup(IInvocationOperation call) =>
        !call.Arguments.IsEmpty
        && Operations.Unwrap(call.Arguments[0].Value) switch
        {
            ILocalReferenceOperation group => Declared.OnlyValue(group),
            var other => other,
        } is IInvocationOperation { TargetMethod.Name: "RequireHost" or "RequireAuthorization" };

    /// <summary>Whether the application asks for a login wherever nothing else is said.</summary>
    public static bool HaveFallback(ImmutableArray<IOperation> blocks)
    {
        foreach (var root in blocks)
        {
            foreach (var operation in BlockOperations.Of(root))
            {
                switch (operation)
                {
                    case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "FallbackPolicy", ContainingType.Name: "AuthorizationOptions" } }, Value.ConstantValue.HasValue: false }:
                    case IInvocationOperation { TargetMethod: { Name: "SetFallbackPolicy", ContainingType.Name: "AuthorizationBuilder" } }:
                        return true;
                }
            }
        }

        return false;
    }

    private static bool IsOnPipeline(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, Parameters: { Length: > 0 } parameters }
        && parameters[0].Type.Name is "IApplicationBuilder" or "IEndpointRouteBuilder" or "WebApplication";

    private static bool IsGuarded(IInvocationOperation call)
    {
        for (var parent = call.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (parent is IInvocationOperation { TargetMethod.Name: "RequireHost" or "RequireAuthorization" })
            {
                return true;
            }
        }

        // The dashboard's own authorization stands in its options.
        return call.TargetMethod.Name is "UseHangfireDashboard" or "MapHangfireDashboard" && IsGiven(call, "options");
    }

    private static bool IsGiven(IInvocationOperation call, string parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                return true;
            }
        }

        return false;
    }
}
