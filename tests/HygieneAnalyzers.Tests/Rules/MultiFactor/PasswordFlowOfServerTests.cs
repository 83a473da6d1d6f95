using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class PasswordFlowOfServerTests
{
    [Fact]
    public Task Reports_with_a_message() => Server("options.[|AllowPasswordFlow|]();").Severity(DiagnosticSeverity.Info)
        .Message("'AllowPasswordFlow' lets clients trade a user's password for a token, and no second factor can be asked for; accept the code flow instead").Reports();

    [Fact]
    public Task Reports_as_warning_beside_a_second_factor() => Server("options.[|AllowPasswordFlow|]();")
        .AlsoFile("Manage.cs", """
        class Manage(Microsoft.AspNetCore.Identity.UserManager<Microsoft.AspNetCore.Identity.IdentityUser> users)
        {
            public object Enable(Microsoft.AspNetCore.Identity.IdentityUser user) => users.SetTwoFactorEnabledAsync(user, true);
        }
        """).Severity(DiagnosticSeverity.Warning).Reports();

    [Theory]
    [InlineData("options.AllowRefreshTokenFlow().[|AllowPasswordFlow|]().AllowAuthorizationCodeFlow();")]
    [InlineData("System.Action<OpenIddictServerBuilder> configure = o => o.[|AllowPasswordFlow|]();")]
    [InlineData("var client = new Client { AllowedGrantTypes = [|GrantTypes.ResourceOwnerPassword|] };")]
    [InlineData("var client = new Client { AllowedGrantTypes = [|GrantTypes.ResourceOwnerPasswordAndClientCredentials|] };")]
    [InlineData("var client = new Client(); client.AllowedGrantTypes = [|GrantTypes.ResourceOwnerPassword|];")]
    [InlineData("var client = new Client { AllowedGrantTypes = { [|GrantType.ResourceOwnerPassword|] } };")]
    [InlineData("var client = new Client { AllowedGrantTypes = new[] { GrantType.AuthorizationCode, [|GrantType.ResourceOwnerPassword|] } };")]
    [InlineData("identityServer.[|AddResourceOwnerValidator<Validator>|]();")]
    public Task Reports(string statement) => Server(statement).Reports();

    [Theory]
    [InlineData("options.AllowAuthorizationCodeFlow();")]
    [InlineData("options.AllowRefreshTokenFlow().AllowClientCredentialsFlow();")]
    [InlineData("options.AllowCustomFlow(\"password\");")]
    [InlineData("var client = new Client { AllowedGrantTypes = GrantTypes.Code };")]
    [InlineData("var client = new Client { AllowedGrantTypes = GrantTypes.ClientCredentials };")]
    [InlineData("var client = new Client { AllowedGrantTypes = { GrantType.AuthorizationCode } };")]
    [InlineData("var isPassword = name == GrantType.ResourceOwnerPassword;")]
    [InlineData("var isOther = name != GrantType.ResourceOwnerPassword;")]
    [InlineData("identityServer.AddProfileService<Validator>();")]
    [InlineData("var text = nameof(GrantTypes.Code);")]
    public Task Is_silent_on_other_flows(string statement) => Server(statement).Silent();

    [Fact]
    public Task Is_silent_on_builders_of_ones_own() => Server("").AlsoFile("Own.cs", """
        class Builder { public Builder AllowPasswordFlow() => AllowPasswordFlow(); }
        """).Silent();

    [Fact]
    public Task Is_silent_on_grants_of_ones_own() => Server("").AlsoFile("Own.cs", """
        class Kinds { public string ResourceOwnerPassword => "password"; public string M() => ResourceOwnerPassword; }
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => Server("options.AllowPasswordFlow();").InTestProject().Silent();

    [Fact]
    public Task Is_silent_without_a_server() => Check<PasswordFlowOfServer>.Code("""class B { void AllowPasswordFlow() => AllowPasswordFlow(); }""").Silent();

    private static CheckCase Server(string statement) => Check<PasswordFlowOfServer>.Code($$"""
        using Duende.IdentityServer.Models;
        using Microsoft.Extensions.DependencyInjection;
        class Validator { }
        class Setup
        {
            void M(OpenIddictServerBuilder options, IdentityServerBuilder identityServer, string name)
            {
                {{statement}}
            }
        }
        """).WithStub(Stubs.OpenIddict).WithStub(Stubs.DuendeIdentityServer);
}
