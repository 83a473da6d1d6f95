using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>What the tokens of a piece of code put up and take down.</summary>
/// <param name="Guards">The first guard, in words, or null.</param>
/// <param name="Opens">What is opened for everybody, in words, or null.</param>
internal readonly record struct GuardTokens(string? Guards, string? Opens)
{
    private const int MaxLength = 50_000;

    public static GuardTokens Read(string code)
    {
        if (code.Length > MaxLength)
        {
            return default;
        }

        var found = default(GuardTokens);
        var previous = SyntaxKind.None;
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                found = new GuardTokens(found.Guards ?? Guard(token.ValueText, previous), found.Opens ?? Opening(token.ValueText, previous));
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
        "UseAntiforgery" => "the antiforgery check",
        "ValidateAntiForgeryToken" or "AutoValidateAntiforgeryToken" when IsAttribute(previous) => "the antiforgery check",
        _ => null,
    };

    private static string? Opening(string name, SyntaxKind previous) => name switch
    {
        "AllowAnonymous" when IsAttribute(previous) || previous == SyntaxKind.DotToken => "authorisation for everybody",
        "AllowAnonymousFilter" => "authorisation for everybody",
        _ => null,
    };

    private static bool IsAttribute(SyntaxKind previous) => previous is SyntaxKind.OpenBracketToken or SyntaxKind.CommaToken;
}
