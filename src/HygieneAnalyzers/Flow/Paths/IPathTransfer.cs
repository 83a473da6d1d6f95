using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>How operations and branches change the states of the ways that pass them. Must be monotone: more states in, no fewer out.</summary>
internal interface IPathTransfer
{
    PathStates Through(IOperation statement, PathStates states);

    PathStates Branch(IOperation condition, bool outcome, PathStates states);
}
