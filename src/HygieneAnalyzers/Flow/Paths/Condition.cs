namespace HygieneAnalyzers.Flow.Paths;

/// <summary>What a condition asks: about which event, and whether the event holds when the condition is true; null when that is not known.</summary>
internal readonly record struct Condition(PathRole Role, bool? HoldsWhenTrue)
{
    public static Condition None => default;

    public bool IsNone => Role == PathRole.None;

    public Condition Negated() => this with { HoldsWhenTrue = !HoldsWhenTrue };

    public Condition Unclear() => this with { HoldsWhenTrue = null };

    public static Condition Of(PathEvent found) => new(found.Role, !found.IsNegated);

    /// <summary>Whether the event holds on the arm of <paramref name="outcome"/>.</summary>
    public bool? HoldsOn(bool outcome) => HoldsWhenTrue is { } whenTrue ? whenTrue == outcome : null;
}
