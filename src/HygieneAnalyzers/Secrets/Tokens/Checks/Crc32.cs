namespace HygieneAnalyzers.Secrets.Tokens.Checks;

/// <summary>The CRC-32 of zlib and PNG (reflected, polynomial 0xEDB88320).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = MakeTable();

    /// <summary>Of the characters from <paramref name="start"/> to before <paramref name="end"/>, which are ASCII.</summary>
    public static uint Of(string text, int start, int end)
    {
        var crc = uint.MaxValue;
        for (var i = start; i < end; i++)
        {
            crc = Table[(byte)(crc ^ text[i])] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
