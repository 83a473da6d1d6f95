using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>One compilation to be checked, built up sentence by sentence; nothing runs before a verb at its end.</summary>
public sealed record CheckCase
{
    internal ImmutableArray<Func<DiagnosticAnalyzer>> Rules { get; private init; } = [];

    internal ImmutableArray<MarkedText> Sources { get; private init; } = [];

    internal ImmutableArray<MarkedText> Files { get; private init; } = [];

    internal ImmutableArray<(string Section, string Key, string Value)> LocalOptions { get; private init; } = [];

    internal ImmutableArray<(string Section, string Key, string Value)> GlobalOptions { get; private init; } = [];

    internal ImmutableArray<(string Path, string Text)> ConfigFiles { get; private init; } = [];

    internal ImmutableArray<Stub> References { get; private init; } = [];

    internal ImmutableArray<string> Symbols { get; private init; } = [];

    internal ImmutableArray<string> Silenced { get; private init; } = [];

    internal ImmutableArray<string> Messages { get; private init; } = [];

    internal DiagnosticSeverity? ExpectedSeverity { get; private init; }

    internal Platform Platform { get; private init; } = Platform.AspNetCore10;

    internal bool MayNotCompile { get; private init; }

    /// <summary>Another rule over the same code; its findings need marks with an id.</summary>
    public CheckCase Beside<TRule>()
        where TRule : DiagnosticAnalyzer, new() => Beside(static () => new TRule());

    /// <summary>One more C# file; <paramref name="name"/> may hold folders.</summary>
    public CheckCase AlsoFile(string name, string source) => this with { Sources = Sources.Add(MarkedText.Parse(name, source)) };

    /// <summary>An additional file (configuration); <paramref name="kind"/> is the <c>HygieneKind</c> that the package's targets would give it.</summary>
    public CheckCase File(string name, string text, string? kind = null)
    {
        var file = MarkedText.Parse(name, text);
        var options = kind is null ? GlobalOptions : GlobalOptions.Add((file.Path, "build_metadata.AdditionalFiles.HygieneKind", kind));
        return this with { Files = Files.Add(file), GlobalOptions = options };
    }

    /// <summary>An option in the <c>.editorconfig</c> at the root.</summary>
    public CheckCase Option(string key, string value, string section = "*.cs") => this with { LocalOptions = LocalOptions.Add((section, key, value)) };

    /// <summary>An option of the whole compilation; <c>build_property.X</c> is the MSBuild property <c>X</c>.</summary>
    public CheckCase Global(string key, string value) => this with { GlobalOptions = GlobalOptions.Add(("", key, value)) };

    /// <summary>An <c>.editorconfig</c> or <c>.globalconfig</c> as it stands.</summary>
    public CheckCase Config(string name, string text) => this with { ConfigFiles = ConfigFiles.Add(("/0/" + name, text)) };

    /// <summary>What the code is compiled against; ASP.NET Core on .NET 10 when not said.</summary>
    public CheckCase On(Platform platform) => this with { Platform = platform };

    /// <summary>A vendor's API, compiled apart and referenced as its package would be.</summary>
    public CheckCase WithStub(Stub stub) => this with { References = References.AddRange(stub.Closure()) };

    /// <summary>A project that references a test framework.</summary>
    public CheckCase InTestProject() => WithStub(Stubs.TestFramework);

    /// <summary>A preprocessor symbol, as <c>DEBUG</c>.</summary>
    public CheckCase Define(string symbol) => this with { Symbols = Symbols.Add(symbol) };

    /// <summary>An id in the project's <c>NoWarn</c>.</summary>
    public CheckCase NoWarn(string id) => this with { Silenced = Silenced.Add(id) };

    public CheckCase AllowCompileErrors() => this with { MayNotCompile = true };

    /// <summary>The messages of the marked findings in the order of the marks; one alone goes for all.</summary>
    public CheckCase Message(params string[] messages) => this with { Messages = [.. messages] };

    /// <summary>The severity of the findings; not compared when not said.</summary>
    public CheckCase Severity(DiagnosticSeverity severity) => this with { ExpectedSeverity = severity };

    /// <summary>Exactly the marked findings come.</summary>
    public Task Reports() => CheckRun.Reports(this);

    /// <summary>No finding comes; the code has no mark.</summary>
    public Task Silent() => CheckRun.Silent(this);

    /// <summary>Exactly these findings come, none of them at a place in a file.</summary>
    public Task ReportsNowhere(params string[] messages) => CheckRun.ReportsNowhere(this, messages);

    /// <summary>The marked findings come and the fix makes <paramref name="after"/> of the C# files, the first ones at least, one by one and by Fix All.</summary>
    public Task FixedBy<TFix>(params string[] after)
        where TFix : CodeFixProvider, new() => CheckRun.FixedBy(this, new TFix(), after);

    /// <summary>The marked findings come and the fix is not offered for them.</summary>
    public Task NotFixedBy<TFix>()
        where TFix : CodeFixProvider, new() => CheckRun.NotFixedBy(this, new TFix());

    internal CheckCase Beside(Func<DiagnosticAnalyzer> rule) => this with { Rules = Rules.Add(rule) };

    internal CheckCase Wrapped(string name, string statements) =>
        this with { Sources = Sources.Add(MarkedText.Parse(name, statements) with { IsStatements = true }) };
}
