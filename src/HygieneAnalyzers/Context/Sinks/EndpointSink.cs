using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>One place that takes an endpoint.</summary>
/// <param name="Operation">The call, creation or assignment.</param>
/// <param name="Value">What is handed over; null where the member's name says it all (<c>ListenAnyIP</c>).</param>
/// <param name="Instance">The object it is handed to; null for constructors and static members.</param>
/// <param name="Api">The entry of the table.</param>
/// <param name="Member">The called method, or the property that is set.</param>
internal sealed record EndpointSink(IOperation Operation, IOperation? Value, IOperation? Instance, EndpointApi Api, ISymbol Member);
