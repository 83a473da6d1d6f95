using System;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>The roles that occur in a method or in what it calls.</summary>
[Flags]
internal enum PathRoles
{
    None = 0,
    Source = 1,
    Guard = 2,
    Sink = 4,
}
