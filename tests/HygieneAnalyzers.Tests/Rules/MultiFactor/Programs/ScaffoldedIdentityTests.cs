using Xunit;
using static HygieneAnalyzers.Tests.Rules.MultiFactor.Programs.SignInProgram;

namespace HygieneAnalyzers.Tests.Rules.MultiFactor.Programs;

/// <summary>Pages in the shape of those that the Identity scaffolder writes into a project. Its login counts no failures, as Blazor's does; nothing else is a finding.</summary>
public class ScaffoldedIdentityTests
{
    [Fact]
    public Task Reports_lockout_alone_in_sign_in_pages() => Web("""
        [AllowAnonymous]
        public class LoginModel(SignInManager<IdentityUser> signInManager, ILogger<LoginModel> logger) : PageModel
        {
            [BindProperty] public InputModel Input { get; set; } = new();
            public IList<AuthenticationScheme> ExternalLogins { get; set; } = [];
            [TempData] public string? ErrorMessage { get; set; }
            public class InputModel { public string Email { get; set; } = ""; public string Password { get; set; } = ""; public bool RememberMe { get; set; } }
            public async Task OnGetAsync(string? returnUrl = null)
            {
                await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
                ExternalLogins = (await signInManager.GetExternalAuthenticationSchemesAsync()).ToList();
            }
            public async Task<IActionResult> OnPostAsync(string? returnUrl = null)
            {
                returnUrl ??= Url.Content("~/");
                ExternalLogins = (await signInManager.GetExternalAuthenticationSchemesAsync()).ToList();
                if (ModelState.IsValid)
                {
                    var result = await signInManager.PasswordSignInAsync(Input.Email, Input.Password, Input.RememberMe, {|HYG2007:lockoutOnFailure: false|});
                    if (result.Succeeded) { logger.LogInformation("User logged in."); return LocalRedirect(returnUrl); }
                    if (result.RequiresTwoFactor) { return RedirectToPage("./LoginWith2fa", new { ReturnUrl = returnUrl, RememberMe = Input.RememberMe }); }
                    if (result.IsLockedOut) { logger.LogWarning("User account locked out."); return RedirectToPage("./Lockout"); }
                    ModelState.AddModelError(string.Empty, "Invalid login attempt.");
                    return Page();
                }
                return Page();
            }
        }
        [AllowAnonymous]
        public class LoginWith2faModel(SignInManager<IdentityUser> signInManager, UserManager<IdentityUser> userManager, ILogger<LoginWith2faModel> logger) : PageModel
        {
            [BindProperty] public InputModel Input { get; set; } = new();
            public class InputModel { public string TwoFactorCode { get; set; } = ""; public bool RememberMachine { get; set; } }
            public async Task<IActionResult> OnPostAsync(bool rememberMe, string? returnUrl = null)
            {
                if (!ModelState.IsValid) { return Page(); }
                var user = await signInManager.GetTwoFactorAuthenticationUserAsync();
                if (user == null) { throw new InvalidOperationException("Unable to load two-factor authentication user."); }
                var authenticatorCode = Input.TwoFactorCode.Replace(" ", string.Empty).Replace("-", string.Empty);
                var result = await signInManager.TwoFactorAuthenticatorSignInAsync(authenticatorCode, rememberMe, Input.RememberMachine);
                var userId = await userManager.GetUserIdAsync(user);
                if (result.Succeeded) { logger.LogInformation("User with ID '{UserId}' logged in with 2fa.", user.Id); return LocalRedirect(returnUrl ?? "/"); }
                if (result.IsLockedOut) { return RedirectToPage("./Lockout"); }
                ModelState.AddModelError(string.Empty, "Invalid authenticator code.");
                return Page();
            }
        }
        public class LoginWithRecoveryCodeModel(SignInManager<IdentityUser> signInManager) : PageModel
        {
            [BindProperty] public string RecoveryCode { get; set; } = "";
            public async Task<IActionResult> OnPostAsync(string? returnUrl = null)
            {
                var user = await signInManager.GetTwoFactorAuthenticationUserAsync();
                if (user == null) { throw new InvalidOperationException("Unable to load two-factor authentication user."); }
                var result = await signInManager.TwoFactorRecoveryCodeSignInAsync(RecoveryCode.Replace(" ", string.Empty));
                if (result.Succeeded) { return LocalRedirect(returnUrl ?? Url.Content("~/")); }
                if (result.IsLockedOut) { return RedirectToPage("./Lockout"); }
                ModelState.AddModelError(string.Empty, "Invalid recovery code entered.");
                return Page();
            }
        }
        """).Reports();

