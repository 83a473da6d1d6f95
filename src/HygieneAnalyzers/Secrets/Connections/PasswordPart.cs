using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets.Connections;

/// <summary>Judges the value behind a password key.</summary>
internal static class PasswordPart
{
    public static ConnectionStringPassword Of(string text, string key, TextSpan span, bool isTemplate)
    {
        var value = text.Substring(span.Start, span.Length);
        var kind = SecretValues.Default.Judge(value, key, atDefiniteSink: true);
        var isLiteral = kind == ValueKind.Secret && !isTemplate && !IsParameter(value) && value.IndexOf(ConnectionStringReader.Hole) < 0;
        return new ConnectionStringPassword(key, span, isLiteral, kind == ValueKind.Empty);
    }

    /// <summary>A part of the string that is not secret and not unknown, or null.</summary>
    public static string? Known(string value) =>
        value.Length == 0 || value.IndexOf(ConnectionStringReader.Hole) >= 0 ? null : value;

    /// <summary><c>@p</c>, <c>:x</c>, <c>?</c>, a lone quote of a string that goes on elsewhere.</summary>
    private static bool IsParameter(string value) => value is "'" or "\"" || (value.Length <= 3 && value[0] is '@' or ':' or '?' or '$');
}
