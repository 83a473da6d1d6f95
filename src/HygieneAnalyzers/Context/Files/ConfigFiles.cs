using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using HygieneAnalyzers.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Files;

/// <summary>The configuration files among the additional files, each read once per compilation and shared by all rules.</summary>
internal sealed class ConfigFiles
{
    // An editor makes a new compilation at every key stroke; the text of an unchanged file stays the same object.
    private static readonly ConditionalWeakTable<SourceText, ConfigFile> Read = new();

    private readonly HygieneContext _hygiene;
    private readonly ConcurrentDictionary<AdditionalText, ScannedFile?> _files = new();

    private ConfigFiles(HygieneContext hygiene) => _hygiene = hygiene;

    public static ConfigFiles For(HygieneContext hygiene) => hygiene.Get(static h => new ConfigFiles(h));

    /// <summary>Every configuration file, ordered by path.</summary>
    public ImmutableArray<ScannedFile> All(CancellationToken cancellation)
    {
        var files = new List<ScannedFile>();
        foreach (var source in _hygiene.AnalyzerOptions.AdditionalFiles)
        {
            if (Find(source, cancellation) is { } file)
            {
                files.Add(file);
            }
        }

        files.Sort(static (a, b) => string.CompareOrdinal(a.File.Path, b.File.Path));
        return files.ToImmutableArray();
    }

    /// <summary>The file behind an additional file, or null when that is no configuration.</summary>
    public ScannedFile? Find(AdditionalText source, CancellationToken cancellation)
    {
        if (!_files.TryGetValue(source, out var file))
        {
            file = _files.GetOrAdd(source, Scan(source, cancellation));
        }

        return file;
    }

    private ScannedFile? Scan(AdditionalText source, CancellationToken cancellation) =>
        KindOf(source) is not { } kind
            ? null
            : new ScannedFile(
                source.GetText(cancellation) is { } text ? FileOf(source.Path, text, kind) : ConfigFile.Unreadable(source.Path, kind),
                source,
                _hygiene.Options);

    private static ConfigFile FileOf(string path, SourceText text, ConfigFileKind kind)
    {
        var file = Read.GetValue(text, t => new ConfigFile(path, t, kind));
        return file.Kind == kind && file.Path == path ? file : new ConfigFile(path, text, kind);
    }

    /// <summary>What the metadata says, or else the name: files that users add by hand have none.</summary>
    private ConfigFileKind? KindOf(AdditionalText source)
    {
        var options = _hygiene.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(source);
        return options.TryGetValue("build_metadata.AdditionalFiles.HygieneKind", out var text)
            && Enum.TryParse(text, ignoreCase: true, out ConfigFileKind kind)
            && Enum.IsDefined(typeof(ConfigFileKind), kind)
                ? kind
                : ConfigFileName.Recognize(source.Path);
    }
}
