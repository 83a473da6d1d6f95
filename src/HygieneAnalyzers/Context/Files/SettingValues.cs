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

    private SettingValues(HygieneContext hygiene)
    {
        foreach (var scanned in ConfigFiles.For(hygiene).All(CancellationToken.None))
        {
            if (scanned.File.Kind is ConfigFileKind.AppSettings && !ConfigEnvironment.IsDevelopment(scanned.File.Environment))
            {
                Add(scanned.File);
            }
        }
    }

    /// <summary>The texts that the setting at <paramref name="path"/> may have, without repetition.</summary>
    public static ImmutableArray<string> Of(string path, HygieneContext hygiene) =>
        hygiene.Get(static h => new SettingValues(h))._values.TryGetValue(path, out var values) ? values : ImmutableArray<string>.Empty;

    private void Add(ConfigFile file)
    {
        foreach (var entry in file.Entries)
        {
            if (entry.Kind == ConfigNodeKind.Text && entry.Value.Length > 0)
            {
                var path = entry.Path;
                var known = _values.TryGetValue(path, out var values) ? values : ImmutableArray<string>.Empty;
                _values[path] = known.Contains(entry.Value) ? known : known.Add(entry.Value);
            }
        }
    }
}
