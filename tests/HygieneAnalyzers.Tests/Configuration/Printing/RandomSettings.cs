using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Tests.Configuration.Printing;

/// <summary>Trees, names and values made of whatever has a meaning in one of the formats.</summary>
internal static class RandomSettings
{
    private const string NameLetters = "abcXYZ_09-";
    private const int MostDepth = 5;

    private static readonly string[] Pieces =
    [
        "a", "B", "7", "é", "비", "\U0001F511", " ", "  ", "\t", "\n", "\r\n", "\r", "\u0085", "\u2028", "\uFEFF", "\0", "\u001F", "\uD83D", "\uDD11",
        "\"", "'", "`", "\\", "\\n", "\\u0041", "\\x", "/", "//", "/*", "*/", "#", " # ", ":", ": ", "::", "=", ",", ";", "{", "}", "[", "]", "- ", "&", "&amp;", "*", "!", "|", ">", "<",
        "-->", "<!--", "]]>", "<![CDATA[", "${X:-y}", "#{T}#", "$(V)", "%", "@", "~", "?", "null", "true", "export ", "<b/>", "\\\r\n",
    ];

    private static readonly string[] Numbers = ["0", "12", "-2.5e3", "3.25", "1E+9"];

    public static Setting[] Tree(Random random, int depth = 0) => Many(random, depth == 0 ? 1 : 0, 5, () => Member(random, depth));

    public static Setting[] Values(Random random) => Many(random, 1, 5, () => new Setting(Name(random), ConfigNodeKind.Text, Value(random), []));

    public static string Name(Random random) => "k" + string.Concat(Many(random, 0, 8, () => random.Next(20) == 0 ? "__" : NameLetters[random.Next(NameLetters.Length)].ToString()));

    public static string Value(Random random) => string.Concat(Many(random, 0, 7, () => Pieces[random.Next(Pieces.Length)]));

    private static Setting Member(Random random, int depth) => random.Next(depth < MostDepth ? 10 : 6) switch
    {
        0 => new Setting(Name(random), ConfigNodeKind.Number, Numbers[random.Next(Numbers.Length)], []),
        1 => new Setting(Name(random), ConfigNodeKind.Boolean, random.Next(2) == 0 ? "true" : "false", []),
        2 => new Setting(Name(random), ConfigNodeKind.Null, string.Empty, []),
        < 6 => new Setting(Name(random), ConfigNodeKind.Text, Value(random), []),
        < 8 => new Setting(Name(random), ConfigNodeKind.List, string.Empty, Tree(random, depth + 1)),
        _ => new Setting(Name(random), ConfigNodeKind.Section, string.Empty, Tree(random, depth + 1)),
    };

    private static T[] Many<T>(Random random, int least, int most, Func<T> make)
    {
        var many = new T[random.Next(least, most + 1)];
        for (var i = 0; i < many.Length; i++)
        {
            many[i] = make();
        }

        return many;
    }
}
