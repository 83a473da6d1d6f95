using System;

namespace HygieneAnalyzers.Endpoints.Hosts;

/// <summary>What can be a host name at all.</summary>
internal static class HostSyntax
{
    /// <summary>
    /// Letters, digits, hyphens and underscores between dots, the last label not a number; the local database server's two
    /// names in parentheses and a lone dot are the exceptions.
    /// </summary>
    public static bool IsName(ReadOnlySpan<char> host)
    {
        if (host[0] == '(' || host.Length == 1)
        {
            return host[0] == '(' ? host[host.Length - 1] == ')' : host[0] == '.' || IsLetter(host[0]);
        }

        var previous = '.';
        foreach (var c in host)
        {
            if (!IsNameCharacter(c) || (c == '.' && previous == '.'))
            {
                return false;
            }

            previous = c;
        }

        return !IsNumber(host.Slice(host.LastIndexOf('.') + 1));
    }

    private static bool IsNameCharacter(char c) => IsLetter(c) || c is (>= '0' and <= '9') or '-' or '_' or '.';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or >= '\u0080';

    private static bool IsNumber(ReadOnlySpan<char> label)
    {
        foreach (var c in label)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
