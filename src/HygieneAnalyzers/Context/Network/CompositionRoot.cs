using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Recognises registrations: what is told to a service collection or a builder is used by somebody else.</summary>
internal static class CompositionRoot
{
    private static readonly string[] Builders =
    [
        "IServiceCollection", "IHttpClientBuilder", "IHostBuilder", "IHostApplicationBuilder", "IWebHostBuilder", "WebApplicationBuilder",
        "HostApplicationBuilder", "IApplicationBuilder", "IHealthChecksBuilder", "IReverseProxyBuilder", "IDistributedApplicationBuilder", "ContainerBuilder",
        "IBusRegistrationConfigurator", "IBusFactoryConfigurator", "DbContextOptionsBuilder", "ILoggingBuilder", "IOpenTelemetryBuilder", "AuthenticationBuilder",
    ];

    public static bool Registers(IOperation operation)
    {
        for (var parent = operation; parent is not null; parent = parent.Parent)
        {
            if (parent is IInvocationOperation call && IsBuilder(call.Instance?.Type ?? First(call)))
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? First(IInvocationOperation call) =>
        call.TargetMethod is { IsExtensionMethod: true, Parameters: { Length: > 0 } parameters } ? parameters[0].Type : null;

    private static bool IsBuilder(ITypeSymbol? type) => type is not null && Array.IndexOf(Builders, type.Name) >= 0;
}
