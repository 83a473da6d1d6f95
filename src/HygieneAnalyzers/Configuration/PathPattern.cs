using System;

namespace HygieneAnalyzers.Configuration;

/// <summary>A pattern over configuration paths: <c>Smtp</c> is the section with all below it, <c>*</c> stands for one segment.</summary>
internal static class PathPattern
{
    public static bool Covers(string pattern, string path)
    {
        var wanted = pattern.Split(ConfigNode.Separator);
        var actual = path.Split(ConfigNode.Separator);
        if (wanted.Length > actual.Length)
        {
            return false;
        }

        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] != "*" && !wanted[i].Equals(actual[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
