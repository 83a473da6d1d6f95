namespace HygieneAnalyzers.Endpoints.Addresses;

/// <summary>The value of a digit up to base sixteen.</summary>
internal static class HexDigit
{
    /// <summary>What <see cref="Of"/> gives for a character that is no digit: over every base.</summary>
    public const uint None = 255;

    public static uint Of(char c) => c switch
    {
        >= '0' and <= '9' => (uint)(c - '0'),
        >= 'a' and <= 'f' => (uint)(c - 'a' + 10),
        >= 'A' and <= 'F' => (uint)(c - 'A' + 10),
        _ => None,
    };
}
