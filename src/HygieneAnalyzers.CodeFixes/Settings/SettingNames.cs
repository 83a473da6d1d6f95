using System;
using System.Collections.Generic;
using System.Text;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>Makes a setting's name of the names in the code: <c>password</c> in <c>SmtpOptions</c> becomes <c>Smtp:Password</c>.</summary>
internal static class SettingNames
{
    private static readonly char[] Separators = ['_', '-', '.', ':', ' ', '@', '/'];

    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "options", "settings", "setting", "configuration", "config", "credentials", "credential", "info", "data", "model",
    };

    /// <summary>Words that say what a credential is for its type, not whose it is.</summary>
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "api", "access", "account", "client", "private", "secret", "auth", "bearer", "refresh", "signing", "encryption", "shared", "master", "user", "default",
    };

    /// <param name="name">The name of what the value is given to, or a configuration key already.</param>
    /// <param name="type">The type that it belongs to, or null where that says nothing.</param>
    public static string KeyOf(string name, string? type)
    {
        if (IsKey(name))
        {
            return name.Replace("__", ":");
        }

        var words = Words(name);
        var leaf = words.Count == 0 ? "Credential" : Join(words, words.Count);
        var section = IsPlain(words) && type is not null ? Section(type) : "";
        return section.Length == 0 ? leaf : section + ":" + leaf;
    }

    /// <summary>What tells a connection string from others of the application: <c>ordersConnectionString</c> is <c>Orders</c>.</summary>
    public static string ConnectionOf(string name)
    {
        if (IsKey(name))
        {
            return name.Substring(name.LastIndexOf(':') + 1);
        }

        var words = Words(name);
        words.RemoveAll(static word => word is "connection" or "conn" or "string" or "str" or "cs" or "sql" or "default" or "db" or "database" or "connectionstring" or "constr");
        return words.Count == 0 ? "Default" : Join(words, words.Count);
    }

    /// <summary><c>Smtp:Password</c> as an environment variable: <c>SMTP_PASSWORD</c>.</summary>
    public static string VariableOf(string key) => string.Join("_", Words(key)).ToUpperInvariant();

    private static bool IsKey(string name) => name.Length <= 100 && (name.IndexOf(':') > 0 || name.IndexOf("__", StringComparison.Ordinal) > 0) && name.IndexOf(' ') < 0;

    private static bool IsPlain(List<string> words) => words.Count <= 1 || (words.Count == 2 && Plain.Contains(words[0]));

    private static string Section(string type)
    {
        var words = Words(type);
        var count = words.Count;
        while (count > 0 && Roles.Contains(words[count - 1]))
        {
            count--;
        }

        return Join(words, count);
    }

    /// <summary>Lower-case words. Unlike the splitter that judges names, this one keeps digits: they tell settings apart.</summary>
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || IsBreak(name, i))
            {
                var word = name.Substring(start, i - start).Trim(Separators).ToLowerInvariant();
                start = i;
                if (word.Length > 1 || (word.Length == 1 && (words.Count > 0 || i == name.Length)))
                {
                    words.Add(word);
                }
            }
        }

        return words;
    }

    /// <summary>Before a separator, between <c>p</c> and <c>P</c>, and before the last capital of <c>SMTPPassword</c>'s first word.</summary>
    private static bool IsBreak(string name, int i) =>
        Array.IndexOf(Separators, name[i]) >= 0
        || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))));

    private static string Join(List<string> words, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(char.ToUpperInvariant(words[i][0])).Append(words[i], 1, words[i].Length - 1);
        }

        return text.ToString();
    }
}
