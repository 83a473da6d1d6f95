using System.Collections.Generic;

namespace HygieneAnalyzers.Context.Sinks.EndpointApis;

/// <summary>Clients that are written or generated for one service: OData, SOAP, GraphQL, and what generators make of a description.</summary>
internal static class ServiceApis
{
    public static IEnumerable<EndpointApi> All =>
    [
        Service("Microsoft.OData.Client.DataServiceContext", EndpointApi.Constructor, "serviceRoot"),
        Service("Microsoft.OData.Client.DataServiceContext", "BaseUri", EndpointApi.Setter),
        Service("System.Data.Services.Client.DataServiceContext", EndpointApi.Constructor, "serviceRoot"),
        Service("Simple.OData.Client.ODataClient", EndpointApi.Constructor, "urlBase baseUri"),
        Service("Simple.OData.Client.ODataClientSettings", EndpointApi.Constructor, "baseUri"),
        Service("Simple.OData.Client.ODataClientSettings", "BaseUri", EndpointApi.Setter),
        Service("System.ServiceModel.EndpointAddress", EndpointApi.Constructor, "uri"),
        Service("System.ServiceModel.ClientBase", EndpointApi.Constructor, "remoteAddress"),
        Service("System.Web.Services.Protocols.WebClientProtocol", "Url", EndpointApi.Setter),
        Service("GraphQL.Client.Http.GraphQLHttpClient", EndpointApi.Constructor, "endPoint"),
        Service("GraphQL.Client.Http.GraphQLHttpClientOptions", "EndPoint", EndpointApi.Setter),
        Service("Microsoft.Kiota.Abstractions.IRequestAdapter", "BaseUrl", EndpointApi.Setter),
        Service("Microsoft.Rest.ServiceClient", EndpointApi.Constructor, "baseUri"),
        Service("Microsoft.Rest.ServiceClient", "BaseUri", EndpointApi.Setter),
        Service(EndpointApi.GeneratedClient, EndpointApi.Constructor, "baseUrl baseUri serviceRoot"),
        Service(EndpointApi.GeneratedClient, "BaseUrl BaseUri", EndpointApi.Setter),
    ];

    private static EndpointApi Service(string type, string members, string parameters) => new(type, members, parameters, IsService: true);
}
