using HygieneAnalyzers.Context;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>The gate of the rules about switched guards: a program that answers requests or reads settings.</summary>
internal static class GuardGate
{
    public static bool IsOpen(HygieneContext hygiene) => hygiene.Types.HasAny(
        "Microsoft.AspNetCore.Builder.IApplicationBuilder",
        "Microsoft.AspNetCore.Http.HttpContext",
        "Microsoft.Extensions.Configuration.IConfiguration",
        "Microsoft.Extensions.Options.IOptions`1",
        "System.Configuration.ConfigurationManager",
        "System.Web.HttpContext");
}
