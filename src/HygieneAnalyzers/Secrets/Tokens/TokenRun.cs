namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>The prefilter: every token is a long run of ASCII without blanks, which words of a sentence are not.</summary>
internal static class TokenRun
{
    /// <summary>The shortest token (LTAI and twelve characters) has this length.</summary>
    public const int MinLength = 16;

    public static bool IsIn(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is <= ' ' or > '~')
            {
                start = i + 1;
            }
            else if (i - start >= MinLength - 1)
            {
                return true;
            }
        }

        return false;
    }
}
