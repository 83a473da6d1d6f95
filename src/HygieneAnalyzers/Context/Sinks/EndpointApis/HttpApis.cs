using System.Collections.Generic;

namespace HygieneAnalyzers.Context.Sinks.EndpointApis;

/// <summary>HTTP clients and what is built on them.</summary>
internal static class HttpApis
{
    private const string Http = "System.Net.Http.";

    public static IEnumerable<EndpointApi> All =>
    [
        new(
            Http + "HttpClient",
            "GetAsync GetStringAsync GetByteArrayAsync GetStreamAsync PostAsync PutAsync PatchAsync DeleteAsync",
            "requestUri"),
        new(Http + "HttpClient", "BaseAddress", EndpointApi.Setter),
        new(Http + "HttpClient", "Send SendAsync", "request", EndpointForm.Request),
        new(Http + "IHttpClientFactory", "CreateClient", "name", EndpointForm.ClientName),
        new("System.UriBuilder", EndpointApi.Constructor, "hostName host", EndpointForm.Host),
        new("System.UriBuilder", "Host", EndpointApi.Setter, EndpointForm.Host),
        new(
            Http + "Json.HttpClientJsonExtensions",
            "GetFromJsonAsync GetFromJsonAsAsyncEnumerable PostAsJsonAsync PutAsJsonAsync PatchAsJsonAsync DeleteFromJsonAsync",
            "requestUri"),
        new(Http + "HttpRequestMessage", EndpointApi.Constructor, "requestUri"),
        new(Http + "HttpRequestMessage", "RequestUri", EndpointApi.Setter),
        new("System.Net.WebRequest", "Create CreateHttp CreateDefault", "requestUriString requestUri"),
        new("System.Net.WebClient", "BaseAddress", EndpointApi.Setter),
        new(
            "System.Net.WebClient",
            "DownloadData DownloadDataAsync DownloadDataTaskAsync DownloadFile DownloadFileAsync DownloadFileTaskAsync DownloadString "
            + "DownloadStringAsync DownloadStringTaskAsync OpenRead OpenReadTaskAsync OpenWrite OpenWriteTaskAsync UploadData UploadDataAsync "
            + "UploadDataTaskAsync UploadFile UploadFileAsync UploadFileTaskAsync UploadString UploadStringAsync UploadStringTaskAsync UploadValues "
            + "UploadValuesAsync UploadValuesTaskAsync",
            "address"),
        new("System.Net.WebSockets.ClientWebSocket", "ConnectAsync", "uri"),
        new("Grpc.Net.Client.GrpcChannel", "ForAddress", "address"),
        new("Grpc.Net.ClientFactory.GrpcClientFactoryOptions", "Address", EndpointApi.Setter),
        new("Refit.RestService", "For", "hostUrl"),
        new("RestSharp.RestClient", EndpointApi.Constructor, "baseUrl"),
        new("RestSharp.RestClientOptions", EndpointApi.Constructor, "baseUrl"),
        new("RestSharp.RestClientOptions", "BaseUrl", EndpointApi.Setter),
        new("Flurl.Http.FlurlClient", EndpointApi.Constructor, "baseUrl"),
        new("Microsoft.AspNetCore.SignalR.Client.HubConnectionBuilderHttpExtensions", "WithUrl", "url"),
    ];
}
