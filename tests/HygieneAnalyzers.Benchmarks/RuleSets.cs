using System.Collections.Immutable;
using System.Reflection;
using HygieneAnalyzers.Rules.Package;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HygieneAnalyzers.Benchmarks;

/// <summary>The analyzers that are measured, and those that they are measured against.</summary>
internal static class RuleSets
{
    /// <summary>All rules of the package.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Package { get; } = Load(typeof(OptionNotUnderstood).Assembly);

    /// <summary>What the SDK runs in every build.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Sdk { get; } =
        [.. new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }.SelectMany(static name => Load(Assembly.LoadFrom(Path.Combine(SdkFolder, name))))];

    public static IEnumerable<string> Families => Package.Select(FamilyOf).Distinct();

    private static string SdkFolder => typeof(RuleSets).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "SdkAnalyzers").Value!;

    public static ImmutableArray<DiagnosticAnalyzer> Family(string name) => [.. Package.Where(rule => FamilyOf(rule) == name)];

    private static string FamilyOf(DiagnosticAnalyzer rule) => rule.SupportedDiagnostics[0].Category.Split('.')[1];

    private static ImmutableArray<DiagnosticAnalyzer> Load(Assembly assembly) =>
        [.. Types(assembly).Where(static t => !t.IsAbstract && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true).Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    /// <summary>The SDK's file also holds code fixes, for which there is nothing to load them with here.</summary>
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
