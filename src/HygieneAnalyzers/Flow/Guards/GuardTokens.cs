using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>What the tokens of a piece of code put up and take down.</summary>
/// <param name="Guards">The first guard, in words, or null.</param>
/// <param name="Opens">What is opened for everybody, in words, or null.</param>
/// <param name="SaysYes">Whether there is a <c>return true;</c>.</param>
internal readonly record struct GuardTokens(string? Guards, string? Opens, bool SaysYes)
{
    private const int MaxLength = 50_000;
    private const string AnyCertificate = "connections to servers with any certificate";

    public static GuardTokens Read(string code)
    {
        if (code.Length > MaxLength)
        {
            return default;
        }

        var found = default(GuardTokens);
        var previous = SyntaxKind.None;
        var isCallback = false;
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                found = found with { Guards = found.Guards ?? Guard(token.ValueText, previous), Opens = found.Opens ?? Opening(token.ValueText, previous) };
                isCallback |= token.ValueText is "ServerCertificateCustomValidationCallback" or "RemoteCertificateValidationCallback" or "ServerCertificateValidationCallback";
            }
            else if (token.IsKind(SyntaxKind.TrueKeyword) && previous == SyntaxKind.ReturnKeyword && !isCallback)
            {
                found = found with { SaysYes = true };
            }
            else if (isCallback && token.IsKind(SyntaxKind.TrueKeyword) && previous is SyntaxKind.EqualsGreaterThanToken or SyntaxKind.ReturnKeyword)
            {
                found = found with { Opens = found.Opens ?? AnyCertificate };
            }

            previous = token.Kind();
        }

        return found;
    }

    private static string? Guard(string name, SyntaxKind previous) => name switch
    {
        "UseAuthentication" => "authentication",
        "UseAuthorization" or "RequireAuthorization" or "AuthorizeFilter" => "authorisation",
        "Authorize" when IsAttribute(previous) => "authorisation",
        "UseAntiforgery" => GuardWords.Antiforgery,
        "ValidateAntiForgeryToken" or "AutoValidateAntiforgeryToken" when IsAttribute(previous) => GuardWords.Antiforgery,
        _ => null,
    };

    private static string? Opening(string name, SyntaxKind previous) => name switch
    {
        "AllowAnonymous" when IsAttribute(previous) || previous == SyntaxKind.DotToken => "authorisation for everybody",
        "AllowAnonymousFilter" => "authorisation for everybody",
        "DangerousAcceptAnyServerCertificateValidator" => AnyCertificate,
        _ => null,
    };

    private static bool IsAttribute(SyntaxKind previous) => previous is SyntaxKind.OpenBracketToken or SyntaxKind.CommaToken;
}
