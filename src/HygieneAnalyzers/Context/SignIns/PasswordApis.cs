using System.Collections.Immutable;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Directories, password hashing libraries and second-factor libraries.</summary>
internal static class PasswordApis
{
    public static readonly ImmutableArray<SignInApi> All = ImmutableArray.Create<SignInApi>(
        new("System.DirectoryServices.AccountManagement.PrincipalContext", SignInRole.PasswordProof, "ValidateCredentials"),
        new("System.DirectoryServices.Protocols.LdapConnection", SignInRole.PasswordProof, "Bind"),
        new("System.DirectoryServices.DirectoryEntry", SignInRole.PasswordProof, ".ctor"),
        new("Novell.Directory.Ldap.LdapConnection", SignInRole.PasswordProof, "Bind", "BindAsync"),
        new("Novell.Directory.Ldap.ILdapConnection", SignInRole.PasswordProof, "Bind", "BindAsync"),
        new("BCrypt.Net.BCrypt", SignInRole.PasswordProof, "Verify", "EnhancedVerify"),
        new("BCrypt.Net.BCryptExtendedV3", SignInRole.PasswordProof, "Verify"),
        new("Isopoh.Cryptography.Argon2.Argon2", SignInRole.PasswordProof, "Verify"),
        new("Sodium.PasswordHash", SignInRole.PasswordProof, "ArgonHashStringVerify", "ScryptHashStringVerify"),
        new("Scrypt.ScryptEncoder", SignInRole.PasswordProof, "Compare"),
        new("CryptoHelper.Crypto", SignInRole.PasswordProof, "VerifyHashedPassword"),
        new("System.Web.Helpers.Crypto", SignInRole.PasswordProof, "VerifyHashedPassword"),
        new("Duende.IdentityServer.Test.TestUserStore", SignInRole.PasswordProof, "ValidateCredentials"),
        new("IdentityServer4.Test.TestUserStore", SignInRole.PasswordProof, "ValidateCredentials"),
        new("OtpNet.Totp", SignInRole.Verification, "VerifyTotp"),
        new("OtpNet.Hotp", SignInRole.Verification, "VerifyHotp"),
        new("Google.Authenticator.TwoFactorAuthenticator", SignInRole.Verification, "ValidateTwoFactorPIN"),
        new("TwoFactorAuthNet.TwoFactorAuth", SignInRole.Verification, "VerifyCode"),
        new("Fido2NetLib.IFido2", SignInRole.SecondFactor, "MakeAssertionAsync"),
        new("Fido2NetLib.Fido2", SignInRole.SecondFactor, "MakeAssertionAsync"),
        new("DuoUniversal.Client", SignInRole.SecondFactor, "ExchangeAuthorizationCodeFor2faResult"));
}
