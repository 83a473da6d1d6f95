using System.Text;
using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Tests.Configuration.Printing;

/// <summary>A value as a reader should give it back, and the length of text from which on it is certain.</summary>
internal sealed record PrintedValue(string Path, ConfigNodeKind Kind, string Value, int Start, int Length, int Certain);

/// <summary>A text that is being printed, in a form left to chance; it remembers where values and comments were put.</summary>
internal sealed class PrintedText(Random random)
{
    private readonly StringBuilder _text = new();
    private readonly List<PrintedValue> _values = [];
    private readonly List<(int Start, int Length, string Text)> _comments = [];
    private int _uncertain;

    /// <summary>What was printed, in the order of the text.</summary>
    public PrintedValue[] Values => [.. _values.OrderBy(static value => value.Start)];

    public (int Start, int Length, string Text)[] Comments => [.. _comments];

    public int Length => _text.Length;

    public string LineEnd => Any("\n", "\r\n", "\r");

    public bool Happens(int onceIn) => random.Next(onceIn) == 0;

    public string Any(params string[] texts) => texts[random.Next(texts.Length)];

    public string Blanks(int most) => string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(_ => Any(" ", "\t")));

    public PrintedText Write(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>A value as it is written in the file; <see cref="Settle"/> says when it is complete.</summary>
    public PrintedText Value(string path, ConfigNodeKind kind, string value, string raw)
    {
        _values.Add(new PrintedValue(path, kind, value, _text.Length, raw.Length, int.MaxValue));
        return Write(raw);
    }

    /// <summary>Whatever follows, the values so far are read; those without an end of their own only after the character behind them.</summary>
    public PrintedText Settle(int behind = 0)
    {
        for (; _uncertain < _values.Count; _uncertain++)
        {
            _values[_uncertain] = _values[_uncertain] with { Certain = _text.Length + behind };
        }

        return this;
    }

    public PrintedText Comment(string open, string content, string close)
    {
        _comments.Add((_text.Length, open.Length + content.Length + close.Length, content));
        return Write(open + content + close);
    }

    public override string ToString() => _text.ToString();
}
