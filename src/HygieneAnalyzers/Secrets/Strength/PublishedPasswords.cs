using System;
using System.Collections.Generic;
using System.IO;

namespace HygieneAnalyzers.Secrets.Strength;

/// <summary>The commonest passwords of published leaks, in lower case; source and licence stand at the head of <c>common-passwords.txt</c>.</summary>
internal static class PublishedPasswords
{
    private static readonly Lazy<HashSet<string>> Passwords = new(Read);

    public static bool Contains(string lower) => Passwords.Value.Contains(lower);

    private static HashSet<string> Read()
    {
        var passwords = new HashSet<string>(StringComparer.Ordinal);
        using var stream = typeof(PublishedPasswords).Assembly.GetManifestResourceStream("common-passwords.txt");
        if (stream is null)
        {
            return passwords;
        }

        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                passwords.UnionWith(line.Split(' '));
            }
        }

        return passwords;
    }
}
