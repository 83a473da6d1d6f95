using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class AdministrationWithoutStepUpTests
{
    [Fact]
    public Task Reports_with_a_message() => On("""[[|Authorize(Roles = "Administrator")|]]""")
        .Message("'Page' is open to 'Administrator' however they signed in; add a policy that asks for the second factor").Reports();

    [Theory]
    [InlineData("[[|Authorize(Roles = \"admin,support\")|]]")]
    [InlineData("[[|Authorize(Policy = \"RequireAdministrator\")|]]")]
    [InlineData("[[|Authorize(\"AdminOnly\")|]]")]
    [InlineData("[[|Authorize(Roles = \"SuperUser\", AuthenticationSchemes = \"Cookies\")|]]")]
    [InlineData("[Authorize, [|Authorize(Roles = \"Operators\")|]]")]
    public Task Reports_types(string attribute) => On(attribute).Reports();

    [Theory]
    [InlineData("[[|Authorize(Roles = \"Admin\")|]]")]
    [InlineData("[[|Authorize(\"ManageUsers\")|]]")]
    public Task Reports_methods(string attribute) => Check<AdministrationWithoutStepUp>.Code($$"""
        using Microsoft.AspNetCore.Authorization;
        public class Page
        {
            {{attribute}}
            public void Delete() { }
        }
        """).Reports();

    [Theory]
    [InlineData("[Authorize]")]
    [InlineData("[AllowAnonymous]")]
    [InlineData("[Authorize(Roles = \"Customer\")]")]
    [InlineData("[Authorize(Policy = \"Over18\")]")]
    [InlineData("[Authorize(\"Readers\")]")]
    [InlineData("[Authorize(AuthenticationSchemes = \"Admin\")]")]
    [InlineData("[Authorize(Policy = \"RequireMfa\"), Authorize(Roles = \"Admin\")]")]
    [InlineData("[Authorize(Policy = \"AdminWithTwoFactor\")]")]
    [InlineData("[Authorize(Roles = \"Admin\", Policy = \"MultiFactor\")]")]
    [InlineData("")]
    [InlineData("[System.Obsolete(\"Admin\")]")]
    public Task Is_silent_on(string attribute) => On(attribute).Silent();

    [Fact]
    public Task Is_silent_below_a_type_that_asks() => Check<AdministrationWithoutStepUp>.Code("""
        using Microsoft.AspNetCore.Authorization;
        [Authorize(Policy = "Mfa")]
        public class Page
        {
            [Authorize(Roles = "Admin")]
            public void Delete() { }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_in_tests() => On("""[Authorize(Roles = "Administrator")]""").InTestProject().Silent();

    [Fact]
    public Task Reports_fluent_guards() => Check<AdministrationWithoutStepUp>.Code("""
        using Microsoft.AspNetCore.Builder;
        var app = WebApplication.Create(args);
        app.MapGet("/admin", () => "").[|RequireAuthorization|]("Admin");
        """).Reports();

    private static CheckCase On(string attribute) => Check<AdministrationWithoutStepUp>.Code($$"""
        using Microsoft.AspNetCore.Authorization;
        {{attribute}}
        public class Page { }
        """);
}
