using System.Collections.Generic;
using static HygieneAnalyzers.Context.Sinks.EndpointForm;
using static HygieneAnalyzers.Context.Sinks.EndpointRole;

namespace HygieneAnalyzers.Context.Sinks.EndpointApis;

/// <summary>What a web server listens on, lets in and passes on to.</summary>
internal static class ServerApis
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions";
    private const string Cors = "Microsoft.AspNetCore.Cors.Infrastructure.";

    public static IEnumerable<EndpointApi> All =>
    [
        new("Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions", "UseUrls", "urls", Url, Listen),
        new("Microsoft.AspNetCore.Builder.WebApplication", "Run RunAsync", "url", Url, Listen),
        new(Kestrel, "Listen", "address endPoint", Host, Listen),
        new(Cors + "CorsPolicyBuilder", "WithOrigins", "origins", Url, Allow),
        new(Cors + "CorsPolicyBuilder", EndpointApi.Constructor, "origins", Url, Allow),
        new("Yarp.ReverseProxy.Configuration.DestinationConfig", "Address", EndpointApi.Setter, Url, Route),
    ];
}
