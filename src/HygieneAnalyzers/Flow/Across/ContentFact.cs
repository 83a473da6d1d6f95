using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>Something that may change what is inside the object that a member holds: a write into it, or a call that is given it.</summary>
/// <param name="Inner">Where inside the object it happens; null is the object itself.</param>
/// <param name="Write">What is written; null for a call.</param>
/// <param name="Call">Who is given the object; null for a write.</param>
/// <param name="Parameter">As what it is given; null when the call is made on it.</param>
internal readonly record struct ContentFact(AccessPath? Inner, WriteFact? Write, CallFact? Call, IParameterSymbol? Parameter);
