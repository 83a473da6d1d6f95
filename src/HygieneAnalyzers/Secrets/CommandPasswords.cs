using HygieneAnalyzers.Secrets.Commands;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>Finds passwords that are written into command lines and SQL statements.</summary>
internal static class CommandPasswords
{
    private const int MinLength = 12;
    private const int MaxLength = 8192;

    public static bool TryRead(string text, out CommandPassword password)
    {
        password = default;
        return text.Length is >= MinLength and <= MaxLength
            && (CommandLine.TryRead(text, out password) || SqlStatement.TryRead(text, out password))
            && IsSecret(text.Substring(password.Value.Start, password.Value.Length));
    }

    private static bool IsSecret(string value) =>
        value.IndexOf(ConnectionStringReader.Hole) < 0
        && (value.Length > 2 || value.IndexOfAny(['@', ':', '?', '$', '*']) < 0)
        && SecretValues.Default.Judge(value, null, atDefiniteSink: true) == ValueKind.Secret;
}

/// <summary>A password in a command or statement.</summary>
/// <param name="Program">The program or statement, for the message: "sqlcmd", "CREATE LOGIN".</param>
/// <param name="Value">Where the password stands.</param>
internal readonly record struct CommandPassword(string Program, TextSpan Value);
