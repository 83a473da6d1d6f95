using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>How operations and branches change the states of the ways that pass them. Must be monotone: more states in, no fewer out.</summary>
internal interface IPathTransfer
{
    PathStates Through(IOperation statement, PathStates states);

    /// <summary>The method is left in these states; <paramref name="returned"/> is what it gives back, if anything.</summary>
    void Leave(IOperation? returned, PathStates states);

    PathStates Branch(IOperation condition, bool outcome, PathStates states);
}
