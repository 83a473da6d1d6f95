using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Xml;

/// <summary>
/// An element while it is open. Closed, it is a setting (<c>&lt;add key= value=&gt;</c>, <c>&lt;add name= connectionString=&gt;</c>,
/// <c>&lt;setting name=&gt;&lt;value&gt;</c>, <c>&lt;Password&gt;text&lt;/Password&gt;</c>) or a section of its attributes and elements.
/// </summary>
internal sealed class XmlElement(string text, string name, int start)
{
    private readonly List<ConfigNode> _attributes = [];
    private readonly List<ConfigNode> _elements = [];
    private string? _text;
    private TextSpan _textSpan;

    public void AddAttribute(string attribute, string value, TextSpan span) => _attributes.Add(Leaf(attribute, value, span));

    /// <summary>Takes the first text; mixed content holds no setting.</summary>
    public void AddText(string value, TextSpan span)
    {
        if (_text is null && !string.IsNullOrWhiteSpace(value))
        {
            (_text, _textSpan) = (value.Trim(), Trim(span));
        }
    }

    public ImmutableArray<ConfigNode> Members()
    {
        var members = ImmutableArray.CreateBuilder<ConfigNode>(_attributes.Count + _elements.Count);
        members.AddRange(_attributes);
        members.AddRange(_elements);
        return members.MoveToImmutable();
    }

    /// <summary>Closes the element and gives what it is to the one around it.</summary>
    public void MoveTo(XmlElement parent, int end)
    {
        var key = Attribute("key") ?? Attribute("name");
        var value = Attribute("value") ?? Attribute("connectionString") ?? SettingValue();
        if (key is not null && value is not null)
        {
            _attributes.Remove(key);
            _ = _attributes.Remove(value) || _elements.Remove(value);
            parent._elements.Add(Leaf(key.Value, value.Value, value.Span));
            AddSection(parent, end);
            return;
        }

        AddSection(parent, end);
        if (_text is not null)
        {
            parent._elements.Add(Leaf(name, _text, _textSpan));
        }
        else if (_attributes.Count + _elements.Count == 0)
        {
            parent._elements.Add(Leaf(name, string.Empty, new TextSpan(start, 0)));
        }
    }

    private void AddSection(XmlElement parent, int end)
    {
        if (_attributes.Count + _elements.Count > 0)
        {
            parent._elements.Add(ConfigNode.Group(name, ConfigNodeKind.Section, TextSpan.FromBounds(start, Math.Max(start, end)), Members()));
        }
    }

    private ConfigNode Leaf(string leaf, string value, TextSpan span) =>
        ConfigNode.Leaf(leaf, ConfigNodeKind.Text, value, span, IsVerbatim(value, span));

    private ConfigNode? Attribute(string attribute)
    {
        foreach (var candidate in _attributes)
        {
            if (candidate.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }
        }

        return null;
    }

    private ConfigNode? SettingValue() =>
        _elements.Count == 1 && _elements[0].IsValue && _elements[0].Name.Equals("value", StringComparison.OrdinalIgnoreCase) ? _elements[0] : null;

    // The text's line ends are normalised in the value, so the span is trimmed by what stands in the file.
    private TextSpan Trim(TextSpan span)
    {
        var (from, to) = (span.Start, span.End);
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return TextSpan.FromBounds(from, to);
    }

    private bool IsVerbatim(string value, TextSpan span) =>
        value.Length == span.Length && string.CompareOrdinal(text, span.Start, value, 0, value.Length) == 0;
}
