using HygieneAnalyzers.Flow.Guards;
using Xunit;

namespace HygieneAnalyzers.Tests.Flow.Guards;

public class GuardWordsTests
{
    [Theory]
    [InlineData("VerifySignature", "the signature check")]
    [InlineData("IsValidHmac", "the signature check")]
    [InlineData("HasPermissionAsync", "authorisation")]
    [InlineData("IsAdmin", "authorisation")]
    [InlineData("IsAuthorized", "authorisation")]
    [InlineData("IsApiKeyValid", "authentication")]
    [InlineData("IsIpAddressAllowed", "the address check")]
    [InlineData("ValidateToken", "the token check")]
    [InlineData("CheckCsrf", "the antiforgery check")]
    public void Knows_checks(string method, string words) => Assert.Equal(words, GuardWords.Check(method));

    [Theory]
    [InlineData("EnsureWriteAccess")]
    [InlineData("HasAuthor")]
    [InlineData("IsCancellationTokenSource")]
    [InlineData("IsTokenExpired")]
    [InlineData("IsSignatureRequired")]
    [InlineData("RequireAuthorization")]
    [InlineData("IssueToken")]
    [InlineData("Canonicalize")]
    [InlineData("HasNextPageToken")]
    [InlineData("GetPermissions")]
    [InlineData("")]
    public void Leaves_other_methods_alone(string method) => Assert.Null(GuardWords.Check(method));

    [Theory]
    [InlineData("Portal:DisableAuth")]
    [InlineData("NO_AUTH")]
    [InlineData("SKIP_LOGIN")]
    [InlineData("Auth:Enabled")]
    [InlineData("RequireSignature")]
    [InlineData("BypassMfa")]
    public void Knows_switches(string setting) => Assert.NotNull(GuardWords.Switched(setting));

    [Theory]
    [InlineData("DEBUG")]
    [InlineData("NET8_0_OR_GREATER")]
    [InlineData("Logging:Enabled")]
    [InlineData("NormalAuthor")]
    [InlineData(":")]
    [InlineData("")]
    public void Leaves_other_settings_alone(string setting) => Assert.Null(GuardWords.Switched(setting));
}
