using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Compose;

/// <summary>
/// Reads the environment of each service in a compose file. It knows block maps and lists of one-line values; anchors, flow
/// style, block scalars and values over several lines are left out rather than guessed at.
/// </summary>
internal sealed class ComposeReader
{
    private readonly string _text;
    private readonly List<Level> _levels = new();
    private readonly ImmutableArray<ConfigNode>.Builder _services = ImmutableArray.CreateBuilder<ConfigNode>();
    private readonly ImmutableArray<ConfigNode>.Builder _block = ImmutableArray.CreateBuilder<ConfigNode>();
    private readonly ImmutableArray<ConfigComment>.Builder _comments = ImmutableArray.CreateBuilder<ConfigComment>();

    // Lines that go deeper than this continue a value that is not read.
    private int _skipDeeperThan = int.MaxValue;
    private bool _lastIsOpen;

    private ComposeReader(string text) => _text = text;

    public static ConfigTree Read(string text)
    {
        var reader = new ComposeReader(text);
        var at = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (at < text.Length)
        {
            var end = TextLines.EndOf(text, at);
            reader.ReadLine(at, end);
            at = end + 1;
        }

        reader.CloseBlock();
        return new ConfigTree(ConfigTree.RootOf(reader._services.ToImmutable(), text.Length), reader._comments.ToImmutable(), ConfigProblem.None);
    }

    private void ReadLine(int start, int end)
    {
        var at = TextLines.SkipBlanks(_text, start, end);
        if (at == end)
        {
            return;
        }

        var indent = at - start;
        if (_text[at] == '#')
        {
            _comments.Add(TextLines.HashComment(_text, at, end));
        }
        else if (indent <= _skipDeeperThan)
        {
            _skipDeeperThan = int.MaxValue;
            ReadContent(ComposeLine.Read(_text, at, end), indent);
        }
        else
        {
            DropContinued();
        }
    }

    private void ReadContent(ComposeLine line, int indent)
    {
        if (line.Comment is { } comment)
        {
            _comments.Add(comment);
        }

        Leave(indent, line.IsItem);
        if (line.OpensBlock && !line.IsItem && !IsInEnvironment)
        {
            _levels.Add(new Level(indent, line.Key));
            return;
        }

        _skipDeeperThan = indent;
        _lastIsOpen = false;
        if (IsInEnvironment && line.Value is { } value && line.Key.Length > 0)
        {
            _block.Add(ConfigNode.Leaf(Env.EnvName.ToPath(line.Key), ConfigNodeKind.Text, value.Value, value.Span, value.IsVerbatim));
            _lastIsOpen = true;
        }
    }

    // services: <name>: environment:, or the shared part of services, x-<name>: environment:
    private bool IsInEnvironment =>
        _levels.Count is 2 or 3
        && _levels[_levels.Count - 1].Key == "environment"
        && (_levels.Count == 3 ? _levels[0].Key == "services" : _levels[0].Key.StartsWith("x-", StringComparison.Ordinal));

    private readonly record struct Level(int Indent, string Key);

    private void Leave(int indent, bool isItem)
    {
        // A list may stand at the indent of the key that it belongs to.
        while (_levels.Count > 0 && (_levels[_levels.Count - 1].Indent > indent || (_levels[_levels.Count - 1].Indent == indent && !isItem)))
        {
            CloseBlock();
            _levels.RemoveAt(_levels.Count - 1);
        }
    }

    private void DropContinued()
    {
        if (_lastIsOpen)
        {
            _block.RemoveAt(_block.Count - 1);
            _lastIsOpen = false;
        }
    }

    private void CloseBlock()
    {
        _lastIsOpen = false;
        if (_block.Count == 0)
        {
            return;
        }

        var node = ConfigNode.Group(_levels[_levels.Count - 1].Key, ConfigNodeKind.Section, SpanOf(_block), _block.ToImmutable());
        for (var i = _levels.Count - 2; i >= 0; i--)
        {
            node = ConfigNode.Group(_levels[i].Key, ConfigNodeKind.Section, node.Span, ImmutableArray.Create(node));
        }

        _services.Add(node);
        _block.Clear();
    }

    private static TextSpan SpanOf(ImmutableArray<ConfigNode>.Builder block) =>
        TextSpan.FromBounds(block[0].Span.Start, block[block.Count - 1].Span.End);
}
