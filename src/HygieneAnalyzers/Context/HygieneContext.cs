using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using HygieneAnalyzers.Context.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Context;

/// <summary>Everything the rules share about one compilation, made on first use and kept no longer than the compilation itself.</summary>
internal sealed class HygieneContext
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<OptionsKey, HygieneContext>> Contexts = new();

    private readonly ConcurrentDictionary<Type, Lazy<object>> _services = new();
    private readonly Lazy<bool> _isTestProject;

    private HygieneContext(Compilation compilation, AnalyzerOptions options)
    {
        Compilation = compilation;
        AnalyzerOptions = options;
        Types = new KnownTypes(compilation);
        Options = new OptionReader(options.AnalyzerConfigOptionsProvider);
        _isTestProject = new Lazy<bool>(() => TestProject.Is(this));
    }

    public Compilation Compilation { get; }

    public AnalyzerOptions AnalyzerOptions { get; }

    public KnownTypes Types { get; }

    public OptionReader Options { get; }

    /// <summary>Whether the compilation references a test framework: credentials in tests are suggestions.</summary>
    public bool IsTestProject => _isTestProject.Value;

    /// <summary>
    /// The one context of a compilation and its options: every rule asks for it, the first one makes it.
    /// Options are part of the key because an editor may pair one compilation with changed additional files.
    /// </summary>
    public static HygieneContext For(Compilation compilation, AnalyzerOptions options) =>
        Contexts.GetValue(compilation, static _ => new ConcurrentDictionary<OptionsKey, HygieneContext>())
            .GetOrAdd(new OptionsKey(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider), _ => new HygieneContext(compilation, options));

    /// <summary>A service of the compilation (flow, sinks, configuration, …), made once by <paramref name="create"/>, whoever asks first.</summary>
    public T Get<T>(Func<HygieneContext, T> create)
        where T : class =>
        (T)(_services.TryGetValue(typeof(T), out var known) ? known : Add(create)).Value;

    /// <summary>Generated code is left out, but for the trees that Razor makes of <c>.razor</c> and <c>.cshtml</c> files.</summary>
    public static bool IsAnalyzed(SyntaxTree tree, bool isGenerated) => !isGenerated || RazorTree.Is(tree);

    private Lazy<object> Add<T>(Func<HygieneContext, T> create)
        where T : class => _services.GetOrAdd(typeof(T), new Lazy<object>(() => create(this)));

    private readonly record struct OptionsKey(ImmutableArray<AdditionalText> Files, AnalyzerConfigOptionsProvider Provider);
}