    [Fact]
    public Task Is_silent_on_registration_and_external_logins() => Web("""
        public class RegisterModel(UserManager<IdentityUser> userManager, IUserStore<IdentityUser> userStore, SignInManager<IdentityUser> signInManager) : PageModel
        {
            [BindProperty] public InputModel Input { get; set; } = new();
            public class InputModel { public string Email { get; set; } = ""; public string Password { get; set; } = ""; public string ConfirmPassword { get; set; } = ""; }
            public async Task<IActionResult> OnPostAsync(string? returnUrl = null)
            {
                var user = Activator.CreateInstance<IdentityUser>();
                await userStore.SetUserNameAsync(user, Input.Email, CancellationToken.None);
                var result = await userManager.CreateAsync(user, Input.Password);
                if (result.Succeeded)
                {
                    var code = await userManager.GenerateEmailConfirmationTokenAsync(user);
                    if (userManager.Options.SignIn.RequireConfirmedAccount) { return RedirectToPage("RegisterConfirmation", new { email = Input.Email, code }); }
                    await signInManager.SignInAsync(user, isPersistent: false);
                    return LocalRedirect(returnUrl ?? "/");
                }
                foreach (var error in result.Errors) { ModelState.AddModelError(string.Empty, error.Description); }
                return Page();
            }
        }
        [AllowAnonymous]
        public class ExternalLoginModel(SignInManager<IdentityUser> signInManager, UserManager<IdentityUser> userManager) : PageModel
        {
            public IActionResult OnPost(string provider, string? returnUrl = null)
            {
                var redirectUrl = Url.Page("./ExternalLogin", pageHandler: "Callback", values: new { returnUrl });
                return new ChallengeResult(provider, signInManager.ConfigureExternalAuthenticationProperties(provider, redirectUrl));
            }
            public async Task<IActionResult> OnGetCallbackAsync(string? returnUrl = null, string? remoteError = null)
            {
                var info = await signInManager.GetExternalLoginInfoAsync();
                if (info == null) { return RedirectToPage("./Login", new { ReturnUrl = returnUrl }); }
                var result = await signInManager.ExternalLoginSignInAsync(info.LoginProvider, info.ProviderKey, isPersistent: false, bypassTwoFactor: true);
                if (result.Succeeded) { return LocalRedirect(returnUrl ?? "/"); }
                if (result.IsLockedOut) { return RedirectToPage("./Lockout"); }
                return Page();
            }
            public async Task<IActionResult> OnPostConfirmationAsync(string email, string? returnUrl = null)
            {
                var info = await signInManager.GetExternalLoginInfoAsync();
                if (info == null) { return RedirectToPage("./Login", new { ReturnUrl = returnUrl }); }
                var user = new IdentityUser(email);
                var result = await userManager.CreateAsync(user);
                if (result.Succeeded)
                {
                    result = await userManager.AddLoginAsync(user, info);
                    if (result.Succeeded) { await signInManager.SignInAsync(user, isPersistent: false, info.LoginProvider); return LocalRedirect(returnUrl ?? "/"); }
                }
                return Page();
            }
        }
        public class ConfirmEmailModel(UserManager<IdentityUser> userManager) : PageModel
        {
            public async Task<IActionResult> OnGetAsync(string userId, string code) =>
                await userManager.FindByIdAsync(userId) is { } user ? (await userManager.ConfirmEmailAsync(user, code)).Succeeded ? Page() : BadRequest() : NotFound();
        }
        public class ConfirmEmailChangeModel(UserManager<IdentityUser> userManager, SignInManager<IdentityUser> signInManager) : PageModel
        {
            public async Task<IActionResult> OnGetAsync(string userId, string email, string code)
            {
                var user = await userManager.FindByIdAsync(userId);
                if (user == null) { return NotFound(); }
                var result = await userManager.ChangeEmailAsync(user, email, code);
                if (!result.Succeeded) { return Page(); }
                await signInManager.RefreshSignInAsync(user);
                return Page();
            }
        }
        public class ResetPasswordModel(UserManager<IdentityUser> userManager) : PageModel
        {
            public async Task<IActionResult> OnPostAsync(string email, string password, string code)
            {
                var user = await userManager.FindByEmailAsync(email);
                if (user == null) { return RedirectToPage("./ResetPasswordConfirmation"); }
                return (await userManager.ResetPasswordAsync(user, code, password)).Succeeded ? RedirectToPage("./ResetPasswordConfirmation") : Page();
            }
        }
        """).Silent();

