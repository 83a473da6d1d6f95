using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Decides which part of a text that is put together is the credential, so that one credential is one finding.</summary>
internal static class ComposedText
{
    private const int MinLength = 6;

    /// <summary>
    /// Whether <paramref name="part"/>, a literal that is added, interpolated, formatted or appended to others, is the credential among all that arrives
    /// at the sink; <paramref name="whole"/> is the text that they make, when it is known.
    /// </summary>
    public static bool IsCredential(Origin part, CredentialSink sink, IReadOnlyList<Origin> all, string? whole, CredentialKnowledge knowledge)
    {
        if (part.Text is not { } text)
        {
            return false;
        }

        if (whole is not null)
        {
            return CredentialValues.IsCredential(whole, sink, knowledge) && IsLongest(part, all);
        }

        return (RandomText.Is(text) || ((IsKnown(all) || sink.Kind == SinkKind.Header) && IsTelling(text, sink, knowledge)))
            && CredentialValues.IsCredential(text, sink, knowledge)
            && IsLongest(part, Beside(part, all));
    }

    /// <summary>Whether everything that the text is made of is written in the source.</summary>
    private static bool IsKnown(IReadOnlyList<Origin> all)
    {
        foreach (var origin in all)
        {
            if (origin.Has(Transport.Concat | Transport.Format) && !origin.IsLiteral)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the part is no separator, scheme, user name or format, but looks like what it is there for.</summary>
    private static bool IsTelling(string text, CredentialSink sink, CredentialKnowledge knowledge) =>
        text.Length >= MinLength
        && text[text.Length - 1] is not (':' or '=' or ' ')
        && HasDigit(text)
        && knowledge.Values.Judge(text, sink.Name, atDefiniteSink: false) == ValueKind.Secret;

    /// <summary>The parts of the same expression.</summary>
    private static List<Origin> Beside(Origin part, IReadOnlyList<Origin> all)
    {
        var text = TextAround(part.Syntax);
        var beside = new List<Origin>();
        foreach (var other in all)
        {
            if (ReferenceEquals(TextAround(other.Syntax), text))
            {
                beside.Add(other);
            }
        }

        return beside;
    }

    private static SyntaxNode TextAround(SyntaxNode part)
    {
        while (part.Parent is BinaryExpressionSyntax or ParenthesizedExpressionSyntax or InterpolationSyntax or InterpolatedStringExpressionSyntax
            or ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" or "Join" or "Format" } } }
            or ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" or "Join" or "Format" } } }
            || (part is ArgumentListSyntax && part.Parent is InvocationExpressionSyntax))
        {
            part = part.Parent;
        }

        return part;
    }

    /// <summary>Of parts whose whole is known the longest stands for all.</summary>
    private static bool IsLongest(Origin part, IReadOnlyList<Origin> all)
    {
        foreach (var other in all)
        {
            if (other.Text is { } text && !ReferenceEquals(other, part)
                && (text.Length > part.Text!.Length || (text.Length == part.Text.Length && other.Syntax.SpanStart < part.Syntax.SpanStart)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
