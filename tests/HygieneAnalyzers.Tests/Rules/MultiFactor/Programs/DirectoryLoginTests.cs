using HygieneAnalyzers.Tests.Testing;
using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.Programs.SignInProgram;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>Directories, Forms authentication and ASP.NET Identity 2.</summary>
public class DirectoryLoginTests
{
    [Fact]
    public Task Reports_ldap_protocols() => Web("""
        public class LdapLoginController : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Login(string user, string password)
            {
                try
                {
                    using var connection = new System.DirectoryServices.Protocols.LdapConnection("dc01");
                    connection.Bind(new System.Net.NetworkCredential(user, password, "CORP"));
                }
                catch (System.DirectoryServices.Protocols.LdapException) { return Unauthorized(); }
                await {|HYG3004:HttpContext.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(new[] { new Claim(ClaimTypes.Name, user) }, "ldap")))|};
                return Redirect("/");
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_ldap_protocols_credential_property() => Web("""
        public class DirectoryAuth
        {
            public bool IsValid(string user, string password)
            {
                try
                {
                    using var connection = new System.DirectoryServices.Protocols.LdapConnection(new System.DirectoryServices.Protocols.LdapDirectoryIdentifier("dc01"));
                    connection.Credential = new System.Net.NetworkCredential(user, password);
                    connection.AuthType = System.DirectoryServices.Protocols.AuthType.Basic;
                    connection.Bind();
                    return true;
                }
                catch (Exception) { return false; }
            }
        }
        public class LdapLoginController(DirectoryAuth directory) : Controller
        {
            [HttpPost]
            public async Task<IActionResult> Login(string user, string password)
            {
                if (!directory.IsValid(user, password)) return Unauthorized();
                await {|HYG3004:HttpContext.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(new[] { new Claim(ClaimTypes.Name, user) }, "ldap")))|};
                return Redirect("/");
            }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_ldap_search_only() => Web("""
        public class People
        {
            public object Search(string q)
            {
                using var connection = new System.DirectoryServices.Protocols.LdapConnection("dc01");
                connection.Bind();
                return connection;
            }
        }
        public class C(People people) : Controller
        {
            public async Task<IActionResult> M(string q) { people.Search(q); var r = await HttpContext.AuthenticateAsync("External"); await HttpContext.SignInAsync(r.Principal!); return Ok(); }
            public async Task<IActionResult> N(string q, ClaimsPrincipal fromSso) { people.Search(q); await HttpContext.SignInAsync(fromSso); return Ok(); }
        }
        """).Silent();

