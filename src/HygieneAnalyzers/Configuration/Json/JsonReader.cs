using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Json;

/// <summary>
/// Reads JSON as configuration files have it: comments, trailing commas and duplicate keys are fine, a broken part is left out
/// and a broken tail ends everything that is open, as a file is broken most of the time while somebody types in it.
/// </summary>
internal sealed class JsonReader
{
    private readonly JsonScanner _scanner;
    private int _openSections;
    private int _openLists;
    private bool _isTooDeep;

    private JsonReader(string text) => _scanner = new JsonScanner(text);

    public static ConfigTree Read(string text)
    {
        var reader = new JsonReader(text);
        var root = reader.ReadValue(string.Empty);
        reader._scanner.SkipTrivia();
        return new ConfigTree(
            root ?? ConfigTree.RootOf(ImmutableArray<ConfigNode>.Empty, text.Length),
            reader._scanner.Comments.ToImmutable(),
            reader._isTooDeep ? ConfigProblem.TooDeep : ConfigProblem.None);
    }

    private ConfigNode? ReadValue(string name)
    {
        _scanner.SkipTrivia();
        switch (_scanner.Current)
        {
            case '{':
                return Enter(name, ConfigNodeKind.Section, ref _openSections);
            case '[':
                return Enter(name, ConfigNodeKind.List, ref _openLists);
            case '"':
                var text = _scanner.ReadString();
                return ConfigNode.Leaf(name, ConfigNodeKind.Text, text.Value, text.Span, text.IsVerbatim);
            default:
                var word = _scanner.ReadWord();
                return word.Value.Length == 0 ? null : WordNode(name, word);
        }
    }

    private ConfigNode? Enter(string name, ConfigNodeKind kind, ref int open)
    {
        if (_openSections + _openLists >= ConfigLimits.Depth)
        {
            _isTooDeep = true;
            _scanner.SkipToEnd();
            return null;
        }

        open++;
        var start = _scanner.Position;
        _scanner.Advance();
        var children = kind == ConfigNodeKind.Section ? ReadMembers() : ReadItems();
        open--;
        return ConfigNode.Group(name, kind, TextSpan.FromBounds(start, _scanner.Position), children);
    }

    private ImmutableArray<ConfigNode> ReadMembers()
    {
        var children = ImmutableArray.CreateBuilder<ConfigNode>();
        while (!Closes('}', ']', _openLists))
        {
            if (TryReadName(out var name) && ReadValue(name) is { } value)
            {
                children.Add(value);
            }
        }

        return children.ToImmutable();
    }

    private ImmutableArray<ConfigNode> ReadItems()
    {
        var children = ImmutableArray.CreateBuilder<ConfigNode>();
        while (!Closes(']', '}', _openSections))
        {
            var name = children.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (ReadValue(name) is { } value)
            {
                children.Add(value);
            }
            else
            {
                _scanner.Advance();
            }
        }

        return children.ToImmutable();
    }

    /// <summary>Skips to the next thing inside; true at the end, which is also another bracket's when that one is open further out.</summary>
    private bool Closes(char own, char other, int othersOpen)
    {
        while (true)
        {
            _scanner.SkipTrivia();
            if (_scanner.IsAtEnd || (_scanner.Current == other && othersOpen > 0))
            {
                return true;
            }

            var current = _scanner.Current;
            if (current != own && current != other && current != ',')
            {
                return false;
            }

            _scanner.Advance();
            if (current == own)
            {
                return true;
            }
        }
    }

    private bool TryReadName(out string name)
    {
        var token = _scanner.Current == '"' ? _scanner.ReadString() : _scanner.ReadName();
        name = token.Value;
        _scanner.SkipTrivia();
        if (_scanner.Current == ':')
        {
            _scanner.Advance();
            return true;
        }

        if (token.Span.IsEmpty)
        {
            // Nothing was read, so go on behind what cannot be a name.
            _scanner.Advance();
        }

        return false;
    }

    private static ConfigNode WordNode(string name, JsonToken word)
    {
        var kind = word.Value switch
        {
            "true" or "false" => ConfigNodeKind.Boolean,
            "null" => ConfigNodeKind.Null,
            _ when word.Value[0] is '-' or (>= '0' and <= '9') => ConfigNodeKind.Number,
            _ => ConfigNodeKind.Text,
        };
        return ConfigNode.Leaf(name, kind, kind == ConfigNodeKind.Null ? string.Empty : word.Value, word.Span, isVerbatim: true);
    }
}
