namespace HygieneAnalyzers.Rules;

/// <summary>The default severity of a rule.</summary>
internal enum Level
{
    /// <summary>On, shown as a warning.</summary>
    Warning,

    /// <summary>On, shown as a suggestion (<see cref="Microsoft.CodeAnalysis.DiagnosticSeverity.Info"/>).</summary>
    Suggestion,

    /// <summary>Off until the user switches it on.</summary>
    Off,
}
