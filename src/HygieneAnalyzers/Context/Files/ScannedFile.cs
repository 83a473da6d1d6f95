using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Files;

/// <summary>A configuration file of one compilation: its tree, and what its users want left alone.</summary>
internal sealed class ScannedFile
{
    private readonly ImmutableArray<string> _ignoredPaths;
    private readonly ImmutableArray<string> _ignoredKeys;

    public ScannedFile(ConfigFile file, AdditionalText source, OptionReader options)
    {
        File = file;
        Source = source;
        Ignores = InlineIgnores.Of(file);
        _ignoredPaths = options.Read(HygieneOptions.IgnoredPaths, source);
        _ignoredKeys = options.Read(HygieneOptions.IgnoredKeys, source);
    }

    public ConfigFile File { get; }

    /// <summary>The file as the compiler hands it over; the key to its options.</summary>
    public AdditionalText Source { get; }

    public ImmutableArray<InlineIgnore> Ignores { get; }

    /// <summary>Whether the user wants no finding of <paramref name="rule"/> at this setting, by option or by comment.</summary>
    public bool IsIgnored(ConfigNode node, string rule)
    {
        foreach (var key in _ignoredKeys)
        {
            if (key.Equals(node.Key, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return IsInIgnoredPath(node) || IsIgnoredInline(node, rule);
    }

    /// <summary>Whether only developers see the secret, or everybody does anyway.</summary>
    public bool IsMinor(ConfigSecret secret) =>
        secret.Kind is ConfigSecretKind.EmulatorKey or ConfigSecretKind.OftenPublicToken || ConfigEnvironment.IsDevelopment(File.Environment);

    public Location At(TextSpan span) => Location.Create(File.Path, span, File.Text.Lines.GetLinePositionSpan(span));

    private bool IsInIgnoredPath(ConfigNode node)
    {
        foreach (var pattern in _ignoredPaths)
        {
            if (PathPattern.Covers(pattern, node.Path))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsIgnoredInline(ConfigNode node, string rule)
    {
        if (Ignores.IsEmpty)
        {
            return false;
        }

        var line = File.Text.Lines.IndexOf(node.Span.Start);
        foreach (var ignore in Ignores)
        {
            if (ignore.Covers(rule, line))
            {
                return true;
            }
        }

        return false;
    }
}
