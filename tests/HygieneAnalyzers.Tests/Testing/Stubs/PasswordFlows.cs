namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>Microsoft.Identity.Client (MSAL), the part that takes a user name and password.</summary>
    public static Stub Msal => field ??= new("Microsoft.Identity.Client", """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        namespace Microsoft.Identity.Client
        {
            public class AuthenticationResult { public string AccessToken => ""; }
            public class Builder { public Task<AuthenticationResult> ExecuteAsync() => Task.FromResult(new AuthenticationResult()); }
            public interface IPublicClientApplication
            {
                Builder AcquireTokenInteractive(IEnumerable<string> scopes);
                Builder AcquireTokenByUsernamePassword(IEnumerable<string> scopes, string username, string password);
            }
            public class PublicClientApplication : IPublicClientApplication
            {
                public Builder AcquireTokenInteractive(IEnumerable<string> scopes) => new();
                public Builder AcquireTokenByUsernamePassword(IEnumerable<string> scopes, string username, string password) => new();
            }
            public interface IConfidentialClientApplication { Builder AcquireTokenForClient(IEnumerable<string> scopes); }
        }
        """);

    /// <summary>Azure.Identity, two of its credentials.</summary>
    public static Stub AzureIdentity => field ??= new("Azure.Identity", """
        namespace Azure.Identity
        {
            public class UsernamePasswordCredential { public UsernamePasswordCredential(string username, string password, string tenantId, string clientId) { } }
            public class ClientSecretCredential { public ClientSecretCredential(string tenantId, string clientId, string clientSecret) { } }
            public class InteractiveBrowserCredential { }
        }
        """);

    /// <summary>Duende.IdentityModel, the token requests of clients.</summary>
    public static Stub DuendeIdentityModel => field ??= new("Duende.IdentityModel", """
        using System.Net.Http;
        using System.Threading.Tasks;
        namespace Duende.IdentityModel.Client
        {
            public class PasswordTokenRequest { public string? UserName { get; set; } public string? Password { get; set; } }
            public class ClientCredentialsTokenRequest { }
            public class TokenResponse { }
            public static class HttpClientTokenRequestExtensions
            {
                public static Task<TokenResponse> RequestPasswordTokenAsync(this HttpMessageInvoker client, PasswordTokenRequest request) => Task.FromResult(new TokenResponse());
                public static Task<TokenResponse> RequestClientCredentialsTokenAsync(this HttpMessageInvoker client, ClientCredentialsTokenRequest request) => Task.FromResult(new TokenResponse());
            }
        }
        """);

    /// <summary>OpenIddict.Server, the switches of its flows.</summary>
    public static Stub OpenIddict => field ??= new("OpenIddict.Server", """
        namespace Microsoft.Extensions.DependencyInjection
        {
            public sealed class OpenIddictServerBuilder
            {
                public OpenIddictServerBuilder AllowPasswordFlow() => this;
                public OpenIddictServerBuilder AllowRefreshTokenFlow() => this;
                public OpenIddictServerBuilder AllowAuthorizationCodeFlow() => this;
                public OpenIddictServerBuilder AllowClientCredentialsFlow() => this;
                public OpenIddictServerBuilder AllowCustomFlow(string type) => this;
            }
        }
        """);

    /// <summary>Duende.IdentityServer, clients, grants and validators.</summary>
    public static Stub DuendeIdentityServer => field ??= new("Duende.IdentityServer", """
        using System.Collections.Generic;
        using System.Security.Claims;
        using System.Threading.Tasks;
        namespace Duende.IdentityServer.Models
        {
            public static class GrantType
            {
                public const string ResourceOwnerPassword = "password";
                public const string AuthorizationCode = "authorization_code";
                public const string ClientCredentials = "client_credentials";
            }
            public static class GrantTypes
            {
                public static ICollection<string> ResourceOwnerPassword => new[] { GrantType.ResourceOwnerPassword };
                public static ICollection<string> ResourceOwnerPasswordAndClientCredentials => new[] { GrantType.ResourceOwnerPassword, GrantType.ClientCredentials };
                public static ICollection<string> Code => new[] { GrantType.AuthorizationCode };
                public static ICollection<string> ClientCredentials => new[] { GrantType.ClientCredentials };
            }
            public class Client { public string? ClientId { get; set; } public ICollection<string> AllowedGrantTypes { get; set; } = new List<string>(); }
            public enum TokenRequestErrors { InvalidGrant }
        }
        namespace Duende.IdentityServer.Validation
        {
            public class GrantValidationResult
            {
                public GrantValidationResult(string subject, string authenticationMethod, IEnumerable<Claim>? claims = null) { }
                public GrantValidationResult(Duende.IdentityServer.Models.TokenRequestErrors error, string? errorDescription = null) { }
            }
            public class ResourceOwnerPasswordValidationContext
            {
                public string UserName { get; set; } = "";
                public string Password { get; set; } = "";
                public GrantValidationResult? Result { get; set; }
            }
            public interface IResourceOwnerPasswordValidator { Task ValidateAsync(ResourceOwnerPasswordValidationContext context); }
        }
        namespace Microsoft.Extensions.DependencyInjection
        {
            public class IdentityServerBuilder { }
            public static class IdentityServerBuilderExtensions
            {
                public static IdentityServerBuilder AddResourceOwnerValidator<T>(this IdentityServerBuilder builder) where T : class => builder;
                public static IdentityServerBuilder AddProfileService<T>(this IdentityServerBuilder builder) where T : class => builder;
            }
        }
        """);
}
