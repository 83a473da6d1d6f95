using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Context.Files;

/// <summary>The values that settings have outside development, by path; what a file for one environment says stands beside what holds for all.</summary>
internal sealed class SettingValues
{
    private readonly Dictionary<string, ImmutableArray<string>> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImmutableArray<string>> _lists = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ConfigFile> _owners = new(StringComparer.OrdinalIgnoreCase);

    private SettingValues(HygieneContext hygiene)
    {
        foreach (var scanned in ConfigFiles.For(hygiene).All(CancellationToken.None))
        {
            if (scanned.File.Kind is ConfigFileKind.AppSettings or ConfigFileKind.AppConfig && !ConfigEnvironment.IsDevelopment(scanned.File.Environment))
            {
                Add(scanned.File);
            }
        }
    }

    /// <summary>The texts that the setting at <paramref name="path"/> may have, without repetition.</summary>
    public static ImmutableArray<string> Of(string path, HygieneContext hygiene) => In(For(hygiene)._values, path);

    /// <summary>The elements of the list at <paramref name="path"/>; none where several files have a say in it.</summary>
    public static ImmutableArray<string> ListAt(string path, HygieneContext hygiene) => In(For(hygiene)._lists, path);

    private static SettingValues For(HygieneContext hygiene) => hygiene.Get(static h => new SettingValues(h));

    private static ImmutableArray<string> In(Dictionary<string, ImmutableArray<string>> values, string path) =>
        values.TryGetValue(path, out var found) ? found : ImmutableArray<string>.Empty;

    private void Add(ConfigFile file)
    {
        foreach (var entry in file.Entries)
        {
            if (entry.Kind == ConfigNodeKind.Text && entry.Value.Length > 0)
            {
                Add(_values, ProgramPath.Of(entry), entry.Value);
                if (entry.Parent is { Kind: ConfigNodeKind.List } list)
                {
                    AddToList(file, ProgramPath.Of(list), entry.Value);
                }
            }
        }
    }

    private void AddToList(ConfigFile file, string path, string value)
    {
        if (!_owners.TryGetValue(path, out var owner))
        {
            _owners.Add(path, file);
        }
        else if (owner != file)
        {
            _lists[path] = ImmutableArray<string>.Empty;
            return;
        }

        Add(_lists, path, value);
    }

    private static void Add(Dictionary<string, ImmutableArray<string>> values, string path, string value)
    {
        var known = In(values, path);
        values[path] = known.Contains(value) ? known : known.Add(value);
    }
}
