namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>
    /// What sign-ins are built with besides ASP.NET Core: one-time codes, passkeys, directories, password hashing, token servers, databases,
    /// OWIN, ASP.NET Identity 2 and Forms authentication; of each the few members that programs of the tests call.
    /// </summary>
    public static Stub SignInLibraries => field ??= new("SignInLibraries", """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Security.Claims;
        using System.Threading;
        using System.Threading.Tasks;
        namespace OtpNet {
          public class Totp { public Totp(byte[] key, int step = 30) {} public bool VerifyTotp(string totp, out long timeStepMatched, VerificationWindow window = null) { timeStepMatched = 0; return false; } public string ComputeTotp() => ""; }
          public class VerificationWindow { public VerificationWindow(int previous = 0, int future = 0) {} public static VerificationWindow RfcSpecifiedNetworkDelay; }
          public static class Base32Encoding { public static byte[] ToBytes(string s) => null; public static string ToString(byte[] b) => ""; }
          public static class KeyGeneration { public static byte[] GenerateRandomKey(int n) => null; }
        }
        namespace Google.Authenticator { public class TwoFactorAuthenticator { public bool ValidateTwoFactorPIN(string key, string code) => false; } }
        namespace Fido2NetLib {
          public class AuthenticatorAssertionRawResponse {} public class AssertionOptions {} public class StoredPublicKeyCredential {}
          public class VerifyAssertionResult { public string Status { get; set; } public uint SignCount {get;set;} }
          public class MakeAssertionParams { public AuthenticatorAssertionRawResponse AssertionResponse {get;set;} public AssertionOptions OriginalOptions {get;set;} public byte[] StoredPublicKey {get;set;} }
          public interface IFido2 { Task<VerifyAssertionResult> MakeAssertionAsync(MakeAssertionParams p, CancellationToken ct = default); AssertionOptions GetAssertionOptions(object p); }
        }
        namespace System.DirectoryServices.AccountManagement {
          public enum ContextType { Machine, Domain, ApplicationDirectory } public enum ContextOptions { Negotiate = 1, SimpleBind = 2 }
          public class PrincipalContext : IDisposable { public PrincipalContext(ContextType t) {} public PrincipalContext(ContextType t, string name) {} public bool ValidateCredentials(string userName, string password) => false; public bool ValidateCredentials(string userName, string password, ContextOptions options) => false; public void Dispose() {} }
          public class UserPrincipal { public static UserPrincipal FindByIdentity(PrincipalContext c, string n) => null; public string DisplayName {get;set;} public string EmailAddress {get;set;} }
        }
        namespace Novell.Directory.Ldap { public interface ILdapConnection : IDisposable { void Connect(string host, int port); void Bind(string dn, string passwd); Task BindAsync(string dn, string passwd); bool Bound {get;} }
         public class LdapConnection : ILdapConnection { public void Connect(string host, int port) {} public Task ConnectAsync(string host, int port) => null; public void Bind(string dn, string passwd) {} public Task BindAsync(string dn, string passwd) => null; public bool Bound => false; public void Dispose() {} }
         public class LdapException : Exception {} }
        namespace Isopoh.Cryptography.Argon2 { public static class Argon2 { public static bool Verify(string encoded, string password, int threads = 1) => false; public static string Hash(string p) => ""; } }
        namespace Konscious.Security.Cryptography { public abstract class Argon2 : IDisposable { protected Argon2(byte[] password) {} public byte[] Salt {get;set;} public int DegreeOfParallelism {get;set;} public int MemorySize {get;set;} public int Iterations {get;set;} public byte[] GetBytes(int n) => null; public Task<byte[]> GetBytesAsync(int n) => null; public void Dispose() {} }
         public class Argon2id : Argon2 { public Argon2id(byte[] password) : base(password) {} } }
        namespace Duende.IdentityServer.Models {
          public enum TokenRequestErrors { InvalidGrant, UnauthorizedClient }
          public static class GrantType { public const string ResourceOwnerPassword = "password"; public const string AuthorizationCode = "authorization_code"; public const string ClientCredentials = "client_credentials"; }
          public static class GrantTypes { public static ICollection<string> ResourceOwnerPassword => null; public static ICollection<string> ResourceOwnerPasswordAndClientCredentials => null; public static ICollection<string> Code => null; public static ICollection<string> ClientCredentials => null; }
          public class Secret { public Secret(string v) {} } public class Client { public string ClientId {get;set;} public ICollection<string> AllowedGrantTypes {get;set;} public ICollection<Secret> ClientSecrets {get;set;} = new List<Secret>(); public ICollection<string> AllowedScopes {get;set;} = new List<string>(); }
          public class ProfileDataRequestContext { public ClaimsPrincipal Subject {get;set;} public List<Claim> IssuedClaims {get;set;} } public class IsActiveContext { public bool IsActive {get;set;} public ClaimsPrincipal Subject {get;set;} }
        }
        namespace Duende.IdentityServer.Validation {
          public class ValidatedTokenRequest { public System.Collections.Specialized.NameValueCollection Raw {get;set;} }
          public class GrantValidationResult { public GrantValidationResult(string subject, string authenticationMethod, IEnumerable<Claim> claims = null, string identityProvider = "local", Dictionary<string, object> customResponse = null) {} public GrantValidationResult(Duende.IdentityServer.Models.TokenRequestErrors error, string errorDescription = null, Dictionary<string, object> customResponse = null) {} public GrantValidationResult(ClaimsPrincipal principal, Dictionary<string, object> customResponse = null) {} }
          public class ResourceOwnerPasswordValidationContext { public string UserName {get;set;} public string Password {get;set;} public ValidatedTokenRequest Request {get;set;} public GrantValidationResult Result {get;set;} }
          public interface IResourceOwnerPasswordValidator { Task ValidateAsync(ResourceOwnerPasswordValidationContext context); }
          public class ExtensionGrantValidationContext { public ValidatedTokenRequest Request {get;set;} public GrantValidationResult Result {get;set;} }
          public interface IExtensionGrantValidator { Task ValidateAsync(ExtensionGrantValidationContext context); string GrantType {get;} }
        }
        namespace Duende.IdentityServer.Services { public interface IProfileService { Task GetProfileDataAsync(Duende.IdentityServer.Models.ProfileDataRequestContext c); Task IsActiveAsync(Duende.IdentityServer.Models.IsActiveContext c); }
         public interface IIdentityServerInteractionService { Task<object> GetAuthorizationContextAsync(string returnUrl); } }
        namespace Duende.IdentityServer { public class IdentityServerUser { public IdentityServerUser(string subjectId) {} public string DisplayName {get;set;} } }
        namespace Duende.IdentityServer { public static class AuthenticationManagerExtensions { public static Task SignInAsync(this Microsoft.AspNetCore.Http.HttpContext context, IdentityServerUser user, Microsoft.AspNetCore.Authentication.AuthenticationProperties properties) => null; public static Task SignInAsync(this Microsoft.AspNetCore.Http.HttpContext context, IdentityServerUser user) => null; } }
        namespace Duende.IdentityServer.Test { public class TestUser { public string SubjectId {get;set;} public string Username {get;set;} } public class TestUserStore { public bool ValidateCredentials(string u, string p) => false; public TestUser FindByUsername(string u) => null; } }
        namespace Microsoft.Extensions.DependencyInjection { public interface IIdentityServerBuilder {} public static class IdentityServerBuilderExtensionsStub { public static IIdentityServerBuilder AddResourceOwnerValidator<T>(this IIdentityServerBuilder b) where T : class => b; public static IIdentityServerBuilder AddIdentityServer(this Microsoft.Extensions.DependencyInjection.IServiceCollection s) => null; } }
        namespace Microsoft.AspNet.Identity {
          public interface IUser<out TKey> { TKey Id { get; } string UserName { get; set; } } public interface IUser : IUser<string> {}
          public enum PasswordVerificationResult { Failed, Success, SuccessRehashNeeded } public static class DefaultAuthenticationTypes { public const string ApplicationCookie = "ApplicationCookie"; public const string TwoFactorCookie = "TwoFactorCookie"; public const string ExternalCookie = "ExternalCookie"; }
          public class IdentityResult { public bool Succeeded => false; }
          public interface IPasswordHasher { string HashPassword(string password); PasswordVerificationResult VerifyHashedPassword(string hashedPassword, string providedPassword); }
          public class PasswordValidator { public int RequiredLength {get;set;} }
          public class UserLoginInfo {}
          public class UserManager<TUser, TKey> where TUser : class, IUser<TKey> where TKey : IEquatable<TKey> {
            public virtual Task<TUser> FindAsync(string userName, string password) => null; public virtual Task<TUser> FindAsync(UserLoginInfo login) => null; public virtual Task<TUser> FindByNameAsync(string userName) => null; public virtual Task<bool> CheckPasswordAsync(TUser user, string password) => null; public virtual Task<bool> GetTwoFactorEnabledAsync(TKey userId) => null; public virtual Task<bool> VerifyTwoFactorTokenAsync(TKey userId, string p, string token) => null; public virtual Task<ClaimsIdentity> CreateIdentityAsync(TUser user, string authenticationType) => null; public virtual Task<IdentityResult> CreateAsync(TUser user, string password) => null; public virtual Task<IdentityResult> CreateAsync(TUser user) => null; public virtual Task<IdentityResult> SetTwoFactorEnabledAsync(TKey id, bool enabled) => null;
            public PasswordValidator PasswordValidator {get;set;} public bool UserLockoutEnabledByDefault {get;set;} public int MaxFailedAccessAttemptsBeforeLockout {get;set;} public TimeSpan DefaultAccountLockoutTimeSpan {get;set;} public virtual Task<IdentityResult> AccessFailedAsync(TKey id) => null; public virtual Task<bool> IsLockedOutAsync(TKey id) => null; public virtual Task<IdentityResult> AddLoginAsync(TKey id, UserLoginInfo l) => null; public virtual Task<IdentityResult> ConfirmEmailAsync(TKey id, string t) => null; }
          public class UserManager<TUser> : UserManager<TUser, string> where TUser : class, IUser<string> {}
        }
        namespace Microsoft.Owin.Security { public class AuthenticationProperties { public bool IsPersistent {get;set;} } public class ExternalLoginInfo { public Microsoft.AspNet.Identity.UserLoginInfo Login {get;set;} } public interface IAuthenticationManager { void SignIn(AuthenticationProperties properties, params ClaimsIdentity[] identities); void SignIn(params ClaimsIdentity[] identities); void SignOut(params string[] t); } public static class AuthenticationManagerExtensions { public static Task<ExternalLoginInfo> GetExternalLoginInfoAsync(this IAuthenticationManager m) => null; } }
        namespace Microsoft.Owin.Security.OAuth { public class OAuthGrantResourceOwnerCredentialsContext { public string UserName {get;} public string Password {get;} public bool Validated(ClaimsIdentity identity) => true; public void SetError(string e, string d = null) {} public Microsoft.Owin.IOwinContext OwinContext {get;} public System.Collections.Specialized.NameValueCollection Parameters; } public class OAuthAuthorizationServerProvider { public virtual Task GrantResourceOwnerCredentials(OAuthGrantResourceOwnerCredentialsContext context) => null; } }
        namespace Microsoft.Owin { public interface IOwinContext { Microsoft.Owin.Security.IAuthenticationManager Authentication {get;} T Get<T>(string key); T GetUserManager<T>(); } }
        namespace Microsoft.AspNet.Identity.Owin { public enum SignInStatus { Success, LockedOut, RequiresVerification, Failure }
          public class SignInManager<TUser, TKey> where TUser : class, Microsoft.AspNet.Identity.IUser<TKey> where TKey : IEquatable<TKey> { public virtual Task<SignInStatus> PasswordSignInAsync(string userName, string password, bool isPersistent, bool shouldLockout) => null; public virtual Task<SignInStatus> TwoFactorSignInAsync(string provider, string code, bool isPersistent, bool rememberBrowser) => null; public virtual Task SignInAsync(TUser user, bool isPersistent, bool rememberBrowser) => null; public Task<SignInStatus> ExternalSignInAsync(Microsoft.Owin.Security.ExternalLoginInfo i, bool isPersistent) => null; public Task<bool> SendTwoFactorCodeAsync(string p) => null; public Task<bool> HasBeenVerifiedAsync() => null; }
          public static class SignInManagerExtensions { public static SignInStatus PasswordSignIn<TUser, TKey>(this SignInManager<TUser, TKey> manager, string userName, string password, bool isPersistent, bool shouldLockout) where TUser : class, Microsoft.AspNet.Identity.IUser<TKey> where TKey : IEquatable<TKey> => default; } }
        namespace Microsoft.AspNet.Identity.EntityFramework { public class IdentityUser : Microsoft.AspNet.Identity.IUser { public string Id {get;set;} public string UserName {get;set;} public string PasswordHash {get;set;} public bool TwoFactorEnabled {get;set;} public string Email {get;set;} } }
        namespace System.Web.Security { public class FormsAuthenticationTicket { public FormsAuthenticationTicket(int v, string n, DateTime a, DateTime b, bool p, string d) {} } public static class FormsAuthentication { public static void SetAuthCookie(string n, bool p) {} public static void RedirectFromLoginPage(string n, bool p) {} public static string Encrypt(FormsAuthenticationTicket t) => ""; public static bool Authenticate(string n, string p) => false; public static string HashPasswordForStoringInConfigFile(string p, string f) => ""; public static string FormsCookieName => ""; } public static class Membership { public static bool ValidateUser(string n, string p) => false; } }
        namespace System.Web { public class HttpCookie { public HttpCookie(string n, string v) {} } }
        namespace System.Web.Mvc { public class ActionResult {} public class Controller { protected ActionResult View(object m = null) => null; protected ActionResult RedirectToAction(string a, string c = null, object r = null) => null; protected ActionResult Redirect(string u) => null; public dynamic ModelState; } public class HttpPostAttribute : Attribute {} public class AuthorizeAttribute : Attribute {} public class AllowAnonymousAttribute : Attribute {} }
        namespace Grpc.Core { public class ServerCallContext { public CancellationToken CancellationToken => default; } public enum StatusCode { Unauthenticated, PermissionDenied } public struct Status { public Status(StatusCode c, string d) {} } public class RpcException : Exception { public RpcException(Status s) {} } }
        #nullable enable
        namespace BCrypt.Net { public static class BCrypt { public static bool Verify(string text, string hash) => false; public static string HashPassword(string input) => ""; } }
        namespace Dapper { public static class SqlMapper { public static System.Threading.Tasks.Task<T?> QueryFirstOrDefaultAsync<T>(this System.Data.IDbConnection connection, string sql, object? param = null) => null!; } }
        namespace Microsoft.Data.SqlClient
        {
            public class SqlConnection { }
            public class SqlParameterCollection { public object AddWithValue(string name, object value) => value; }
            public class SqlCommand { public SqlCommand(string text, SqlConnection connection) { } public SqlParameterCollection Parameters => null!; public string CommandText { get; set; } = ""; public object ExecuteScalar() => 0; }
        }
        namespace System.DirectoryServices { public class DirectoryEntry { public DirectoryEntry(string path, string username, string password) { } public object NativeObject => this; } }
        namespace System.DirectoryServices.Protocols
        {
            public enum AuthType { Basic, Negotiate }
            public class LdapException : System.Exception { }
            public class LdapDirectoryIdentifier { public LdapDirectoryIdentifier(string server) { } }
            public class LdapConnection : System.IDisposable { public LdapConnection(string server) { } public LdapConnection(LdapDirectoryIdentifier identifier) { } public System.Net.NetworkCredential Credential { set { } } public AuthType AuthType { get; set; } public void Bind() { } public void Bind(System.Net.NetworkCredential newCredential) { } public void Dispose() { } }
        }
        namespace Microsoft.EntityFrameworkCore
        {
            using System.Linq;
            public class DbContext { public DbSet<T> Set<T>() where T : class => null!; public System.Threading.Tasks.Task<int> SaveChangesAsync() => null!; }
            public abstract class DbSet<T> : System.Linq.IQueryable<T> where T : class
            {
                public void Add(T entity) { }
                public System.Type ElementType => typeof(T); public System.Linq.Expressions.Expression Expression => null!; public IQueryProvider Provider => null!;
                public System.Collections.Generic.IEnumerator<T> GetEnumerator() => null!;
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!;
            }
            public static class EntityFrameworkQueryableExtensions
            {
                public static System.Threading.Tasks.Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> source) => null!;
                public static System.Threading.Tasks.Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> source, System.Linq.Expressions.Expression<System.Func<T, bool>> predicate) => null!;
                public static System.Threading.Tasks.Task<T?> SingleOrDefaultAsync<T>(this IQueryable<T> source, System.Linq.Expressions.Expression<System.Func<T, bool>> predicate) => null!;
                public static IQueryable<T> AsNoTracking<T>(this IQueryable<T> source) => source;
            }
        }
        namespace Microsoft.AspNetCore.Identity.EntityFrameworkCore { public class IdentityDbContext : Microsoft.EntityFrameworkCore.DbContext { } }
        namespace Microsoft.Extensions.DependencyInjection { public static class IdentityEntityFrameworkBuilderExtensions { public static Microsoft.AspNetCore.Identity.IdentityBuilder AddEntityFrameworkStores<T>(this Microsoft.AspNetCore.Identity.IdentityBuilder builder) => builder; } }
        namespace OpenIddict.Abstractions { public class OpenIddictRequest { public string? Username => null; public string? Password => null; } public static class OpenIddictExtensions { public static bool IsPasswordGrantType(this OpenIddictRequest request) => false; } }
        namespace OpenIddict.Server.AspNetCore { public static class OpenIddictServerAspNetCoreDefaults { public const string AuthenticationScheme = "OpenIddict.Server.AspNetCore"; } }
        namespace Microsoft.AspNetCore { public static class OpenIddictServerAspNetCoreHelpers { public static OpenIddict.Abstractions.OpenIddictRequest? GetOpenIddictServerRequest(this Microsoft.AspNetCore.Http.HttpContext context) => null; } }
        """);
}
