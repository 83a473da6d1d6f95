using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>Recognises what passwords are made of: all letters and more, each of them once.</summary>
internal static class AlphabetRecognizer
{
    // Two alphabets without the signs that look alike; a shorter row of distinct signs is somebody's key.
    private const int MinLength = 45;
    private const int MaxLength = 128;

    public static bool Is(string value)
    {
        if (value.Length is < MinLength or > MaxLength)
        {
            return false;
        }

        var seen = new bool[128];
        var isRow = false;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] >= seen.Length || seen[value[i]])
            {
                return false;
            }

            seen[value[i]] = true;
            isRow |= i >= 3 && Letters.IsAsciiLetter(value[i]) && value[i] == value[i - 1] + 1 && value[i] == value[i - 2] + 2 && value[i] == value[i - 3] + 3;
        }

        return isRow;
    }
}
