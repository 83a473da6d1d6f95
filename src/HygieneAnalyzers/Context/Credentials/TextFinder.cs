using System;
using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Text;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Finds credentials that a text gives away by itself, wherever it goes: connection strings, provider tokens, URLs, commands.</summary>
internal sealed class TextFinder(FlowService flow, CredentialKnowledge knowledge)
{
    private const string Scheme = "://";

    private readonly Func<string, CredentialName> _judge = knowledge.Judge;

    /// <summary>What a text, or code that puts one together, holds; null for nearly all texts. Where it leaves room for a credential is added to <paramref name="holes"/>.</summary>
    public CredentialFinding? Find(IOperation text, List<CredentialSink> holes)
    {
        if (text.ConstantValue is { HasValue: true, Value: string constant } ? !MayHold(constant) : !UnfinishedText.MayHoldCredential(BuiltText.Written(text), _judge))
        {
            return null;
        }

        if (BuiltText.Of(text, flow) is not { } built)
        {
            return null;
        }

        CredentialHoles.Find(built, knowledge, holes);
        return ConnectionString(built, text) ?? Token(built, text) ?? Command(built, text) ?? Url(built, text) ?? Query(built, text);
    }

    /// <summary>A piece of a connection string, such as one that is appended to it: the place where it arrives says what it is.</summary>
    public static CredentialFinding? Fragment(Origin piece, CredentialSink sink) =>
        piece.Text is { } text
        && ConnectionStringReader.TryRead(";" + text, out var facts)
        && facts is { Password: { IsLiteral: true } password, UsesIdentity: false }
            ? new CredentialFinding(CredentialFindingKind.ConnectionStringPassword, piece.Syntax, facts.Kind.Words(), sink.Value)
            {
                Weakness = PasswordStrength.Judge(text.Substring(password.Span.Start - 1, password.Span.Length), facts.User),
            }
            : null;

    /// <summary>Cheap looks at a constant, so that ordinary texts cost no more.</summary>
    private static bool MayHold(string text) =>
        text.IndexOf('=') >= 0
        || text.IndexOf(Scheme, StringComparison.Ordinal) >= 0
        || ProviderTokens.Find(text, out _)
        || CommandPasswords.TryRead(text, out _);

    private CredentialFinding? ConnectionString(BuiltText built, IOperation text)
    {
        if (!ConnectionStringReader.TryRead(built.Text, out var facts) || facts.Password is not { } password || facts.UsesIdentity)
        {
            return null;
        }

        var finding = new CredentialFinding(CredentialFindingKind.ConnectionStringPassword, built.At(password.Span.Start), facts.Kind.Words(), text);
        return password.IsEmpty && IsContinued(built, text) ? null
            : password.IsEmpty ? finding with { Kind = CredentialFindingKind.ConnectionStringEmptyPassword }
            : password.IsLiteral && IsSecret(built, password.Span, password.Key) ? finding with { Weakness = Weakness(built, password.Span, facts.User) }
            : null;
    }

    /// <summary>The end of what is appended is not the end of the connection string: <c>Append(";Password=").Append(x)</c>.</summary>
    private static bool IsContinued(BuiltText built, IOperation text)
    {
        if (built.Text[built.Text.Length - 1] != '=')
        {
            return false;
        }

        var parent = text.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return built.Text[0] == ';' || parent is ICompoundAssignmentOperation or IArgumentOperation { Parameter.ContainingType.Name: "StringBuilder" };
    }

    private CredentialFinding? Token(BuiltText built, IOperation text) =>
        ProviderTokens.Find(built.Text, out var token) && IsSecret(built, token.Span, token.Name)
            ? new CredentialFinding(
                token.IsVerified ? CredentialFindingKind.VerifiedToken
                : token.IsOftenPublic ? CredentialFindingKind.OftenPublicToken
                : CredentialFindingKind.ProviderToken,
                built.At(token.Span.Start),
                token.Name,
                text)
            : null;

    private CredentialFinding? Command(BuiltText built, IOperation text) =>
        CommandPasswords.TryRead(built.Text, out var command) && IsSecret(built, command.Value, command.Program)
            ? new CredentialFinding(CredentialFindingKind.CommandPassword, built.At(command.Value.Start), command.Program, text)
            {
                Weakness = Weakness(built, command.Value, null),
            }
            : null;

    private CredentialFinding? Url(BuiltText built, IOperation text)
    {
        for (var from = 0; UrlCredentials.TryRead(built.Text, from, out var url); from = url.Host.Start)
        {
            if (!UrlCredentials.IsDocumentation(built.Text, url) && IsSecret(built, url.Password, "password"))
            {
                return new CredentialFinding(CredentialFindingKind.UrlCredential, built.At(url.Password.Start), "a password", text)
                {
                    Weakness = Weakness(built, url.Password, Slice(built, url.User)),
                };
            }
        }

        return null;
    }

    private CredentialFinding? Query(BuiltText built, IOperation text) =>
        UrlQuery.TryRead(built.Text, _judge, out var key, out var value) && IsSecret(built, value, key)
            ? new CredentialFinding(CredentialFindingKind.UrlCredential, built.At(value.Start), "the secret '" + key + "'", text)
            : null;

    private bool IsSecret(BuiltText built, TextSpan span, string name)
    {
        var value = Slice(built, span);
        return value.IndexOf(BuiltText.Hole) < 0 && built.IsWritten(span.Start) && knowledge.Values.Judge(value, name, atDefiniteSink: true) == ValueKind.Secret;
    }

    private static PasswordWeakness Weakness(BuiltText built, TextSpan password, string? user) => PasswordStrength.Judge(Slice(built, password), user);

    private static string Slice(BuiltText built, TextSpan span) => built.Text.Substring(span.Start, span.Length);
}
