using HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;
using HygieneAnalyzers.Rules.MultiFactor;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor;

public class SecondFactorFixTests
{
    [Fact]
    public Task Asks_the_live_question() => Check<DeadSecondFactorCheck>.Code(Service("""
        if ([|result.RequiresTwoFactor|]) { return false; }
                return result.Succeeded && ![|result.RequiresTwoFactor|];
        """)).FixedBy<AskWhetherSecondFactorIsEnabled>(Service("""
        if (result.Succeeded && await signIn.UserManager.GetTwoFactorEnabledAsync(user)) { return false; }
                return result.Succeeded && !(result.Succeeded && await signIn.UserManager.GetTwoFactorEnabledAsync(user));
        """));

    [Fact]
    public Task Asks_nothing_once_the_session_has_started() => Check<DeadSecondFactorCheck>.Code(Service("""
        if (result.Succeeded) { return true; }
                return [|result.RequiresTwoFactor|];
        """)).NotFixedBy<AskWhetherSecondFactorIsEnabled>();

    [Fact]
    public Task Refuses_in_controllers() => Check<SecondFactorSkipped>.Code(Controller("[|signIn.SignInAsync(user, false)|]", ""))
        .FixedBy<RefuseWithoutSecondFactor>(Controller("signIn.SignInAsync(user, false)", """
            if (await users.GetTwoFactorEnabledAsync(user))
                    {
                        return Unauthorized(new { requiresTwoFactor = true });
                    }
                    
            """));

    [Fact]
    public Task Refuses_in_minimal_apis() => Check<SecondFactorSkipped>.Code(Endpoint("[|signIn.SignInAsync(user, true)|]", ""))
        .FixedBy<RefuseWithoutSecondFactor>(Endpoint("signIn.SignInAsync(user, true)", """
            if (await users.GetTwoFactorEnabledAsync(user))
                {
                    return Results.Json(new { requiresTwoFactor = true }, statusCode: 401);
                }
                
            """));

    [Fact]
    public Task Redirects_in_pages() => Check<SecondFactorSkipped>.Code(Page("[|signIn.SignInAsync(user, false)|]", ""))
        .FixedBy<RefuseWithoutSecondFactor>(Page("signIn.SignInAsync(user, false)", """
            if (await signIn.UserManager.GetTwoFactorEnabledAsync(user))
                    {
                        return RedirectToPage("./LoginWith2fa");
                    }
                    
            """));

    [Fact]
    public Task Refuses_nothing_where_no_answer_fits() => Check<SecondFactorSkipped>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class Login(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users)
        {
            public async Task<int> Enter(IdentityUser user, string password)
            {
                if (!await users.CheckPasswordAsync(user, password)) { return 0; }
                await [|signIn.SignInAsync(user, false)|];
                return 1;
            }
            public Task Enable(IdentityUser user) => users.SetTwoFactorEnabledAsync(user, true);
        }
        """).NotFixedBy<RefuseWithoutSecondFactor>();

    private static string Endpoint(string issue, string guard) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Routing;
        var app = WebApplication.Create(args);
        app.MapIdentityApi<IdentityUser>();
        app.MapPost("/login", async (UserManager<IdentityUser> users, SignInManager<IdentityUser> signIn, string name, string password) =>
        {
            var user = await users.FindByNameAsync(name);
            if (user is null || !await users.CheckPasswordAsync(user, password)) { return Results.Unauthorized(); }
            {{guard}}await {{issue}};
            return Results.Ok();
        });
        """;

    private static string Page(string issue, string guard) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        public class LoginModel(SignInManager<IdentityUser> signIn) : PageModel
        {
            public async Task<IActionResult> OnPostAsync(IdentityUser user, string password)
            {
                var result = await signIn.CheckPasswordSignInAsync(user, password, true);
                if (!result.Succeeded) { return Page(); }
                {{guard}}await {{issue}};
                return RedirectToPage("./Index");
            }
            public Task Enable(IdentityUser user) => signIn.UserManager.SetTwoFactorEnabledAsync(user, true);
        }
        """;

    private static string Service(string statements) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        class LoginService(SignInManager<IdentityUser> signIn)
        {
            public async Task<bool> Login(IdentityUser user, string password)
            {
                var result = await signIn.CheckPasswordSignInAsync(user, password, true);
                {{statements}}
            }
        }
        """;

    private static string Controller(string issue, string guard) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        public class LoginController(SignInManager<IdentityUser> signIn, UserManager<IdentityUser> users) : ControllerBase
        {
            public async Task<IActionResult> Enter(IdentityUser user, string password)
            {
                if (!await users.CheckPasswordAsync(user, password)) { return Unauthorized(); }
                {{guard}}await {{issue}};
                return Ok();
            }
            public Task Enable(IdentityUser user) => users.SetTwoFactorEnabledAsync(user, true);
        }
        """;

    [Fact]
    public Task Adds_the_missing_branch() => Check<SecondFactorUsersLockedOut>.Code(Form("[|signIn.PasswordSignInAsync(name, password, false, true)|]", "")).FixedBy<HandleRequiresTwoFactor>(
        Form("signIn.PasswordSignInAsync(name, password, false, true)", """
                    if (result.RequiresTwoFactor)
                    {
                        return Unauthorized(new { requiresTwoFactor = true });
                    }

            """));

    [Fact]
    public Task Adds_no_branch_without_a_variable() => Check<SecondFactorUsersLockedOut>.Code("""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        public class LoginController(SignInManager<IdentityUser> signIn) : ControllerBase
        {
            public async Task<IActionResult> Login(string name, string password) => (await [|signIn.PasswordSignInAsync(name, password, false, true)|]).Succeeded ? Ok() : Unauthorized();
            public Task<bool> Knows(IdentityUser user) => signIn.UserManager.GetTwoFactorEnabledAsync(user);
        }
        """).NotFixedBy<HandleRequiresTwoFactor>();

    [Fact]
    public Task Signs_in_with_the_password() => Check<SecondFactorSkipped>.Code(Manager("{|also:signIn.CheckPasswordSignInAsync(user, password, true)|}", "            await [|signIn.SignInAsync(user, isPersistent: false)|];\n"))
        .FixedBy<SignInWithPassword>(Manager("signIn.PasswordSignInAsync(user, password, isPersistent: false, true)", ""));

    [Fact]
    public Task Signs_in_nobody_else() => Check<SecondFactorSkipped>.Code(Manager("signIn.CheckPasswordSignInAsync(user, password, true)", "            await [|signIn.SignInAsync(other, isPersistent: false)|];\n"))
        .NotFixedBy<SignInWithPassword>();

    private static string Form(string signIn, string branch) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.AspNetCore.Mvc;
        public class LoginController(SignInManager<IdentityUser> signIn) : ControllerBase
        {
            public async Task<IActionResult> Login(string name, string password)
            {
                var result = await {{signIn}};
        {{branch}}        if (result.Succeeded) { return Ok(); }
                return Unauthorized();
            }
            public Task<bool> Knows(IdentityUser user) => signIn.UserManager.GetTwoFactorEnabledAsync(user);
        }
        """;

    private static string Manager(string check, string session) => $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Identity;
        public class Login(SignInManager<IdentityUser> signIn)
        {
            public async Task<bool> Enter(IdentityUser user, IdentityUser other, string password)
            {
                var result = await {{check}};
                if (!result.Succeeded) { return false; }
        {{session}}        return other != user;
            }
            public Task<bool> Knows(IdentityUser user) => signIn.UserManager.GetTwoFactorEnabledAsync(user);
        }
        """;
}
