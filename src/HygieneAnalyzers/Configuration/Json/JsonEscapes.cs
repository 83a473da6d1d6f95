using System.Globalization;
using System.Text;

namespace HygieneAnalyzers.Configuration.Json;

/// <summary>Undoes the escapes of a JSON string (RFC 8259, section 7); what is no escape stays as it is written.</summary>
internal static class JsonEscapes
{
    public static string Undo(string raw)
    {
        var value = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                value.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u' && TryReadHex(raw, i + 1, out var unit))
            {
                value.Append(unit);
                i += 4;
            }
            else
            {
                value.Append(Unescape(raw[i]));
            }
        }

        return value.ToString();
    }

    private static char Unescape(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        _ => escaped,
    };

    private static bool TryReadHex(string raw, int start, out char unit)
    {
        unit = '\0';
        if (start + 4 > raw.Length
            || !ushort.TryParse(raw.Substring(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        unit = (char)code;
        return true;
    }
}
