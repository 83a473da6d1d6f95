using System;

namespace HygieneAnalyzers.Flow;

/// <summary>Where an expression may have its value from, as far as a look at it tells.</summary>
[Flags]
internal enum ValueLead
{
    /// <summary>Only from what is known at run time: configuration, input, results of the library.</summary>
    None = 0,

    /// <summary>A literal of its own body, or a member that never changes.</summary>
    Known = 1,

    /// <summary>Another body: callers, members of the source, methods of the source.</summary>
    Outside = 2,

    /// <summary>A part of it is a literal long enough to say something by itself.</summary>
    Long = 4,
}
