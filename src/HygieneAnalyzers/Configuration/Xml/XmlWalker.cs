using System.Collections.Generic;
using System.Collections.Immutable;
using System.Xml;

namespace HygieneAnalyzers.Configuration.Xml;

/// <summary>Walks one document and builds the tree; what was closed before an error is kept, and what was open is closed.</summary>
internal sealed class XmlWalker(string text, int start)
{
    private readonly XmlSpans _spans = new(text, start);
    private readonly Stack<XmlElement> _open = new();
    private readonly ImmutableArray<ConfigComment>.Builder _comments = ImmutableArray.CreateBuilder<ConfigComment>();
    private ImmutableArray<ConfigNode> _top = ImmutableArray<ConfigNode>.Empty;

    public ConfigTree Walk(XmlReader reader)
    {
        var lines = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            if (reader.Depth > ConfigLimits.Depth)
            {
                return Finish(ConfigProblem.TooDeep);
            }

            Visit(reader, lines);
        }

        return Finish(ConfigProblem.None);
    }

    public ConfigTree Finish(ConfigProblem problem)
    {
        while (_open.Count > 0)
        {
            Close(text.Length);
        }

        return new ConfigTree(ConfigTree.RootOf(_top, text.Length), _comments.ToImmutable(), problem);
    }

    private void Visit(XmlReader reader, IXmlLineInfo lines)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(reader, lines);
                break;
            case XmlNodeType.EndElement:
                Close(_spans.Position(lines));
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                if (_open.Count > 0)
                {
                    _open.Peek().AddText(reader.Value, _spans.OfText(lines, reader.NodeType));
                }

                break;
            case XmlNodeType.Comment:
                _comments.Add(new ConfigComment(_spans.OfComment(lines, reader.Value), reader.Value));
                break;
        }
    }

    private void Open(XmlReader reader, IXmlLineInfo lines)
    {
        var isEmpty = reader.IsEmptyElement;
        var element = new XmlElement(text, reader.LocalName, _spans.Position(lines));
        _open.Push(element);
        while (reader.MoveToNextAttribute())
        {
            // Prefixed attributes are namespaces and instructions to a transform, not settings.
            if (reader.Prefix.Length == 0 && reader.LocalName != "xmlns")
            {
                element.AddAttribute(reader.LocalName, reader.Value, _spans.OfAttribute(lines));
            }
        }

        reader.MoveToElement();
        if (isEmpty)
        {
            Close(_spans.Position(lines));
        }
    }

    private void Close(int end)
    {
        var element = _open.Pop();
        if (_open.Count > 0)
        {
            element.MoveTo(_open.Peek(), end);
        }
        else
        {
            // The document element is the same in every file of a kind (configuration, Project), so paths begin below it.
            _top = element.Members();
        }
    }
}
