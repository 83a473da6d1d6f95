namespace HygieneAnalyzers.Flow.Paths;

/// <summary>What an operation means for the question "is there a way from a source to a sink that avoids the guard".</summary>
internal enum PathRole
{
    None,

    /// <summary>Where the way begins: something was proven, in the arm where its result is true.</summary>
    Source,

    /// <summary>A guard that holds in the arm where its result is true.</summary>
    Verification,

    /// <summary>A question whose true arm needs a guard and whose false arm needs none.</summary>
    Requirement,

    /// <summary>An answer that says, where it is true, that the guard is still to come, whatever was asked before.</summary>
    Demand,

    /// <summary>Something that only a guard asks for; either arm counts as guarded.</summary>
    Evidence,

    /// <summary>A guard that does not return unless it holds.</summary>
    Clearance,

    /// <summary>Where the way must not end unguarded.</summary>
    Sink,

    /// <summary>A sink that takes effect only when the method returns: a guard may still follow.</summary>
    Product,

    /// <summary>Neither; nor is there anything to be followed in it.</summary>
    Aside,
}
