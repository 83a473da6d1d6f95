namespace HygieneAnalyzers.Context.Firewalls;

/// <summary>The spellings of "everybody" as the source of traffic.</summary>
internal static class AnySource
{
    public static bool Is(string text) => text.Trim().ToLowerInvariant() is "*" or "0.0.0.0/0" or "::/0" or "internet" or "any" or "0.0.0.0";
}
