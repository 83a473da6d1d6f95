using System;
using HygieneAnalyzers.Endpoints.Addresses;

namespace HygieneAnalyzers.Endpoints.Hosts;

/// <summary>One entry of a host option: an address range, a host, or a name with <c>*</c> for whole labels or parts of them.</summary>
internal sealed class HostPattern
{
    private const string AnyLabel = "*.";

    private readonly string _name;
    private readonly IpRange? _range;

    private HostPattern(string name, IpRange? range)
    {
        _name = name;
        _range = range;
    }

    /// <summary>Where several patterns match, the one that says most wins.</summary>
    public int Specificity => _range is { } range ? range.Length : _name.Length;

    public static bool TryParse(string text, out HostPattern? pattern)
    {
        var entry = text.Trim().TrimEnd('.');
        if (IpRange.TryParse(entry, out var range))
        {
            pattern = new HostPattern(entry, range);
            return true;
        }

        var isName = entry.Length > 0 && entry.IndexOf("**", StringComparison.Ordinal) < 0 && HostSyntax.IsName(entry.Replace('*', 'x').AsSpan());
        pattern = isName ? new HostPattern(Canonical(entry), null) : null;
        return isName;
    }

    /// <summary>Whether the canonical host matches; <c>*.corp.com</c> covers <c>corp.com</c> itself too.</summary>
    public bool Matches(ReadOnlySpan<char> host)
    {
        if (_range is { } range)
        {
            return IpText.TryParse(host, out var address, out _) && (range.Contains(address) || (address.TryEmbedded(out var inner) && range.Contains(inner)));
        }

        return Matches(_name.AsSpan(), host)
            || (_name.StartsWith(AnyLabel, StringComparison.Ordinal) && Matches(_name.AsSpan(AnyLabel.Length), host));
    }

    private static string Canonical(string entry)
    {
        var start = entry.StartsWith(AnyLabel, StringComparison.Ordinal) ? AnyLabel.Length : 0;
        return entry.Substring(0, start) + HostText.Canonical(entry.AsSpan(start), out _).ToString();
    }

    // Greedy with one point to come back to: linear in practice, never worse than pattern times host, both bounded.
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> host)
    {
        var (p, h, star, mark) = (0, 0, -1, 0);
        while (h < host.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, h);
            }
            else if (p < pattern.Length && Lower(pattern[p]) == Lower(host[h]))
            {
                p++;
                h++;
            }
            else if (star >= 0)
            {
                (p, h) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
