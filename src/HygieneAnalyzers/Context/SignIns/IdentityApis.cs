using System.Collections.Immutable;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>ASP.NET Core Identity and ASP.NET Identity 2.</summary>
internal static class IdentityApis
{
    public const string SignInManager = "Microsoft.AspNetCore.Identity.SignInManager`1";
    public const string UserManager = "Microsoft.AspNetCore.Identity.UserManager`1";
    public const string OwinSignInManager = "Microsoft.AspNet.Identity.Owin.SignInManager`2";
    public const string OwinSignInExtensions = "Microsoft.AspNet.Identity.Owin.SignInManagerExtensions";
    public const string OwinUserManager = "Microsoft.AspNet.Identity.UserManager`2";
    public const string OwinUserExtensions = "Microsoft.AspNet.Identity.UserManagerExtensions";

    public static readonly ImmutableArray<SignInApi> All = ImmutableArray.Create<SignInApi>(
        new(SignInManager, SignInRole.PasswordProof, "CheckPasswordSignInAsync"),
        new(SignInManager, SignInRole.PasswordSignIn, "PasswordSignInAsync"),
        new(SignInManager, SignInRole.SecondFactor, "TwoFactorSignInAsync", "TwoFactorAuthenticatorSignInAsync", "TwoFactorRecoveryCodeSignInAsync",
            "GetTwoFactorAuthenticationUserAsync", "PasskeySignInAsync", "PerformPasskeyAssertionAsync"),
        new(SignInManager, SignInRole.Verification, "IsTwoFactorClientRememberedAsync"),
        new(SignInManager, SignInRole.Requirement, "IsTwoFactorEnabledAsync"),
        new(SignInManager, SignInRole.OwnProof, "ExternalLoginSignInAsync", "GetExternalLoginInfoAsync", "ValidateSecurityStampAsync"),
        new(SignInManager, SignInRole.Session, "SignInAsync", "SignInWithClaimsAsync"),
        new(UserManager, SignInRole.PasswordProof, "CheckPasswordAsync"),
        new(UserManager, SignInRole.Verification, "VerifyTwoFactorTokenAsync", "RedeemTwoFactorRecoveryCodeAsync", "VerifyUserTokenAsync",
            "VerifyChangePhoneNumberTokenAsync"),
        new(UserManager, SignInRole.Requirement, "GetTwoFactorEnabledAsync"),
        new(UserManager, SignInRole.Evidence, "GetValidTwoFactorProvidersAsync", "CountRecoveryCodesAsync", "GetAuthenticatorKeyAsync"),
        new(UserManager, SignInRole.OwnProof, "GetUserAsync", "ResetPasswordAsync", "ConfirmEmailAsync", "AddLoginAsync"),
        new("Microsoft.AspNetCore.Identity.IPasswordHasher`1", SignInRole.PasswordProof, "VerifyHashedPassword"),
        new("Microsoft.AspNetCore.Identity.PasswordHasher`1", SignInRole.PasswordProof, "VerifyHashedPassword"),
        new(OwinUserManager, SignInRole.PasswordProof, "CheckPasswordAsync"),
        new(OwinUserExtensions, SignInRole.PasswordProof, "CheckPassword"),
        new(OwinUserManager, SignInRole.Verification, "VerifyTwoFactorTokenAsync", "VerifyUserTokenAsync", "VerifyChangePhoneNumberTokenAsync"),
        new(OwinUserExtensions, SignInRole.Verification, "VerifyTwoFactorToken", "VerifyUserToken"),
        new(OwinUserManager, SignInRole.Requirement, "GetTwoFactorEnabledAsync"),
        new(OwinUserExtensions, SignInRole.Requirement, "GetTwoFactorEnabled"),
        new(OwinUserManager, SignInRole.Evidence, "GetValidTwoFactorProvidersAsync"),
        new(OwinUserManager, SignInRole.OwnProof, "ResetPasswordAsync", "ConfirmEmailAsync", "AddLoginAsync"),
        new(OwinSignInManager, SignInRole.PasswordSignIn, "PasswordSignInAsync"),
        new(OwinSignInExtensions, SignInRole.PasswordSignIn, "PasswordSignIn"),
        new(OwinSignInManager, SignInRole.SecondFactor, "TwoFactorSignInAsync", "HasBeenVerifiedAsync"),
        new(OwinSignInExtensions, SignInRole.SecondFactor, "TwoFactorSignIn", "HasBeenVerified"),
        new(OwinSignInManager, SignInRole.OwnProof, "ExternalSignInAsync"),
        new(OwinSignInManager, SignInRole.Session, "SignInAsync"),
        new(OwinSignInExtensions, SignInRole.Session, "SignIn"),
        new("Microsoft.Owin.Security.AuthenticationManagerExtensions", SignInRole.OwnProof, "GetExternalLoginInfoAsync", "GetExternalLoginInfo"),
        new("Microsoft.AspNet.Identity.IPasswordHasher", SignInRole.PasswordProof, "VerifyHashedPassword"),
        new("Microsoft.AspNet.Identity.PasswordHasher", SignInRole.PasswordProof, "VerifyHashedPassword"));
}
