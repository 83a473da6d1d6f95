namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>Clients of one service each, as their libraries declare them and as generators write them.</summary>
    public static Stub ServiceClients { get; } = new("ServiceClients", """
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Microsoft.OData.Client
        {
            public class DataServiceQuery<T> { public Task<IEnumerable<T>> ExecuteAsync() => null!; public DataServiceQuery<T> AddQueryOption(string name, object value) => this; }
            public class DataServiceContext
            {
                public DataServiceContext(Uri serviceRoot) { }
                public ICredentials? Credentials { get; set; }
                public void AddObject(string entitySetName, object entity) { }
                public Task SaveChangesAsync() => null!;
            }
        }

        namespace Default
        {
            public class Person { public string Name { get; set; } = ""; }
            public class Container : Microsoft.OData.Client.DataServiceContext
            {
                public Container(Uri serviceRoot) : base(serviceRoot) { }
                public Microsoft.OData.Client.DataServiceQuery<Person> People => null!;
                public void AddToPeople(Person person) { }
            }
        }

        namespace Described
        {
            [System.CodeDom.Compiler.GeneratedCode("NSwag", "14.0.0.0")]
            public class HrClient
            {
                public HrClient(string baseUrl, HttpClient httpClient) { }
                public Task<ICollection<Default.Person>> PeopleAsync(string? name = null) => null!;
                public Task ImportAsync(Default.Person body) => null!;
            }

            [System.CodeDom.Compiler.GeneratedCode("NSwag", "14.0.0.0")]
            public class CrmClient
            {
                public CrmClient(HttpClient httpClient) { }
                public string BaseUrl { get; set; } = "";
                public Task<ICollection<Default.Person>> PeopleAsync(string? name = null) => null!;
                public Task ImportAsync(Default.Person body) => null!;
            }

            public class HandWritten { public HandWritten(string baseUrl, HttpClient httpClient) { } public string BaseUrl { get; set; } = ""; }
        }

        namespace System.ServiceModel
        {
            public class EndpointAddress { public EndpointAddress(string uri) { } }
            public abstract class ClientBase<T> { protected ClientBase(EndpointAddress remoteAddress) { } }
        }

        namespace Soap
        {
            public class HrSoapClient : System.ServiceModel.ClientBase<string>
            {
                public HrSoapClient(System.ServiceModel.EndpointAddress remoteAddress) : base(remoteAddress) { }
                public Task<Default.Person[]> AllAsync() => null!;
                public Task RegisterAsync(Default.Person[] people) => null!;
            }
        }
        """);
}