    [Fact]
    public Task Is_silent_on_the_pages_to_manage_an_account() => Web("""
        public class Disable2faModel(UserManager<IdentityUser> userManager, ILogger<Disable2faModel> logger) : PageModel
        {
            [TempData] public string? StatusMessage { get; set; }
            public async Task<IActionResult> OnGet()
            {
                var user = await userManager.GetUserAsync(User);
                if (user == null) { return NotFound(); }
                if (!await userManager.GetTwoFactorEnabledAsync(user)) { throw new InvalidOperationException("Cannot disable 2FA for user as it's not currently enabled."); }
                return Page();
            }
            public async Task<IActionResult> OnPostAsync()
            {
                var user = await userManager.GetUserAsync(User);
                if (user == null) { return NotFound(); }
                var disable2faResult = await userManager.SetTwoFactorEnabledAsync(user, false);
                if (!disable2faResult.Succeeded) { throw new InvalidOperationException("Unexpected error occurred disabling 2FA."); }
                logger.LogInformation("User with ID '{UserId}' has disabled 2fa.", userManager.GetUserId(User));
                return RedirectToPage("./TwoFactorAuthentication");
            }
        }
        public class EnableAuthenticatorModel(UserManager<IdentityUser> userManager) : PageModel
        {
            public async Task<IActionResult> OnPostAsync(string code)
            {
                var user = await userManager.GetUserAsync(User);
                if (user == null) { return NotFound(); }
                var is2faTokenValid = await userManager.VerifyTwoFactorTokenAsync(user, userManager.Options.Tokens.AuthenticatorTokenProvider, code.Replace(" ", ""));
                if (!is2faTokenValid) { ModelState.AddModelError("Input.Code", "Verification code is invalid."); return Page(); }
                await userManager.SetTwoFactorEnabledAsync(user, true);
                if (await userManager.CountRecoveryCodesAsync(user) == 0) { await userManager.GenerateNewTwoFactorRecoveryCodesAsync(user, 10); }
                return RedirectToPage("./TwoFactorAuthentication");
            }
        }
        public class ResetAuthenticatorModel(UserManager<IdentityUser> userManager, SignInManager<IdentityUser> signInManager) : PageModel
        {
            public async Task<IActionResult> OnPostAsync()
            {
                var user = await userManager.GetUserAsync(User);
                if (user == null) { return NotFound(); }
                await userManager.SetTwoFactorEnabledAsync(user, false);
                await userManager.ResetAuthenticatorKeyAsync(user);
                await signInManager.RefreshSignInAsync(user);
                return RedirectToPage("./EnableAuthenticator");
            }
        }
        public class TwoFactorAuthenticationModel(UserManager<IdentityUser> userManager, SignInManager<IdentityUser> signInManager) : PageModel
        {
            public bool Is2faEnabled { get; set; }
            public bool IsMachineRemembered { get; set; }
            public async Task<IActionResult> OnGetAsync()
            {
                var user = await userManager.GetUserAsync(User);
                if (user == null) { return NotFound(); }
                Is2faEnabled = await userManager.GetTwoFactorEnabledAsync(user);
                IsMachineRemembered = await signInManager.IsTwoFactorClientRememberedAsync(user);
                return Page();
            }
            public async Task<IActionResult> OnPostAsync() { await signInManager.ForgetTwoFactorClientAsync(); return RedirectToPage(); }
        }
        public class ChangePasswordModel(UserManager<IdentityUser> userManager, SignInManager<IdentityUser> signInManager) : PageModel
        {
            public async Task<IActionResult> OnPostAsync(string oldPassword, string newPassword)
            {
                var user = await userManager.GetUserAsync(User);
                if (user == null) { return NotFound(); }
                var changePasswordResult = await userManager.ChangePasswordAsync(user, oldPassword, newPassword);
                if (!changePasswordResult.Succeeded) { return Page(); }
                await signInManager.RefreshSignInAsync(user);
                return RedirectToPage();
            }
        }
        public class DeletePersonalDataModel(UserManager<IdentityUser> userManager, SignInManager<IdentityUser> signInManager) : PageModel
        {
            [BindProperty] public InputModel Input { get; set; } = new();
            public class InputModel { public string Password { get; set; } = ""; }
            public bool RequirePassword { get; set; }
            public async Task<IActionResult> OnPostAsync()
            {
                var user = await userManager.GetUserAsync(User);
                if (user == null) { return NotFound(); }
                RequirePassword = await userManager.HasPasswordAsync(user);
                if (RequirePassword && !await userManager.CheckPasswordAsync(user, Input.Password)) { ModelState.AddModelError(string.Empty, "Incorrect password."); return Page(); }
                var result = await userManager.DeleteAsync(user);
                if (!result.Succeeded) { throw new InvalidOperationException("Unexpected error occurred deleting user."); }
                await signInManager.SignOutAsync();
                return Redirect("~/");
            }
        }
        """).Silent();
}
