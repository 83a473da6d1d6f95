using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>An unguarded way: where the method that knows the source goes on to the sink, and the sink itself, perhaps inside a helper.</summary>
/// <param name="Method">The method in which source and sink come together.</param>
/// <param name="Site">The sink, or the call that leads to it, in that method.</param>
/// <param name="Sink">The sink itself.</param>
internal sealed record PathHit(IMethodSymbol Method, SyntaxNode Site, SyntaxNode Sink);

/// <summary>What one method does to the states it is entered in.</summary>
/// <param name="Exit">The states in which it returns.</param>
/// <param name="Success">Those of them in which what it returns does not say that it failed.</param>
/// <param name="Hits">The unguarded sinks.</param>
/// <param name="Products">The unguarded products, which count when they leave the outermost method.</param>
/// <param name="IsComplete">Whether nothing was cut short by recursion or the budget; only then may it be kept.</param>
internal sealed record PathResult(PathStates Exit, PathStates Success, ImmutableArray<PathHit> Hits, ImmutableArray<PathHit> Products, bool IsComplete)
{
    public static PathResult Unchanged(PathStates entry, bool isComplete) =>
        new(entry, entry, ImmutableArray<PathHit>.Empty, ImmutableArray<PathHit>.Empty, isComplete);
}
