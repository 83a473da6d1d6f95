using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Rules;

/// <summary>Makes diagnostics: the one place that decides how severe a finding is in a test project.</summary>
internal static class Report
{
    /// <summary>A finding at <paramref name="location"/>; the arguments are names and kinds, never values.</summary>
    public static Diagnostic Finding(HygieneContext hygiene, DiagnosticDescriptor rule, Location location, params object?[] arguments) =>
        Finding(hygiene, rule, location, [], ImmutableDictionary<string, string?>.Empty, arguments);

    /// <inheritdoc cref="Finding(HygieneContext, DiagnosticDescriptor, Location, object?[])"/>
    public static Diagnostic Finding(
        HygieneContext hygiene,
        DiagnosticDescriptor rule,
        Location location,
        IEnumerable<Location> others,
        ImmutableDictionary<string, string?> properties,
        params object?[] arguments) =>
        FindingAt(SeverityOf(hygiene, rule), rule, location, others, properties, arguments);

    /// <summary>A finding whose severity is its own, in test projects too.</summary>
    public static Diagnostic FindingAt(DiagnosticSeverity severity, DiagnosticDescriptor rule, Location location, params object?[] arguments) =>
        FindingAt(severity, rule, location, [], ImmutableDictionary<string, string?>.Empty, arguments);

    /// <inheritdoc cref="FindingAt(DiagnosticSeverity, DiagnosticDescriptor, Location, object?[])"/>
    public static Diagnostic FindingAt(
        DiagnosticSeverity severity,
        DiagnosticDescriptor rule,
        Location location,
        IEnumerable<Location> others,
        ImmutableDictionary<string, string?> properties,
        params object?[] arguments) =>
        Diagnostic.Create(rule, location, severity, others, properties, arguments);

    /// <summary>A finding that is no more than a suggestion where only developers see what it is about, or everybody does anyway.</summary>
    public static Diagnostic FindingOrHint(
        bool isHint,
        HygieneContext hygiene,
        DiagnosticDescriptor rule,
        Location location,
        IEnumerable<Location> others,
        ImmutableDictionary<string, string?> properties,
        params object?[] arguments) =>
        FindingAt(isHint ? DiagnosticSeverity.Info : SeverityOf(hygiene, rule), rule, location, others, properties, arguments);

    /// <summary>A finding whose severity depends on how far it goes.</summary>
    public static Diagnostic Graded(
        DiagnosticDescriptor rule, Location location, Level level, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        FindingAt(level == Level.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, rule, location, [], properties, arguments);

    /// <summary>Credentials of test projects are suggestions: they open no door, but they tend to be copied.</summary>
    private static DiagnosticSeverity SeverityOf(HygieneContext hygiene, DiagnosticDescriptor rule) =>
        rule is { DefaultSeverity: DiagnosticSeverity.Warning, Category: "Hygiene.Credentials" or "Hygiene.Reuse" } && hygiene.IsTestProject
            ? DiagnosticSeverity.Info
            : rule.DefaultSeverity;
}
