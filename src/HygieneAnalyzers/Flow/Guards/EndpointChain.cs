using System;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Follows <c>app.MapX(…).A().B()</c> back to what is mapped.</summary>
internal static class EndpointChain
{
    private static readonly string[] Many =
    [
        "MapControllers", "MapControllerRoute", "MapDefaultControllerRoute", "MapAreaControllerRoute", "MapRazorPages", "MapRazorComponents",
        "MapBlazorHub", "MapGroup", "MapReverseProxy", "MapGrpcService", "MapHub",
    ];

    /// <summary>Whether the chain begins with a call that maps many endpoints at once, or with a variable that holds such endpoints.</summary>
    public static bool IsOverMany(IInvocationOperation call) =>
        Mapping(call) is { } mapping ? Array.IndexOf(Many, mapping.TargetMethod.Name) >= 0 : true;

    /// <summary>The <c>Map…</c> call that the chain begins with; null when it begins with a variable.</summary>
    public static IInvocationOperation? Mapping(IInvocationOperation call)
    {
        IInvocationOperation? mapping = null;
        for (IOperation? current = call; current is IInvocationOperation invocation; current = Receiver(invocation))
        {
            if (invocation.TargetMethod.Name.StartsWith("Map", StringComparison.Ordinal))
            {
                mapping = invocation;
            }
        }

        return mapping;
    }

    private static IOperation? Receiver(IInvocationOperation call) =>
        Operations.Unwrap(call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null));
}
