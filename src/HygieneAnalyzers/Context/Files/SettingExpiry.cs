using System;
using System.Globalization;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Secrets.Names;

namespace HygieneAnalyzers.Context.Files;

/// <summary>Reads the date that stands beside a secret and says until when it is good: <c>ExpiresOn</c>, <c>SmtpPasswordValidUntil</c>.</summary>
internal static class SettingExpiry
{
    private const int DateLength = 10;
    private const int MostSiblings = 500;

    private static readonly WordSet Ends = WordSet.Of("""
        expires expireson expiresat expiry expirydate expiresdate expiration expirationdate expirationtime expireat expireon expired
        validto validuntil validtill notafter enddate enddatetime endson gooduntil
        """);

    /// <summary>The last day of the secret, or null.</summary>
    public static DateTime? Of(ConfigSecret secret)
    {
        var section = secret.Node.Parent;
        if (section is null || section.Children.Length > MostSiblings)
        {
            return null;
        }

        var name = IdentifierSplitter.Split(SettingName.Of(secret.Node)).Joined;
        foreach (var sibling in section.Children)
        {
            if (sibling.Kind == ConfigNodeKind.Text && sibling.Value.Length >= DateLength && Date(sibling.Value) is { } end && IsOf(sibling.Key, name, section))
            {
                return end;
            }
        }

        return null;
    }

    // "ExpiresOn" is about all of its section, "ClientSecretExpiresOn" and "SmtpExpires" about the secret that begins so.
    private static bool IsOf(string key, string secret, ConfigNode section)
    {
        var words = IdentifierSplitter.Split(key);
        for (var count = 0; count < words.Count; count++)
        {
            if (Ends.Contains(words.Between(count, words.Count)))
            {
                return count > 0
                    ? secret.AsSpan().StartsWith(words.Between(0, count))
                    : !ConfigAccounts.IsFlat(section);
            }
        }

        return false;
    }

    private static DateTime? Date(string value) =>
        DateTime.TryParseExact(
            value.Substring(0, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
            ? date
            : null;
}
