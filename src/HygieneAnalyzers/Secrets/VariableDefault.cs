using System;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>Finds what a variable is replaced by where it is not set: <c>${DB_PASSWORD:-fallback}</c>, <c>${DB_PASSWORD-fallback}</c>.</summary>
internal static class VariableDefault
{
    /// <summary>The default of a value that is such a variable and nothing else.</summary>
    public static bool TryRead(string value, out TextSpan part)
    {
        part = default;
        if (value.Length < 5 || value[0] != '$' || value[1] != '{' || value[value.Length - 1] != '}')
        {
            return false;
        }

        var end = 2;
        while (end < value.Length && (char.IsLetterOrDigit(value[end]) || value[end] == '_'))
        {
            end++;
        }

        var start = value[end] == ':' ? end + 1 : end;
        part = value[start] == '-' && start + 2 < value.Length ? TextSpan.FromBounds(start + 1, value.Length - 1) : default;
        return end > 2 && !part.IsEmpty && value.IndexOf("${", start, StringComparison.Ordinal) < 0;
    }
}
