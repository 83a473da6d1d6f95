using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using HygieneAnalyzers.Rules;
using HygieneAnalyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Tests.Meta;

/// <summary>A shipped rule as reflection sees it, and where its files have to be.</summary>
internal sealed record RuleInfo(Type Type, DiagnosticDescriptor Descriptor)
{
    private static readonly string[] Families = ["Package", "Credentials", "Reuse", "MultiFactor", "Network", "Guards"];

    public static ImmutableArray<Type> Analyzers { get; } =
        [.. typeof(HygieneAnalyzer).Assembly.GetTypes().Where(static t => !t.IsAbstract && t.IsAssignableTo(typeof(DiagnosticAnalyzer))).OrderBy(static t => t.FullName, StringComparer.Ordinal)];

    public static ImmutableArray<RuleInfo> All { get; } =
        [.. Analyzers.SelectMany(static t => Make(t).SupportedDiagnostics.Select(d => new RuleInfo(t, d))).OrderBy(static r => r.Id, StringComparer.Ordinal)];

    public static ImmutableArray<CodeFixProvider> Fixes { get; } =
        [.. Assembly.Load("HygieneAnalyzers.CodeFixes").GetTypes().Where(static t => !t.IsAbstract && t.IsAssignableTo(typeof(CodeFixProvider))).Select(static t => (CodeFixProvider)Activator.CreateInstance(t)!)];

    public string Id => Descriptor.Id;

    public string Family => Families[int.Parse(Id.AsSpan(3), CultureInfo.InvariantCulture) / 1000];

    public bool IsAtEnd => Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);

    public bool IsFixable => Fixes.Any(f => f.FixableDiagnosticIds.Contains(Id));

    public string Title => Descriptor.Title.ToString(CultureInfo.InvariantCulture);

    /// <summary>The default severity in the pages' words.</summary>
    public string Level => !Descriptor.IsEnabledByDefault ? "off" : Descriptor.DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "suggestion";

    public string SourcePath => Repository.Path("src", "HygieneAnalyzers", "Rules", Family, Type.Name + ".cs");

    public string PagePath => Repository.Path("docs", "rules", Id + ".md");

    public Type? TestType => typeof(RuleInfo).Assembly.GetType($"HygieneAnalyzers.Tests.Rules.{Family}.{Type.Name}Tests");

    public static RuleInfo Of(string id) => All.First(r => r.Id == id);

    /// <summary>The ids as theory data; a rule is looked up by its id so that test names stay short.</summary>
    public static IEnumerable<object[]> Ids() => All.Select(static r => new object[] { r.Id }).DistinctBy(static row => row[0]);

    public static DiagnosticAnalyzer Make(Type type) => (DiagnosticAnalyzer)Activator.CreateInstance(type)!;

    /// <summary>A check with every shipped rule in it.</summary>
    public static CheckCase AllRules() => Analyzers.Aggregate(new CheckCase(), static (check, type) => check.Beside(() => Make(type)));
}
