using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Rules;

/// <summary>Makes the descriptors: family and help link follow from the id, so a rule states only what is its own.</summary>
internal static class Rule
{
    private const string HelpRoot = "https://github.com/HygieneAnalyzers/HygieneAnalyzers/blob/main/docs/rules/";

    /// <param name="id"><c>HYG####</c>, written as a literal at the call so that release tracking sees it; the thousand is the family.</param>
    /// <param name="title">A short noun phrase, as in the rule's page.</param>
    /// <param name="message">One sentence: what is wrong, where, what to do. Never holds a secret's value.</param>
    /// <param name="description">Why it matters, in one or two sentences.</param>
    /// <param name="level">The default severity.</param>
    /// <param name="atEnd">Whether the rule needs the whole compilation and reports at its end.</param>
    public static DiagnosticDescriptor Create(
        string id, string title, string message, string description, Level level = Level.Warning, bool atEnd = false) =>
        new(
            id,
            title,
            message,
            "Hygiene." + FamilyOf(id),
            level == Level.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            isEnabledByDefault: level != Level.Off,
            description,
            HelpRoot + id + ".md",
            atEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static string FamilyOf(string id) => (int.Parse(id.Substring(3), CultureInfo.InvariantCulture) / 1000) switch
    {
        0 => "Package",
        1 => "Credentials",
        2 => "Reuse",
        3 => "MultiFactor",
        4 => "Network",
        5 => "Guards",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No family has this thousand."),
    };
}
