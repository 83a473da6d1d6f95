using System.Collections.Generic;
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

    /// <summary>The call that opens such a page, or null; a chained host or authorization requirement closes it.</summary>
    public static IInvocationOperation? Find(IOperation operation) =>
        operation is IInvocationOperation call && Names.Contains(call.TargetMethod.Name) && IsOnPipeline(call.TargetMethod) && !IsGuarded(call) ? call : null;

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
