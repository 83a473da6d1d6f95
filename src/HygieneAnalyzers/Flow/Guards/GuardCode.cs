using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>
/// Reads from a class or lambda whether it is a guard: it turns some callers away. As syntax only, since the class usually stands in a file
/// of its own and an analyzer must not make models of other files.
/// </summary>
internal static class GuardCode
{
    private const int MaxLength = 50_000;

    /// <summary>What the class guards, in words; null when nothing in it turns anybody away, or its source is not here.</summary>
    public static string? Of(ITypeSymbol? type)
    {
        foreach (var declaration in type?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            if (declaration.Span.Length <= MaxLength && Of(declaration.GetSyntax(), type!.Name) is { } words)
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>What the code guards, in words; <paramref name="name"/> helps where the code only tells that it is a guard.</summary>
    public static string? Of(SyntaxNode code, string name)
    {
        if (code.FullSpan.Length > MaxLength)
        {
            return null;
        }

        var rejects = false;
        string? words = null;
        foreach (var node in code.DescendantNodes(static node => node is not CatchClauseSyntax))
        {
            rejects |= Rejects(node);
            words = node is SimpleNameSyntax { Identifier.ValueText: var used } && Checked(used) is { } found && words != GuardWords.Address ? found : words;
        }

        return rejects ? words ?? GuardWords.Noun(name) ?? "authorisation" : null;
    }

    private static bool Rejects(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: var target, Right: var value } => LastName.Of(target) == "StatusCode" && IsRefusal(value),
        InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: var arguments } => LastName.Of(called) switch
        {
            "Forbid" or "Unauthorized" or "ForbidAsync" or "ChallengeAsync" or "Challenge" => true,
            "StatusCode" or "Problem" or "Json" => HasRefusal(arguments),
            _ => false,
        },
        ObjectCreationExpressionSyntax { Type: var type, ArgumentList.Arguments: var arguments } => LastName.Of(type) is { } name
            && (name is "UnauthorizedResult" or "UnauthorizedObjectResult" or "ForbidResult" or "ChallengeResult" || (name is "StatusCodeResult" or "JsonResult" or "ObjectResult" && HasRefusal(arguments))),
        ThrowStatementSyntax { Expression: ObjectCreationExpressionSyntax { Type: var type } } => LastName.Of(type) is "UnauthorizedAccessException" or "SecurityException" or "HubException" or "RpcException",
        _ => false,
    };

    private static bool HasRefusal(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        foreach (var argument in arguments)
        {
            if (IsRefusal(argument.Expression))
            {
                return true;
            }
        }

        return false;
    }

    // 401, StatusCodes.Status403Forbidden, (int)HttpStatusCode.Forbidden
    private static bool IsRefusal(ExpressionSyntax value) => value switch
    {
        CastExpressionSyntax cast => IsRefusal(cast.Expression),
        LiteralExpressionSyntax { Token.Value: int code } => code is 401 or 403,
        _ => LastName.Of(value) is "Status401Unauthorized" or "Status403Forbidden" or "Unauthorized" or "Forbidden",
    };

    private static string? Checked(string name) => name switch
    {
        "RemoteIpAddress" or "UserHostAddress" => GuardWords.Address,
        "ValidateRequestAsync" or "IsRequestValidAsync" => GuardWords.Antiforgery,
        "VerifyData" or "VerifyHash" => "the signature check",
        "IsInRole" or "HasClaim" or "IsAuthenticated" => "authorisation",
        _ when name.StartsWith("HMAC", StringComparison.Ordinal) => "the signature check",
        _ => null,
    };
}
