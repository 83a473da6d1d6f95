namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>Microsoft.IdentityModel.* and System.IdentityModel.Tokens.Jwt, version 8.</summary>
    public static Stub IdentityModel { get; } = new("Microsoft.IdentityModel.Tokens", """
        using System;
        using System.Collections.Generic;
        using System.Security.Claims;
        namespace Microsoft.IdentityModel.Tokens
        {
            public abstract class SecurityToken { public abstract DateTime ValidTo { get; } }
            public abstract class SecurityKey { }
            public class SymmetricSecurityKey : SecurityKey { public SymmetricSecurityKey(byte[] key) { } }
            public class SigningCredentials { public SigningCredentials(SecurityKey key, string algorithm) { } }
            public static class SecurityAlgorithms { public const string HmacSha256 = "HS256"; public const string HmacSha256Signature = "hmac-sha256"; public const string HmacSha512Signature = "hmac-sha512"; public const string None = "none"; }
            public delegate SecurityToken SignatureValidator(string token, TokenValidationParameters validationParameters);
            public delegate bool LifetimeValidator(DateTime? notBefore, DateTime? expires, SecurityToken securityToken, TokenValidationParameters validationParameters);
            public delegate bool IssuerSigningKeyValidator(SecurityKey securityKey, SecurityToken securityToken, TokenValidationParameters validationParameters);
            public class TokenValidationParameters
            {
                public bool RequireSignedTokens { get; set; } = true;
                public bool RequireExpirationTime { get; set; } = true;
                public bool ValidateLifetime { get; set; } = true;
                public bool ValidateIssuer { get; set; } = true;
                public bool ValidateAudience { get; set; } = true;
                public bool ValidateIssuerSigningKey { get; set; }
                public SecurityKey? IssuerSigningKey { get; set; }
                public SignatureValidator? SignatureValidator { get; set; }
                public LifetimeValidator? LifetimeValidator { get; set; }
                public IssuerSigningKeyValidator? IssuerSigningKeyValidator { get; set; }
            }
            public class SecurityTokenDescriptor
            {
                public string? Issuer { get; set; }
                public string? Audience { get; set; }
                public DateTime? Expires { get; set; }
                public DateTime? NotBefore { get; set; }
                public DateTime? IssuedAt { get; set; }
                public ClaimsIdentity? Subject { get; set; }
                public SigningCredentials? SigningCredentials { get; set; }
            }
            public class SecurityTokenException : Exception { public SecurityTokenException(string message) { } }
        }
        namespace Microsoft.IdentityModel.JsonWebTokens
        {
            public class JsonWebToken : Microsoft.IdentityModel.Tokens.SecurityToken
            {
                public JsonWebToken(string jwtEncodedString) { }
                public override DateTime ValidTo => default;
            }
            public class JsonWebTokenHandler
            {
                public JsonWebToken ReadJsonWebToken(string token) => new(token);
                public string CreateToken(Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor tokenDescriptor) => "";
            }
        }
        namespace System.IdentityModel.Tokens.Jwt
        {
            public class JwtSecurityToken : Microsoft.IdentityModel.Tokens.SecurityToken
            {
                public JwtSecurityToken(string jwtEncodedString) { }
                public JwtSecurityToken(string? issuer = null, string? audience = null, IEnumerable<Claim>? claims = null, DateTime? notBefore = null,
                    DateTime? expires = null, Microsoft.IdentityModel.Tokens.SigningCredentials? signingCredentials = null) { }
                public override DateTime ValidTo => default;
            }
            public struct JwtRegisteredClaimNames { public const string Amr = "amr"; public const string Sub = "sub"; }
            public class JwtSecurityTokenHandler
            {
                public JwtSecurityToken ReadJwtToken(string token) => new(token);
                public Microsoft.IdentityModel.Tokens.SecurityToken CreateToken(Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor tokenDescriptor) => new JwtSecurityToken("");
                public JwtSecurityToken CreateJwtSecurityToken(string? issuer = null, string? audience = null, ClaimsIdentity? subject = null, DateTime? notBefore = null,
                    DateTime? expires = null, DateTime? issuedAt = null, Microsoft.IdentityModel.Tokens.SigningCredentials? signingCredentials = null) => new("");
                public string WriteToken(Microsoft.IdentityModel.Tokens.SecurityToken token) => "";
            }
        }
        """);
}
