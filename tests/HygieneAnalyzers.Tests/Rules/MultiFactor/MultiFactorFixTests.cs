using HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;
using HygieneAnalyzers.CodeFixes.Fixes.Reuse;
using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Rules.Reuse;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class MultiFactorFixTests
{
    [Fact]
    public Task Asks_for_the_second_factor_of_every_browser() => Check<SecondFactorBypassedByArgument>.Code(SignIn("[|true|]", "[|rememberClient: true|]"))
        .FixedBy<AskForSecondFactor>(SignIn("false", "rememberClient: false"));

    [Fact]
    public Task Offers_no_proof_where_one_is_missing() => Check<SecondFactorBypassedByArgument>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class C { Task M(UserManager<IdentityUser> users, IdentityUser user) => users.SetTwoFactorEnabledAsync(user, [|false|]); }
        """).NotFixedBy<AskForSecondFactor>();

    [Fact]
    public Task Keeps_oauth2() => Check<MailOnPasswordAlone>.Code(Mail("""

                [|client.AuthenticationMechanisms.Remove("XOAUTH2")|];
        """)).WithStub(Stubs.MailKit).FixedBy<KeepOAuth2>(Mail(""));

    [Fact]
    public Task Takes_a_link_out_of_a_chain() => Check<PasswordFlowOfServer>.Code(Server("options.AllowRefreshTokenFlow().[|AllowPasswordFlow|]().AllowAuthorizationCodeFlow();"))
        .WithStub(Stubs.OpenIddict).FixedBy<RefusePasswordFlow>(Server("options.AllowRefreshTokenFlow().AllowAuthorizationCodeFlow();"));

    [Fact]
    public Task Takes_the_last_link_out_of_a_chain() => Check<PasswordFlowOfServer>.Code(Server("options.AllowRefreshTokenFlow().[|AllowPasswordFlow|]();"))
        .WithStub(Stubs.OpenIddict).FixedBy<RefusePasswordFlow>(Server("options.AllowRefreshTokenFlow();"));

    [Fact]
    public Task Does_not_leave_half_a_statement() => Check<PasswordFlowOfServer>.Code("""
        using Microsoft.Extensions.DependencyInjection;
        class Setup { void M(OpenIddictServerBuilder options) => options.[|AllowPasswordFlow|](); }
        """).WithStub(Stubs.OpenIddict).NotFixedBy<RefusePasswordFlow>();

    [Fact]
    public Task Adds_token_providers() => Check<SecondFactorNeverRequired>.Code(Identity("services.[|AddIdentityCore<IdentityUser>|]().AddSignInManager();"))
        .FixedBy<AddTokenProviders>(Identity("services.AddIdentityCore<IdentityUser>().AddDefaultTokenProviders().AddSignInManager();"));

    [Fact]
    public Task Sets_the_bounds() => Check<WeakPasswordPolicy>.Code(Policy("[|options.Password.RequiredLength = 4|];", "[|AllowedForNewUsers = false|], [|MaxFailedAccessAttempts = 99|]"))
        .FixedBy<SetPolicyBound>(Policy("options.Password.RequiredLength = 8;", "AllowedForNewUsers = true, MaxFailedAccessAttempts = 20"));

    private static string SignIn(string first, string second) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> signIn)
        {
            public async Task M(string code)
            {
                await signIn.TwoFactorAuthenticatorSignInAsync(code, false, {{first}});
                await signIn.TwoFactorSignInAsync("Email", code, {{second}}, isPersistent: true);
            }
        }
        """;

    private static string Mail(string removal) => $$"""
        using MailKit.Net.Imap;
        class Mailbox
        {
            public void Open(ImapClient client, string user, string typed)
            {{{removal}}
                client.Authenticate(user, typed);
            }
        }
        """;

    private static string Server(string statement) => $$"""
        using Microsoft.Extensions.DependencyInjection;
        class Setup
        {
            void M(OpenIddictServerBuilder options)
            {
                {{statement}}
            }
        }
        """;

    private static string Identity(string statement) => $$"""
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.DependencyInjection;
        static class Setup
        {
            static void M(IServiceCollection services)
            {
                {{statement}}
            }
            static object Enable(UserManager<IdentityUser> users, IdentityUser user) => users.SetTwoFactorEnabledAsync(user, true);
        }
        """;

    private static string Policy(string statement, string lockout) => $$"""
        using Microsoft.AspNetCore.Identity;
        class Setup
        {
            void M(IdentityOptions options)
            {
                {{statement}}
                options.Lockout = new LockoutOptions { {{lockout}} };
            }
        }
        """;
}
