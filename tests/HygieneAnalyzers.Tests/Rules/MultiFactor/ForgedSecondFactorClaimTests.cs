using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class ForgedSecondFactorClaimTests
{
    [Fact]
    public Task Reports_with_a_message() => In("""identity.AddClaim([|new Claim("amr", "mfa")|]);""")
        .Message("The claim 'amr' says that several factors were used, but no second factor is asked for here; add it only after a successful check").Reports();

    [Theory]
    [InlineData("var claims = new List<Claim> { new Claim(\"sub\", name), [|new Claim(\"amr\", \"mfa\")|] };")]
    [InlineData("Claim[] claims = [ [|new(\"amr\", \"mfa\")|] ];")]
    [InlineData("identity.AddClaim([|new Claim(ClaimTypes.AuthenticationMethod, \"mfa\")|]);")]
    [InlineData("identity.AddClaim([|new Claim(\"http://schemas.microsoft.com/claims/authnmethodsreferences\", \"http://schemas.microsoft.com/claims/multipleauthn\")|]);")]
    [InlineData("identity.AddClaim([|new Claim(\"amr\", \"mfa\", ClaimValueTypes.String)|]);")]
    [InlineData("const string Amr = \"amr\"; const string Mfa = \"mfa\"; identity.AddClaim([|new Claim(Amr, Mfa)|]);")]
    [InlineData("var type = \"amr\"; identity.AddClaim([|new Claim(type, \"mfa\")|]);")]
    [InlineData("System.Func<Claim> make = () => [|new Claim(value: \"mfa\", type: \"amr\")|];")]
    [InlineData("if (name.Length > 3) { identity.AddClaim([|new Claim(\"amr\", \"mfa\")|]); }")]
    public Task Reports(string statement) => In(statement).Reports();

    [Fact]
    public Task Reports_after_a_password() => Check<ForgedSecondFactorClaim>.Code("""
        using System.Security.Claims;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class Login(UserManager<IdentityUser> users)
        {
            public async Task<Claim?> M(IdentityUser user, string password) =>
                await users.CheckPasswordAsync(user, password) ? [|new Claim("amr", "mfa")|] : null;
        }
        """).Reports();

    [Theory]
    [InlineData("identity.AddClaim(new Claim(\"amr\", \"pwd\"));")]
    [InlineData("identity.AddClaim(new Claim(\"amr\", name));")]
    [InlineData("identity.AddClaim(new Claim(\"role\", \"mfa\"));")]
    [InlineData("identity.AddClaim(new Claim(name, \"mfa\"));")]
    [InlineData("var has = identity.HasClaim(\"amr\", \"mfa\");")]
    [InlineData("if (identity.HasClaim(\"amr\", \"otp\")) { identity.AddClaim(new Claim(\"amr\", \"mfa\")); }")]
    [InlineData("if (identity.FindFirst(\"acr\")?.Value == \"high\") { identity.AddClaim(new Claim(\"amr\", \"mfa\")); }")]
    [InlineData("var pair = (\"amr\", \"mfa\");")]
    [InlineData("if (VerifyTotp(name)) { identity.AddClaim(new Claim(\"amr\", \"mfa\")); }")]
    [InlineData("var user = new Account(); if (user.TwoFactorVerified) { identity.AddClaim(new Claim(\"amr\", \"mfa\")); }")]
    public Task Is_silent_on(string statement) => In(statement).Silent();

    [Fact]
    public Task Is_silent_after_a_second_factor() => Check<ForgedSecondFactorClaim>.Code("""
        using System.Security.Claims;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class Login(UserManager<IdentityUser> users)
        {
            public async Task<Claim?> M(IdentityUser user, string code) =>
                await users.VerifyTwoFactorTokenAsync(user, "Authenticator", code) ? new Claim("amr", "mfa") : null;
        }
        """).Silent();

    [Fact]
    public Task Is_silent_when_the_caller_asked() => Check<ForgedSecondFactorClaim>.Code("""
        using System.Security.Claims;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> signIn)
        {
            public async Task<Claim?> M(string code)
            {
                var result = await signIn.TwoFactorAuthenticatorSignInAsync(code, false, false);
                return result.Succeeded ? Make() : null;
            }
            private static Claim Make() => new Claim("amr", "mfa");
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_claims_of_ones_own() => Check<ForgedSecondFactorClaim>.Code("""
        class Claim { public Claim(string type, string value) { } }
        class C { object M() => new Claim("amr", "mfa"); }
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => In("""identity.AddClaim(new Claim("amr", "mfa"));""").InTestProject().Silent();

    [Fact]
    public Task Misses_claims_in_field_initialisers() => Check<ForgedSecondFactorClaim>.Code("""
        using System.Security.Claims;
        class C { public static readonly Claim Mfa = new("amr", "mfa"); }
        """).Silent();

    private static CheckCase In(string statement) => Check<ForgedSecondFactorClaim>.Code($$"""
        using System.Collections.Generic;
        using System.Security.Claims;
        class Account { public bool TwoFactorVerified { get; set; } }
        class Factory
        {
            public void M(ClaimsIdentity identity, string name)
            {
                {{statement}}
            }
            private static bool VerifyTotp(string code) => code.Length == 6;
        }
        """);
}
