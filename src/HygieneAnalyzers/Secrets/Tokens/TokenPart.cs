namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>A literal, or a run of an alphabet's characters, within a <see cref="TokenShape"/>.</summary>
internal sealed class TokenPart
{
    private readonly bool[] _set;

    public TokenPart(string literal)
    {
        Literal = literal;
        Characters = string.Empty;
        _set = [];
    }

    public TokenPart(char alphabet, int min, int max)
    {
        Characters = TokenAlphabet.Characters(alphabet);
        _set = TokenAlphabet.Set(Characters);
        Min = min;
        Max = max;
    }

    /// <summary>The text of a literal, or null for a run.</summary>
    public string? Literal { get; }

    public string Characters { get; }

    public int Min { get; }

    public int Max { get; }

    public bool Contains(char c) => c < _set.Length && _set[c];
}
