using System;
using System.Collections.Generic;
using System.Globalization;

namespace HygieneAnalyzers.Context.Suppressions;

/// <summary>Knows by their ids which rules, of this package and of others, are about security.</summary>
internal static class SecurityRules
{
    private static readonly HashSet<string> SonarIds = new(StringComparer.OrdinalIgnoreCase)
    {
        "S1313", "S2053", "S2068", "S2077", "S2092", "S2115", "S2245", "S2255", "S2257", "S2612", "S3330", "S3649", "S4211", "S4423", "S4426", "S4432",
        "S4433", "S4502", "S4507", "S4790", "S4792", "S4830", "S5042", "S5122", "S5131", "S5135", "S5144", "S5145", "S5146", "S5147", "S5167", "S5332",
        "S5334", "S5344", "S5443", "S5445", "S5542", "S5547", "S5659", "S5693", "S5753", "S5766", "S6096", "S6287", "S6350", "S6377", "S6418", "S6639",
        "S6640", "S6641", "S6776", "S6781", "S6932",
    };

    /// <summary>Whether a finding of that id may be a way in.</summary>
    public static bool Is(string id) =>
        (id.StartsWith("HYG", StringComparison.OrdinalIgnoreCase) && IsNumber(id, 3))
        || (id.StartsWith("SCS", StringComparison.OrdinalIgnoreCase) && IsNumber(id, 3))
        || (id.StartsWith("CA", StringComparison.OrdinalIgnoreCase) && IsNumber(id, 2) && IsSecurityNumber(int.Parse(id.Substring(2), CultureInfo.InvariantCulture)))
        || SonarIds.Contains(id);

    // The SDK's security category: reviews of SQL, deserialisation, injection, cryptography and transport.
    private static bool IsSecurityNumber(int number) => number is 2100 or 2109 or 2119 or 2153 or (>= 2300 and <= 2362) or (>= 3000 and <= 3999) or (>= 5000 and <= 5999);

    private static bool IsNumber(string id, int start)
    {
        for (var i = start; i < id.Length; i++)
        {
            if (id[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return id.Length - start is 4 or 5;
    }
}
