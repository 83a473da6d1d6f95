using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class SecondFactorNeverRequiredTests
{
    private const string Use = """
        class Manage(Microsoft.AspNetCore.Identity.UserManager<Microsoft.AspNetCore.Identity.IdentityUser> users)
        {
            public object Enable(Microsoft.AspNetCore.Identity.IdentityUser user) => users.SetTwoFactorEnabledAsync(user, true);
        }
        """;

    [Fact]
    public Task Reports_with_a_message() => Setup("services.[|AddIdentity<IdentityUser, IdentityRole>|]();")
        .Message("No token provider is added, so no account is ever asked for its second factor; call 'AddDefaultTokenProviders'").Reports();

    [Theory]
    [InlineData("services.[|AddIdentityCore<IdentityUser>|]();")]
    [InlineData("services.[|AddIdentityCore<IdentityUser>|](options => options.Password.RequiredLength = 12).AddSignInManager();")]
    [InlineData("services.[|AddIdentity<IdentityUser, IdentityRole>|](options => { });")]
    [InlineData("services.[|AddIdentity<IdentityUser, IdentityRole>|]().AddRoles<IdentityRole>();")]
    [InlineData("var identity = services.[|AddIdentity<IdentityUser, IdentityRole>|](); identity.AddSignInManager();")]
    public Task Reports_missing_providers(string statement) => Setup(statement).Reports();

    [Fact]
    public Task Reports_stores_without_the_second_factor() => Setup("services.AddIdentityCore<IdentityUser>().AddDefaultTokenProviders().[|AddUserStore<Store>|]();")
        .Message("The user store does not implement 'IUserTwoFactorStore', so no account is ever asked for its second factor; implement it").Reports();

    [Fact]
    public Task Reports_stores_with_passwords_only() => Setup("services.AddIdentityCore<IdentityUser>().AddDefaultTokenProviders().[|AddUserStore<PasswordStore>|]();").Reports();

    [Theory]
    [InlineData("services.AddIdentity<IdentityUser, IdentityRole>().AddDefaultTokenProviders();")]
    [InlineData("services.AddIdentityCore<IdentityUser>().AddSignInManager().AddDefaultTokenProviders();")]
    [InlineData("services.AddIdentityCore<IdentityUser>().AddTokenProvider<AuthenticatorTokenProvider<IdentityUser>>(\"Authenticator\");")]
    [InlineData("var identity = services.AddIdentityCore<IdentityUser>(); identity.AddDefaultTokenProviders();")]
    [InlineData("services.AddIdentityApiEndpoints<IdentityUser>();")]
    [InlineData("services.AddIdentityCore<IdentityUser>(o => o.Tokens.ProviderMap.Clear());")]
    [InlineData("services.AddAuthentication().AddCookie();")]
    [InlineData("services.AddIdentityCore<IdentityUser>().AddDefaultTokenProviders().AddUserStore<TwoFactorStore>();")]
    [InlineData("services.AddIdentityCore<IdentityUser>().AddDefaultTokenProviders().AddUserManager<UserManager<IdentityUser>>();")]
    [InlineData("")]
    public Task Is_silent_on(string statement) => Setup(statement).Silent();

    [Fact]
    public Task Is_silent_when_the_second_factor_is_not_used() => Setup("services.AddIdentity<IdentityUser, IdentityRole>();", "class Nothing { }").Silent();

    [Fact]
    public Task Is_silent_on_stores_when_it_is_not_used() => Setup("services.AddIdentityCore<IdentityUser>().AddUserStore<Store>();", "class Nothing { }").Silent();

    [Fact]
    public Task Is_silent_when_another_file_adds_providers() => Setup("services.AddIdentity<IdentityUser, IdentityRole>();")
        .AlsoFile("More.cs", """
        static class More { public static void Add(Microsoft.AspNetCore.Identity.IdentityBuilder identity) => Microsoft.AspNetCore.Identity.IdentityBuilderExtensions.AddDefaultTokenProviders(identity); }
        """).Silent();

    [Fact]
    public Task Is_silent_on_methods_of_ones_own() => Setup("", Use + " class Own { public void AddIdentity() => AddIdentity(); }").Silent();

    [Fact]
    public Task Is_silent_in_tests() => Setup("services.AddIdentity<IdentityUser, IdentityRole>();").InTestProject().Silent();

    private static CheckCase Setup(string statement, string? use = null) => Check<SecondFactorNeverRequired>.Code($$"""
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.DependencyInjection;
        static class Startup
        {
            public static void M(IServiceCollection services)
            {
                {{statement}}
            }
        }
        abstract class Store : IUserStore<IdentityUser>
        {
            public abstract Task<string> GetUserIdAsync(IdentityUser user, CancellationToken cancellationToken);
            public abstract Task<string?> GetUserNameAsync(IdentityUser user, CancellationToken cancellationToken);
            public abstract Task SetUserNameAsync(IdentityUser user, string? userName, CancellationToken cancellationToken);
            public abstract Task<string?> GetNormalizedUserNameAsync(IdentityUser user, CancellationToken cancellationToken);
            public abstract Task SetNormalizedUserNameAsync(IdentityUser user, string? normalizedName, CancellationToken cancellationToken);
            public abstract Task<IdentityResult> CreateAsync(IdentityUser user, CancellationToken cancellationToken);
            public abstract Task<IdentityResult> UpdateAsync(IdentityUser user, CancellationToken cancellationToken);
            public abstract Task<IdentityResult> DeleteAsync(IdentityUser user, CancellationToken cancellationToken);
            public abstract Task<IdentityUser?> FindByIdAsync(string userId, CancellationToken cancellationToken);
            public abstract Task<IdentityUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken);
            public abstract void Dispose();
        }
        abstract class PasswordStore : Store, IUserPasswordStore<IdentityUser>
        {
            public abstract Task SetPasswordHashAsync(IdentityUser user, string? passwordHash, CancellationToken cancellationToken);
            public abstract Task<string?> GetPasswordHashAsync(IdentityUser user, CancellationToken cancellationToken);
            public abstract Task<bool> HasPasswordAsync(IdentityUser user, CancellationToken cancellationToken);
        }
        abstract class TwoFactorStore : Store, IUserTwoFactorStore<IdentityUser>
        {
            public abstract Task SetTwoFactorEnabledAsync(IdentityUser user, bool enabled, CancellationToken cancellationToken);
            public abstract Task<bool> GetTwoFactorEnabledAsync(IdentityUser user, CancellationToken cancellationToken);
        }
        """).AlsoFile("Use.cs", use ?? Use);
}
