using System;
using HygieneAnalyzers.Context.Options;

namespace HygieneAnalyzers.Context.Suppressions;

/// <summary>Judges the reason that somebody gives for silencing a finding.</summary>
internal static class Justification
{
    private const string Until = "until ";
    private const int DateLength = 10;

    /// <summary>What is wrong with the reason, in words; null when it will do.</summary>
    public static string? FaultOf(string? reason, DateTime? today)
    {
        if (reason is null || !SaysSomething(reason))
        {
            return "without a reason";
        }

        return today is { } day && EndOf(reason) is { } end && end < day ? "past the date that its reason gives" : null;
    }

    private static bool SaysSomething(string reason)
    {
        var text = reason.Trim();
        if (text.Length == 0 || text is "<Pending>" or "..." or "TODO" or "Justification")
        {
            return false;
        }

        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    private static DateTime? EndOf(string reason)
    {
        var at = reason.IndexOf(Until, StringComparison.OrdinalIgnoreCase);
        var start = at + Until.Length;
        return at >= 0 && start + DateLength <= reason.Length && OptionParsers.Date(reason.Substring(start, DateLength), out var date, out _) ? date : null;
    }
}
