using System;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Secrets.Values;

/// <summary>Recognises files, URLs that hold no credential, routes and content types.</summary>
internal static class PathRecognizer
{
    private static readonly string[] Extensions =
    [
        ".pem", ".pfx", ".p12", ".key", ".cer", ".crt", ".json", ".txt", ".xml", ".yml", ".yaml", ".config", ".ini", ".env", ".jks", ".snk", ".pub", ".asc",
        ".html", ".cshtml", ".razor", ".aspx", ".cs", ".dll", ".exe", ".dat", ".db", ".kdbx", ".ppk", ".png", ".svg",
    ];

    public static bool Is(string value) => IsUrl(value) || IsWindowsPath(value) || IsFileName(value) || IsSlashPath(value);

    private static bool IsUrl(string value)
    {
        var scheme = value.IndexOf("://", StringComparison.Ordinal);
        return scheme > 0 && scheme <= 20 && Shape.All(value, 0, scheme, static c => Letters.IsAsciiLetter(c) || c is '+' or '.' or '-')
            && !UrlCredentials.TryRead(value, out _);
    }

    private static bool IsWindowsPath(string value) =>
        value.StartsWith(@"\\", StringComparison.Ordinal)
        || value.StartsWith(@".\", StringComparison.Ordinal)
        || (value.Length > 2 && value[1] == ':' && value[2] is '\\' or '/' && Letters.IsAsciiLetter(value[0]))
        || (value.IndexOf('\\') > 0 && AreWordy(value, '\\'));

    private static bool IsFileName(string value)
    {
        foreach (var extension in Extensions)
        {
            if (value.Length > extension.Length && value.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return Shape.All(value, static c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '/' or '~');
            }
        }

        return false;
    }

    /// <summary>Slashes between words: base64 has slashes too, so every piece has to read as words.</summary>
    private static bool IsSlashPath(string value) => value.IndexOf('/') >= 0 && AreWordy(value, '/');

    private static bool AreWordy(string value, char separator)
    {
        var start = 0;
        var pieces = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i == value.Length || value[i] == separator)
            {
                // A number may stand between words: projects/123/secrets/api.
                if (i > start && !IsPiece(value, start, i) && (pieces == 0 || !Shape.All(value, start, i, Letters.IsAsciiDigit)))
                {
                    return false;
                }

                pieces += i > start ? 1 : 0;
                start = i + 1;
            }
        }

        return pieces >= 1;
    }

    private static bool IsPiece(string value, int start, int end)
    {
        var inner = value.Substring(start, end - start).Trim('{', '}', '.', '~', '*', ':', '@', '[', ']');
        return inner.Length == 0 || inner.Length <= 40 && Shape.IsWordy(inner.Replace('.', '_').Replace('+', '_'), 0, inner.Length);
    }
}
