using System.Text;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Context.Reuse;

/// <summary>Tells the environment in a name or path from what the name is about: <c>PROD_DB_PASSWORD</c>, <c>Production:Db:Password</c>.</summary>
internal static class EnvironmentWords
{
    /// <summary>The environment that the first or last word of one of the path's segments names, or null.</summary>
    public static string? In(string path)
    {
        foreach (var segment in path.Split(ConfigNode.Separator))
        {
            var words = IdentifierSplitter.Split(segment);
            if (words.Count > 0 && (EnvironmentClass.Named(words[0].ToString()) ?? EnvironmentClass.Named(words[words.Count - 1].ToString())) is { } environment)
            {
                return environment;
            }
        }

        return null;
    }

    /// <summary>The path in one spelling and without the words that name environments; what two environments call one setting.</summary>
    public static string Without(string path)
    {
        var neutral = new StringBuilder(path.Length);
        foreach (var segment in path.Split(ConfigNode.Separator))
        {
            var start = neutral.Length;
            var words = IdentifierSplitter.Split(segment);
            for (var i = 0; i < words.Count; i++)
            {
                var isAtEdge = i == 0 || i == words.Count - 1;
                var word = words[i].ToString();
                neutral.Append(isAtEdge && EnvironmentClass.Named(word) is not null ? string.Empty : word);
            }

            // Digits are no words, but Accounts:0 and Accounts:1 are two settings.
            Digits(segment, neutral);
            if (neutral.Length > start)
            {
                neutral.Append(ConfigNode.Separator);
            }
        }

        return neutral.ToString();
    }

    private static void Digits(string segment, StringBuilder neutral)
    {
        foreach (var c in segment)
        {
            if (char.IsDigit(c))
            {
                neutral.Append(c);
            }
        }
    }
}
