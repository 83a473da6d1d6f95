using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Context.Options;

/// <summary>Typed options of a tree, a file or the whole compilation; each set of options is read once, as the compiler shares the sets.</summary>
internal sealed class OptionReader(AnalyzerConfigOptionsProvider provider)
{
    private readonly ConcurrentDictionary<(AnalyzerConfigOptions Options, OptionDefinition Definition), object?> _values = new();

    /// <summary>The option for one source file: its <c>.editorconfig</c> sections, then the global ones.</summary>
    public T Read<T>(OptionDefinition<T> definition, SyntaxTree tree) => Read(definition, provider.GetOptions(tree));

    /// <summary>The option for one additional file.</summary>
    public T Read<T>(OptionDefinition<T> definition, AdditionalText file) => Read(definition, provider.GetOptions(file));

    /// <summary>The option for the compilation as a whole: <c>.globalconfig</c> and MSBuild properties.</summary>
    public T ReadGlobal<T>(OptionDefinition<T> definition) => Read(definition, provider.GlobalOptions);

    private T Read<T>(OptionDefinition<T> definition, AnalyzerConfigOptions options) =>
        (T)(_values.TryGetValue((options, definition), out var known) ? known : _values.GetOrAdd((options, definition), definition.Read(Text(definition, options))))!;

    private string? Text(OptionDefinition definition, AnalyzerConfigOptions options) =>
        options.TryGetValue(definition.Key, out var text) ? text
        : definition.BuildProperty is { } property && provider.GlobalOptions.TryGetValue("build_property." + property, out text) ? text
        : null;
}
