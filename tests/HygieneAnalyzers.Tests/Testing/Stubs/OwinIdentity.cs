namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>Microsoft.AspNet.Identity.Core and .Owin 2.2, with Microsoft.Owin.Security.</summary>
    public static Stub OwinIdentity => field ??= new("Microsoft.AspNet.Identity.Owin", """
        using System;
        using System.Security.Claims;
        using System.Threading.Tasks;
        namespace Microsoft.AspNet.Identity
        {
            public interface IUser<out TKey> { TKey Id { get; } string UserName { get; set; } }
            public enum PasswordVerificationResult { Failed, Success, SuccessRehashNeeded }
            public interface IPasswordHasher { string HashPassword(string password); PasswordVerificationResult VerifyHashedPassword(string hashedPassword, string providedPassword); }
            public class PasswordValidator { public int RequiredLength { get; set; } public bool RequireDigit { get; set; } }
            public class UserManager<TUser, TKey> where TUser : class, IUser<TKey> where TKey : IEquatable<TKey>
            {
                public virtual Task<TUser> FindAsync(string userName, string password) => null!;
                public virtual Task<TUser> FindByNameAsync(string userName) => null!;
                public virtual Task<bool> CheckPasswordAsync(TUser user, string password) => null!;
                public virtual Task<bool> GetTwoFactorEnabledAsync(TKey userId) => null!;
                public virtual Task<bool> VerifyTwoFactorTokenAsync(TKey userId, string twoFactorProvider, string token) => null!;
                public virtual Task<ClaimsIdentity> CreateIdentityAsync(TUser user, string authenticationType) => null!;
                public PasswordValidator PasswordValidator { get; set; } = null!;
                public bool UserLockoutEnabledByDefault { get; set; }
                public int MaxFailedAccessAttemptsBeforeLockout { get; set; }
                public TimeSpan DefaultAccountLockoutTimeSpan { get; set; }
            }
            public static class UserManagerExtensions
            {
                public static TUser Find<TUser, TKey>(this UserManager<TUser, TKey> manager, string userName, string password)
                    where TUser : class, IUser<TKey> where TKey : IEquatable<TKey> => null!;
                public static bool CheckPassword<TUser, TKey>(this UserManager<TUser, TKey> manager, TUser user, string password)
                    where TUser : class, IUser<TKey> where TKey : IEquatable<TKey> => false;
            }
        }
        namespace Microsoft.Owin.Security
        {
            public class AuthenticationProperties { public bool IsPersistent { get; set; } }
            public interface IAuthenticationManager { void SignIn(AuthenticationProperties properties, params ClaimsIdentity[] identities); }
        }
        namespace Microsoft.AspNet.Identity.Owin
        {
            public enum SignInStatus { Success, LockedOut, RequiresVerification, Failure }
            public class SignInManager<TUser, TKey> where TUser : class, IUser<TKey> where TKey : IEquatable<TKey>
            {
                public virtual Task<SignInStatus> PasswordSignInAsync(string userName, string password, bool isPersistent, bool shouldLockout) => null!;
                public virtual Task<SignInStatus> TwoFactorSignInAsync(string provider, string code, bool isPersistent, bool rememberBrowser) => null!;
                public virtual Task SignInAsync(TUser user, bool isPersistent, bool rememberBrowser) => null!;
            }
            public static class SignInManagerExtensions
            {
                public static SignInStatus PasswordSignIn<TUser, TKey>(this SignInManager<TUser, TKey> manager, string userName, string password, bool isPersistent, bool shouldLockout)
                    where TUser : class, IUser<TKey> where TKey : IEquatable<TKey> => default;
            }
        }
        """);
}
