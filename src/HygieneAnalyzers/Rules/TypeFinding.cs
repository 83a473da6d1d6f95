using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Rules;

/// <summary>A finding about a type as a whole.</summary>
/// <param name="Place">Where it is reported.</param>
/// <param name="Use">The use of an endpoint that it is about.</param>
/// <param name="Diagnostic">The finding.</param>
internal sealed record TypeFinding(SyntaxNode Place, EndpointUse Use, Diagnostic Diagnostic);
