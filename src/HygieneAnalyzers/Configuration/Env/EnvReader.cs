using System;
using System.Collections.Immutable;

namespace HygieneAnalyzers.Configuration.Env;

/// <summary>Reads <c>.env</c> files: <c>export</c>, quotes, comments, and values that go over several lines inside quotes.</summary>
internal sealed class EnvReader
{
    private const string Export = "export";

    private static readonly char[] Blanks = [' ', '\t'];

    private readonly string _text;
    private readonly ImmutableArray<ConfigNode>.Builder _entries = ImmutableArray.CreateBuilder<ConfigNode>();
    private readonly ImmutableArray<ConfigComment>.Builder _comments = ImmutableArray.CreateBuilder<ConfigComment>();
    private int _at;

    private EnvReader(string text) => _text = text;

    public static ConfigTree Read(string text)
    {
        var reader = new EnvReader(text);
        reader._at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (reader._at < text.Length)
        {
            reader.ReadLine();
        }

        return new ConfigTree(ConfigTree.RootOf(reader._entries.ToImmutable(), text.Length), reader._comments.ToImmutable(), ConfigProblem.None);
    }

    private void ReadLine()
    {
        var end = TextLines.EndOf(_text, _at);
        _at = TextLines.SkipBlanks(_text, _at, end);
        if (_at < end && _text[_at] == '#')
        {
            _comments.Add(TextLines.HashComment(_text, _at, end));
        }
        else if (TryReadName(end, out var name))
        {
            end = ReadValue(name, end);
        }

        _at = Math.Min(end + 1, _text.Length);
    }

    private bool TryReadName(int end, out string name)
    {
        name = string.Empty;
        var equals = _text.IndexOf('=', _at, end - _at);
        if (equals < 0)
        {
            return false;
        }

        name = _text.Substring(_at, equals - _at).Trim();
        name = name.StartsWith(Export, StringComparison.Ordinal) && name.IndexOfAny(Blanks) == Export.Length ? name.Substring(Export.Length).TrimStart() : name;
        _at = TextLines.SkipBlanks(_text, equals + 1, end);
        return name.Length > 0 && name.IndexOfAny([' ', '\t', '"', '\'']) < 0;
    }

    /// <summary>Reads the value and a comment behind it; gives the end of the line on which they end.</summary>
    private int ReadValue(string name, int end)
    {
        var value = EnvValue.Read(_text, _at, end);
        _entries.Add(ConfigNode.Leaf(EnvName.ToPath(name), ConfigNodeKind.Text, value.Value, value.Span, value.IsVerbatim));
        end = TextLines.EndOf(_text, value.End);
        var behind = TextLines.SkipBlanks(_text, value.End, end);
        if (behind < end && _text[behind] == '#')
        {
            _comments.Add(TextLines.HashComment(_text, behind, end));
        }

        return end;
    }
}
