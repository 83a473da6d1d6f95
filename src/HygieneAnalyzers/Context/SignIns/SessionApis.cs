using System.Collections.Immutable;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>What starts a session or makes a token: cookies, OWIN, Forms, JWT, identity servers.</summary>
internal static class SessionApis
{
    public const string HttpContextExtensions = "Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions";
    public const string AuthenticationService = "Microsoft.AspNetCore.Authentication.IAuthenticationService";
    public const string JwtHandler = "System.IdentityModel.Tokens.Jwt.JwtSecurityTokenHandler";
    public const string JsonWebTokenHandler = "Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler";
    public const string FormsAuthentication = "System.Web.Security.FormsAuthentication";
    public const string OwinAuthenticationManager = "Microsoft.Owin.Security.IAuthenticationManager";
    public const string DuendeGrantResult = "Duende.IdentityServer.Validation.GrantValidationResult";
    public const string IdentityServerGrantResult = "IdentityServer4.Validation.GrantValidationResult";

    public static readonly ImmutableArray<SignInApi> All = ImmutableArray.Create<SignInApi>(
        new(HttpContextExtensions, SignInRole.Session, "SignInAsync"),
        new(HttpContextExtensions, SignInRole.OwnProof, "AuthenticateAsync"),
        new(AuthenticationService, SignInRole.Session, "SignInAsync"),
        new(AuthenticationService, SignInRole.OwnProof, "AuthenticateAsync"),
        new("Microsoft.AspNetCore.Http.AuthenticationManagerExtensions", SignInRole.Session, "SignInAsync"),
        new("Duende.IdentityServer.AuthenticationManagerExtensions", SignInRole.Session, "SignInAsync"),
        new("Microsoft.AspNetCore.Mvc.ControllerBase", SignInRole.Session, "SignIn"),
        new("Microsoft.AspNetCore.Mvc.RazorPages.PageModel", SignInRole.Session, "SignIn"),
        new("Microsoft.AspNetCore.Mvc.RazorPages.PageBase", SignInRole.Session, "SignIn"),
        new("Microsoft.AspNetCore.Http.Results", SignInRole.Session, "SignIn"),
        new("Microsoft.AspNetCore.Http.TypedResults", SignInRole.Session, "SignIn"),
        new(OwinAuthenticationManager, SignInRole.Session, "SignIn"),
        new("Microsoft.Owin.Security.AuthenticationManager", SignInRole.Session, "SignIn"),
        new(FormsAuthentication, SignInRole.Session, "SetAuthCookie", "RedirectFromLoginPage", "GetAuthCookie", "Encrypt"),
        new(FormsAuthentication, SignInRole.PasswordProof, "Authenticate"),
        new("System.Web.Security.Membership", SignInRole.PasswordProof, "ValidateUser"),
        new("System.Web.Security.MembershipProvider", SignInRole.PasswordProof, "ValidateUser"),
        new(JwtHandler, SignInRole.Token, "CreateToken", "CreateEncodedJwt", "CreateJwtSecurityToken", "WriteToken"),
        new("Microsoft.IdentityModel.Tokens.SecurityTokenHandler", SignInRole.Token, "CreateToken", "WriteToken"),
        new(JsonWebTokenHandler, SignInRole.Token, "CreateToken"),
        new("System.IdentityModel.Tokens.Jwt.JwtSecurityToken", SignInRole.Token, ".ctor"),
        new("JWT.IJwtEncoder", SignInRole.Token, "Encode"),
        new("JWT.Builder.JwtBuilder", SignInRole.Token, "Encode"),
        new("FastEndpoints.Security.JwtBearer", SignInRole.Token, "CreateToken"),
        new("FastEndpoints.Security.JWTBearer", SignInRole.Token, "CreateToken"),
        new("Microsoft.Owin.Security.OAuth.BaseValidatingTicketContext`1", SignInRole.Session, "Validated"),
        new("Microsoft.Owin.Security.OAuth.OAuthGrantResourceOwnerCredentialsContext", SignInRole.Session, "Validated"),
        new(DuendeGrantResult, SignInRole.Session, ".ctor"),
        new(IdentityServerGrantResult, SignInRole.Session, ".ctor"));
}
