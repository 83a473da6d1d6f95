using System;

namespace HygieneAnalyzers.Context.Network;

/// <summary>One entry of <c>hygiene.zone_namespaces</c>: <c>A.B</c>, <c>A.B.*</c> (one level below) or <c>A.B.**</c> (it and all below) and its zone.</summary>
internal sealed record NamespaceZone(string Pattern, string Zone)
{
    private const string AllBelow = ".**";
    private const string OneBelow = ".*";

    /// <summary>Where several entries match, the longest says most.</summary>
    public int Specificity => Pattern.Length;

    public bool Matches(string name) =>
        Pattern.EndsWith(AllBelow, StringComparison.Ordinal) ? IsAtOrBelow(name, Pattern.Length - AllBelow.Length)
        : Pattern.EndsWith(OneBelow, StringComparison.Ordinal) ? IsBelow(name, Pattern.Length - OneBelow.Length) && name.IndexOf('.', Pattern.Length - 1) < 0
        : name == Pattern;

    /// <summary>Whether the text is a namespace with at most one wildcard, at its end.</summary>
    public static bool IsPattern(string text)
    {
        var name = text.EndsWith(AllBelow, StringComparison.Ordinal) ? text.Substring(0, text.Length - AllBelow.Length)
            : text.EndsWith(OneBelow, StringComparison.Ordinal) ? text.Substring(0, text.Length - OneBelow.Length)
            : text;
        return Array.TrueForAll(name.Split('.'), static part => part.Length > 0 && Array.TrueForAll(part.ToCharArray(), static c => char.IsLetterOrDigit(c) || c == '_'));
    }

    private bool IsAtOrBelow(string name, int length) => IsBelow(name, length) || (name.Length == length && StartsWith(name, length));

    private bool IsBelow(string name, int length) => name.Length > length && name[length] == '.' && StartsWith(name, length);

    private bool StartsWith(string name, int length) => string.CompareOrdinal(name, 0, Pattern, 0, length) == 0;
}
