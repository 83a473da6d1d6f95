using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Options;

/// <summary>One <c>hygiene.*</c> key: what it accepts and what it means when absent.</summary>
internal abstract class OptionDefinition(string key, string accepted, string? buildProperty)
{
    /// <summary>The key in <c>.editorconfig</c> and <c>.globalconfig</c>, in lower case.</summary>
    public string Key { get; } = key;

    /// <summary>The accepted values in words, as HYG0001 and the options page say them.</summary>
    public string Accepted { get; } = accepted;

    /// <summary>An MSBuild property that sets the option for the whole project, or null.</summary>
    public string? BuildProperty { get; } = buildProperty;

    /// <summary>Whether values may be secrets themselves, so that no message may repeat them.</summary>
    public bool HoldsSecrets { get; init; }

    /// <summary>Whether <paramref name="text"/> can be read; if not, <paramref name="culprit"/> is the part that cannot.</summary>
    public abstract bool Accepts(string text, out string culprit);

    /// <summary>What is wrong with a value that can be read, given the code it is for; null when nothing is.</summary>
    public abstract string? FaultIn(string text, Compilation compilation);
}

/// <summary>Reads <paramref name="text"/>; when it cannot, names the part that is wrong.</summary>
internal delegate bool OptionParser<T>(string text, out T value, out string culprit);

/// <inheritdoc/>
internal sealed class OptionDefinition<T>(string key, T defaultValue, string accepted, OptionParser<T> parse, string? buildProperty = null)
    : OptionDefinition(key, accepted, buildProperty)
{
    public T DefaultValue { get; } = defaultValue;

    /// <summary>Compares a value with the code, where that can show a mistake.</summary>
    public Func<T, Compilation, string?>? Compare { get; init; }

    public override bool Accepts(string text, out string culprit) => parse(text, out _, out culprit);

    public override string? FaultIn(string text, Compilation compilation) =>
        Compare is not null && parse(text, out var value, out _) ? Compare(value, compilation) : null;

    /// <summary>The value of <paramref name="text"/>; the default when it cannot be read (HYG0001 tells the user).</summary>
    public T Read(string? text) => text is not null && parse(text, out var value, out _) ? value : DefaultValue;
}
