using System.Text;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Strength;

/// <summary>Takes off what people add to a word to satisfy a policy: digits and signs around it, signs for letters.</summary>
internal static class Decoration
{
    public static string Strip(string password)
    {
        var start = 0;
        var end = password.Length;
        while (start < end && !char.IsLetter(password[start]) && !IsLeet(password[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetter(password[end - 1]))
        {
            end--;
        }

        return password.Substring(start, end - start);
    }

    public static string Unleet(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            plain.Append(c switch
            {
                '@' or '4' => 'a',
                '3' or '€' => 'e',
                '1' or '!' => 'i',
                '0' => 'o',
                '$' or '5' => 's',
                '7' or '+' => 't',
                _ => Letters.Fold(c),
            });
        }

        return plain.ToString();
    }

    private static bool IsLeet(char c) => c is '@' or '$' or '€';
}
