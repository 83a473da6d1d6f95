using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Json;

/// <summary>Cuts JSON text into strings, bare words and single characters; every call but a look at <see cref="Current"/> moves forward.</summary>
internal sealed class JsonScanner(string text)
{
    private int _at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    public ImmutableArray<ConfigComment>.Builder Comments { get; } = ImmutableArray.CreateBuilder<ConfigComment>();

    public int Position => _at;

    public bool IsAtEnd => _at >= text.Length;

    /// <summary>The character ahead; NUL at the end.</summary>
    public char Current => IsAtEnd ? '\0' : text[_at];

    public void Advance() => _at = Math.Min(_at + 1, text.Length);

    public void SkipToEnd() => _at = text.Length;

    /// <summary>Skips white space and comments, and keeps the comments.</summary>
    public void SkipTrivia()
    {
        while (!IsAtEnd)
        {
            if (char.IsWhiteSpace(text[_at]))
            {
                _at++;
            }
            else if (!TrySkipComment())
            {
                return;
            }
        }
    }

    /// <summary>A quoted string, the opening quote being ahead; one that is not closed ends with its line.</summary>
    public JsonToken ReadString()
    {
        var start = ++_at;
        var hasEscapes = false;
        while (!IsAtEnd && text[_at] is not ('"' or '\n' or '\r'))
        {
            if (text[_at] == '\\')
            {
                hasEscapes = true;
                Advance();
                if (Current is '\n' or '\r')
                {
                    break;
                }
            }

            Advance();
        }

        var span = TextSpan.FromBounds(start, _at);
        if (Current == '"')
        {
            Advance();
        }

        var raw = text.Substring(start, span.Length);
        return new JsonToken(hasEscapes ? JsonEscapes.Undo(raw) : raw, span, !hasEscapes);
    }

    /// <summary>A bare word before a colon, as JSON's looser relatives have it; empty where none can be.</summary>
    public JsonToken ReadName()
    {
        var start = _at;
        while (!IsAtEnd && text[_at] is not (':' or ',' or '"' or '{' or '}' or '[' or ']' or '/') && !char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        return TokenFrom(start);
    }

    /// <summary>A bare value: number, literal or a template's token such as <c>#{Port}#</c>, whose braces belong to it.</summary>
    public JsonToken ReadWord()
    {
        var start = _at;
        var braces = 0;
        while (!IsAtEnd && text[_at] is not (',' or '"' or '[' or ']') && !char.IsWhiteSpace(text[_at]))
        {
            braces += text[_at] == '{' ? 1 : text[_at] == '}' ? -1 : 0;
            if (braces < 0 || StartsComment)
            {
                break;
            }

            _at++;
        }

        return TokenFrom(start);
    }

    private JsonToken TokenFrom(int start) =>
        new(text.Substring(start, _at - start), TextSpan.FromBounds(start, _at), IsVerbatim: true);

    private bool StartsComment => text[_at] == '/' && _at + 1 < text.Length && text[_at + 1] is ('/' or '*');

    private bool TrySkipComment()
    {
        if (!StartsComment)
        {
            return false;
        }

        var start = _at;
        var isLine = text[_at + 1] == '/';
        var end = isLine ? text.IndexOfAny(['\n', '\r'], _at) : text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        var contentEnd = end < 0 ? text.Length : end;
        _at = end < 0 ? text.Length : isLine ? end : end + 2;
        Comments.Add(new ConfigComment(TextSpan.FromBounds(start, _at), text.Substring(start + 2, contentEnd - start - 2)));
        return true;
    }
}
