using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Options;

/// <summary>A method that an option names: <c>M:Contoso.Login.Check(System.String)</c>, <c>Contoso.Login.Check</c> or <c>Login.Check</c>.</summary>
internal sealed record MemberPattern(string Text, string Type, string Name)
{
    private const string Method = "M:";

    public static bool ReadList(string text, out ImmutableArray<MemberPattern> value, out string culprit)
    {
        value = ImmutableArray<MemberPattern>.Empty;
        culprit = text;
        var patterns = ImmutableArray.CreateBuilder<MemberPattern>();
        foreach (var entry in Split(text))
        {
            if (Read(entry) is not { } pattern)
            {
                culprit = entry.Trim();
                return false;
            }

            patterns.Add(pattern);
        }

        value = patterns.ToImmutable();
        return true;
    }

    public bool Matches(IMethodSymbol method)
    {
        if (Text.StartsWith(Method, StringComparison.Ordinal) && Text.IndexOf('(') >= 0)
        {
            return method.GetDocumentationCommentId() == Text;
        }

        return method.Name == Name && method.ContainingType is { } type && IsOf(type.OriginalDefinition);
    }

    /// <summary>Whether it is the type that the pattern names, alone or with its namespace.</summary>
    public bool IsOf(INamedTypeSymbol type) => type.Name == Type || NameOf(type) == Type;

    private static string NameOf(INamedTypeSymbol type)
    {
        var id = type.GetDocumentationCommentId() ?? "";
        var name = id.StartsWith("T:", StringComparison.Ordinal) ? id.Substring(2) : id;
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private static MemberPattern? Read(string entry)
    {
        var text = entry.Trim();
        var name = text.StartsWith(Method, StringComparison.Ordinal) ? text.Substring(Method.Length) : text;
        var arguments = name.IndexOf('(');
        if (arguments >= 0 && (name.Length == text.Length || name[name.Length - 1] != ')'))
        {
            return null;
        }

        name = arguments >= 0 ? name.Substring(0, arguments) : name;
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || dot == name.Length - 1 || !IsDottedName(name))
        {
            return null;
        }

        return new MemberPattern(text, WithoutArity(name.Substring(0, dot)), WithoutArity(name.Substring(dot + 1)));
    }

    private static string WithoutArity(string name)
    {
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private static bool IsDottedName(string name)
    {
        var startsPart = true;
        foreach (var letter in name)
        {
            if (letter == '.' ? startsPart : !(char.IsLetter(letter) || letter == '_' || (!startsPart && (char.IsDigit(letter) || letter == '`'))))
            {
                return false;
            }

            startsPart = letter == '.';
        }

        return !startsPart;
    }

    /// <summary>Commas separate entries, but not those between the brackets of a parameter list.</summary>
    private static ImmutableArray<string> Split(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ImmutableArray<string>.Empty;
        }

        var entries = ImmutableArray.CreateBuilder<string>();
        var (start, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] is '(' or '{' or '[' ? 1 : text[at] is ')' or '}' or ']' ? -1 : 0;
            if (text[at] == ',' && depth <= 0)
            {
                entries.Add(text.Substring(start, at - start));
                start = at + 1;
            }
        }

        entries.Add(text.Substring(start));
        return entries.ToImmutable();
    }
}
