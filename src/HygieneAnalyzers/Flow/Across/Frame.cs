using System.Collections.Generic;
using HygieneAnalyzers.Flow.Local;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>
/// Where a resolution stands: at the sink and its callers (no key), or inside a method that is asked what it leaves behind.
/// There, parameters stay what they are; each caller that waits puts its own arguments in their place.
/// </summary>
internal sealed class Frame(ExitKey? key)
{
    private readonly HashSet<(Origin, ParameterGuards?)> _seen = [];
    private readonly HashSet<Waiter> _known = [];

    public ExitKey? Key { get; } = key;

    /// <summary>What the method leaves, in terms of its own parameters, and which calls do not get that far.</summary>
    public List<(Origin Origin, ParameterGuards? Guards)> Terminals { get; } = [];

    public List<Waiter> Waiting { get; } = [];

    /// <summary>False when it was already looked at.</summary>
    public bool Enter(Origin origin, ParameterGuards? guards) => _seen.Add((origin.Bare, guards));

    public bool Wait(Waiter waiter)
    {
        if (!_known.Add(waiter))
        {
            return false;
        }

        Waiting.Add(waiter);
        return true;
    }
}

/// <summary>Somebody who waits for what a method leaves: the call, and what happens to the result after it.</summary>
internal sealed record Waiter(Frame Frame, CallFact? Call, Transport Transport);
