using System;
using System.Collections.Generic;
using System.Xml;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Configuration.Xml;

/// <summary>Finds where things stand from the line and column at which the XML reader met them.</summary>
internal sealed class XmlSpans(string text, int start)
{
    private readonly List<int> _lineStarts = LineStarts(text, start);

    public int Position(IXmlLineInfo at)
    {
        var line = Math.Min(Math.Max(at.LineNumber - 1, 0), _lineStarts.Count - 1);
        return Math.Min(_lineStarts[line] + Math.Max(at.LinePosition - 1, 0), text.Length);
    }

    /// <summary>The value between the quotes of the attribute whose name begins at <paramref name="at"/>.</summary>
    public TextSpan OfAttribute(IXmlLineInfo at)
    {
        var position = Position(at);
        var open = text.IndexOfAny(['"', '\''], position);
        var close = open < 0 ? -1 : text.IndexOf(text[open], open + 1);
        return close < 0 ? new TextSpan(position, 0) : TextSpan.FromBounds(open + 1, close);
    }

    public TextSpan OfText(IXmlLineInfo at, XmlNodeType type)
    {
        var position = Position(at);
        var end = text.IndexOf(type == XmlNodeType.CDATA ? "]]>" : "<", position, StringComparison.Ordinal);
        return TextSpan.FromBounds(position, end < 0 ? text.Length : end);
    }

    /// <summary>The comment around its content, which begins at <paramref name="at"/>.</summary>
    public TextSpan OfComment(IXmlLineInfo at, string content)
    {
        var begin = Math.Max(Position(at) - "<!--".Length, 0);
        var end = text.IndexOf("-->", begin, StringComparison.Ordinal);
        return TextSpan.FromBounds(begin, end < 0 ? Math.Min(begin + content.Length, text.Length) : end + "-->".Length);
    }

    // The XML reader ends lines at CR, LF and CR LF only, unlike SourceText, so its lines are counted here.
    private static List<int> LineStarts(string text, int start)
    {
        var starts = new List<int> { start };
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
