using System;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>What one way through a method has met so far.</summary>
[Flags]
internal enum PathState
{
    Start = 0,

    /// <summary>A source was met and did not fail.</summary>
    Proven = 1,

    /// <summary>A guard holds.</summary>
    Cleared = 2,

    /// <summary>A guard is known to be needed, and none has been met since.</summary>
    Required = 4,

    /// <summary>A product was made that has not left yet.</summary>
    Made = 8,
}

/// <summary>The set of states in which the ways that lead to one point can be: sixteen bits, so joins are unions and every walk ends.</summary>
internal readonly record struct PathStates(ushort Bits)
{
    private const int Count = 16;

    public static PathStates None => default;

    public static PathStates Start => Of(PathState.Start);

    public bool IsEmpty => Bits == 0;

    public static PathStates Of(PathState state) => new((ushort)(1 << (int)state));

    public bool Contains(PathState state) => (Bits & (1 << (int)state)) != 0;

    public PathStates Union(PathStates other) => new((ushort)(Bits | other.Bits));

    /// <summary>The states that <paramref name="change"/> makes of these.</summary>
    public PathStates Map(Func<PathState, PathState> change)
    {
        var bits = 0;
        for (var state = 0; state < Count; state++)
        {
            if ((Bits & (1 << state)) != 0)
            {
                bits |= 1 << (int)change((PathState)state);
            }
        }

        return new((ushort)bits);
    }

    public bool Any(Func<PathState, bool> condition)
    {
        for (var state = 0; state < Count; state++)
        {
            if ((Bits & (1 << state)) != 0 && condition((PathState)state))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The open ways: proven and not cleared. A way on which the guard is known to be needed counts only where it has met again
    /// those on which it is not: inside its own arm it prepares the guard.
    /// </summary>
    public bool HasOpenWay() =>
        Any(static s => IsOpen(s) && (s & PathState.Required) == 0)
        || (Any(static s => IsOpen(s)) && Any(static s => (s & PathState.Cleared) != 0));

    public static bool IsOpen(PathState state) => (state & PathState.Proven) != 0 && (state & PathState.Cleared) == 0;
}