    [Fact]
    public Task Reports_principal_context() => Web("""
        public class WindowsLogin(IHttpContextAccessor accessor)
        {
            public async Task<bool> TryLogin(string user, string password)
            {
                using (var context = new System.DirectoryServices.AccountManagement.PrincipalContext(System.DirectoryServices.AccountManagement.ContextType.Domain, "CORP"))
                {
                    bool valid = context.ValidateCredentials(user, password);
                    if (valid)
                    {
                        var principal = System.DirectoryServices.AccountManagement.UserPrincipal.FindByIdentity(context, user);
                        var id = new ClaimsIdentity("ad"); id.AddClaim(new Claim(ClaimTypes.Name, principal.DisplayName));
                        await {|HYG3004:accessor.HttpContext!.SignInAsync(new ClaimsPrincipal(id))|};
                    }
                    return valid;
                }
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_directory_entry() => Web("""
        public class AdController : Controller
        {
            public async Task<IActionResult> Login(string u, string p)
            {
                try { var entry = new System.DirectoryServices.DirectoryEntry("LDAP://corp", u, p); object native = entry.NativeObject; }
                catch { return Unauthorized(); }
                await {|HYG3004:HttpContext.SignInAsync(new ClaimsPrincipal())|};
                return Ok();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_novell_bind() => Web("""
        public class NovellAuth(Novell.Directory.Ldap.ILdapConnection connection)
        {
            public bool Authenticate(string dn, string password)
            {
                connection.Connect("ldap", 636);
                try { connection.Bind(dn, password); return connection.Bound; }
                catch (Novell.Directory.Ldap.LdapException) { return false; }
            }
        }
        public class AuthController(NovellAuth ldap, IConfiguration config) : ControllerBase
        {
            [HttpPost]
            public IActionResult Token(string u, string p)
            {
                if (ldap.Authenticate(u, p))
                {
                    var t = {|HYG3004:new Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Subject = new ClaimsIdentity() })|};
                    return Ok(t);
                }
                return Unauthorized();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_forms_auth() => OnFramework("""
        public class AccountController : System.Web.Mvc.Controller
        {
            [System.Web.Mvc.HttpPost]
            public System.Web.Mvc.ActionResult Login(string userName, string password, bool remember, string returnUrl)
            {
                if (System.Web.Security.Membership.ValidateUser(userName, password))
                {
                    {|HYG3004:System.Web.Security.FormsAuthentication.SetAuthCookie(userName, remember)|};
                    return Redirect(returnUrl);
                }
                return View();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_forms_ticket_db() => OnFramework("""
        public class Cust { public string Mail; public string PasswordHash; }
        public class AccountController : System.Web.Mvc.Controller
        {
            private readonly IQueryable<Cust> customers;
            public System.Web.Mvc.ActionResult Login(string mail, string password)
            {
                var hash = System.Web.Security.FormsAuthentication.HashPasswordForStoringInConfigFile(password, "SHA1");
                var c = customers.FirstOrDefault(x => x.Mail == mail);
                if (c != null && c.PasswordHash.Equals(hash, StringComparison.Ordinal))
                {
                    var ticket = new System.Web.Security.FormsAuthenticationTicket(1, mail, DateTime.Now, DateTime.Now.AddHours(1), false, "");
                    var enc = {|HYG3004:System.Web.Security.FormsAuthentication.Encrypt(ticket)|};
                    var cookie = new System.Web.HttpCookie("auth", enc);
                    return Redirect("/");
                }
                return View();
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_owin_find_signin() => OnFramework("""
        using Microsoft.AspNet.Identity; using Microsoft.AspNet.Identity.EntityFramework; using Microsoft.Owin.Security;
        public class AccountController : System.Web.Mvc.Controller
        {
            public UserManager<IdentityUser> UserManager; public IAuthenticationManager AuthenticationManager;
            public async Task<System.Web.Mvc.ActionResult> Login(string u, string p)
            {
                var user = await UserManager.FindAsync(u, p);
                if (user != null) { await {|HYG3004:SignInAsync(user, false)|}; return Redirect("/"); }
                return View();
            }
            private async Task SignInAsync(IdentityUser user, bool isPersistent)
            {
                AuthenticationManager.SignOut(DefaultAuthenticationTypes.ExternalCookie);
                var identity = await UserManager.CreateIdentityAsync(user, DefaultAuthenticationTypes.ApplicationCookie);
                AuthenticationManager.SignIn(new AuthenticationProperties() { IsPersistent = isPersistent }, identity);
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_owin_oauth_provider() => OnFramework("""
        using Microsoft.AspNet.Identity; using Microsoft.AspNet.Identity.EntityFramework; using Microsoft.Owin.Security.OAuth;
        public class ApplicationOAuthProvider : OAuthAuthorizationServerProvider
        {
            public override async Task GrantResourceOwnerCredentials(OAuthGrantResourceOwnerCredentialsContext context)
            {
                var userManager = context.OwinContext.GetUserManager<UserManager<IdentityUser>>();
                var user = await userManager.FindAsync(context.UserName, context.Password);
                if (user == null) { context.SetError("invalid_grant", "bad"); return; }
                var oAuthIdentity = await userManager.CreateIdentityAsync(user, "Bearer");
                {|HYG3004:context.Validated(oAuthIdentity)|};
            }
        }
        """).Reports();

    [Fact]
    public Task Reports_owin_template() => OnFramework("""
        using Microsoft.AspNet.Identity; using Microsoft.AspNet.Identity.Owin; using Microsoft.AspNet.Identity.EntityFramework; using Microsoft.Owin.Security;
        public class AccountController : System.Web.Mvc.Controller
        {
            SignInManager<IdentityUser, string> SignInManager; UserManager<IdentityUser> UserManager; IAuthenticationManager AuthenticationManager;
            public async Task<System.Web.Mvc.ActionResult> Login(string e, string p, bool r, string returnUrl)
            {
                var result = await SignInManager.PasswordSignInAsync(e, p, r, {|HYG2007:shouldLockout: false|});
                switch (result)
                {
                    case SignInStatus.Success: return Redirect(returnUrl);
                    case SignInStatus.LockedOut: return View("Lockout");
                    case SignInStatus.RequiresVerification: return RedirectToAction("SendCode", null, new { ReturnUrl = returnUrl, RememberMe = r });
                    case SignInStatus.Failure: default: return View();
                }
            }
            public async Task<System.Web.Mvc.ActionResult> VerifyCode(string provider, string code) { var result = await SignInManager.TwoFactorSignInAsync(provider, code, isPersistent: false, rememberBrowser: false); return View(); }
            public async Task<System.Web.Mvc.ActionResult> Register(string e, string p) { var user = new IdentityUser { UserName = e }; var result = await UserManager.CreateAsync(user, p); if (result.Succeeded) { await SignInManager.SignInAsync(user, isPersistent: false, rememberBrowser: false); return Redirect("/"); } return View(); }
            public async Task<System.Web.Mvc.ActionResult> ExternalLoginCallback() { var loginInfo = await AuthenticationManager.GetExternalLoginInfoAsync(); var result = await SignInManager.ExternalSignInAsync(loginInfo, isPersistent: false); return View(); }
        }
        """).Reports();
}
