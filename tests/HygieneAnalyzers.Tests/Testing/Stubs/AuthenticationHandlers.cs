namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>Microsoft.AspNetCore.Authentication.JwtBearer and .OpenIdConnect, and the discovery clients of IdentityModel.</summary>
    public static Stub TokenAuthentication => field ??= new("Microsoft.AspNetCore.Authentication.JwtBearer", """
        using System;
        using Microsoft.AspNetCore.Authentication;
        namespace Microsoft.AspNetCore.Authentication.JwtBearer
        {
            public class JwtBearerOptions : AuthenticationSchemeOptions
            {
                public bool RequireHttpsMetadata { get; set; } = true;
                public string? Authority { get; set; }
                public string? Audience { get; set; }
                public string MetadataAddress { get; set; } = "";
                public bool SaveToken { get; set; } = true;
                public System.Net.Http.HttpMessageHandler? BackchannelHttpHandler { get; set; }
                public Microsoft.IdentityModel.Tokens.TokenValidationParameters TokenValidationParameters { get; set; } = new();
            }
        }
        namespace Microsoft.AspNetCore.Authentication.OpenIdConnect
        {
            public class OpenIdConnectOptions : RemoteAuthenticationOptions
            {
                public bool RequireHttpsMetadata { get; set; } = true;
                public string? Authority { get; set; }
                public string? ClientId { get; set; }
            }
        }
        namespace Microsoft.Extensions.DependencyInjection
        {
            using Microsoft.AspNetCore.Authentication.JwtBearer;
            using Microsoft.AspNetCore.Authentication.OpenIdConnect;
            public static class JwtBearerExtensions
            {
                public static AuthenticationBuilder AddJwtBearer(this AuthenticationBuilder builder) => builder;
                public static AuthenticationBuilder AddJwtBearer(this AuthenticationBuilder builder, Action<JwtBearerOptions> configureOptions) => builder;
                public static AuthenticationBuilder AddJwtBearer(this AuthenticationBuilder builder, string scheme, Action<JwtBearerOptions> configureOptions) => builder;
                public static AuthenticationBuilder AddOpenIdConnect(this AuthenticationBuilder builder, Action<OpenIdConnectOptions> configureOptions) => builder;
            }
        }
        namespace Duende.IdentityModel.Client
        {
            public class DiscoveryPolicy { public bool RequireHttps { get; set; } = true; public bool ValidateIssuerName { get; set; } = true; }
        }
        namespace Microsoft.IdentityModel.Protocols
        {
            public class HttpDocumentRetriever { public bool RequireHttps { get; set; } = true; }
        }
        """, IdentityModel);
}
