using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>Says which operations are sources, guards and sinks of one question.</summary>
internal interface IPathVocabulary
{
    /// <summary>What <paramref name="operation"/>, of an original operation tree, means by itself; calls into source are followed besides.</summary>
    PathEvent Classify(IOperation operation);

    /// <summary>Whether a value of that name says that the guard is still missing.</summary>
    bool NamesGuard(string name);
}

/// <summary>The role of one operation; <paramref name="IsNegated"/> when its result is true where the role does not hold (<c>a != b</c>).</summary>
internal readonly record struct PathEvent(PathRole Role, bool IsNegated = false)
{
    public bool IsNone => Role == PathRole.None;

    public bool IsGuard => Role is PathRole.Verification or PathRole.Requirement or PathRole.Demand or PathRole.Evidence or PathRole.Clearance;
}
