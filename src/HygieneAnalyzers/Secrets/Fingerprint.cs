using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HygieneAnalyzers.Secrets;

/// <summary>
/// A short keyed mark by which people see that two findings mean the same secret. Sixteen bits on purpose: whoever tries a list of
/// passwords against it, key in hand, keeps one guess in 65 536, so a long list still leaves many.
/// </summary>
internal static class Fingerprint
{
    public static string Of(string value, string key)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(key));
        var hash = hmac.ComputeHash(Encoding.UTF8.GetBytes(value));
        return hash[0].ToString("x2", CultureInfo.InvariantCulture) + hash[1].ToString("x2", CultureInfo.InvariantCulture);
    }
}
