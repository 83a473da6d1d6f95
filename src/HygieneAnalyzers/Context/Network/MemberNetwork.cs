using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>One member of a type: its body, and what that does with the network.</summary>
/// <param name="Body">The syntax of the whole body, as <see cref="Flow.Across.BodyNodes"/> tells bodies apart.</param>
/// <param name="Method">The method or accessor; null for the initialiser of a field or property.</param>
/// <param name="Blocks">The body's blocks: of a constructor also its initialiser.</param>
/// <param name="Network">What they do with the network.</param>
internal sealed record MemberNetwork(SyntaxNode Body, IMethodSymbol? Method, ImmutableArray<IOperation> Blocks, BlockNetwork Network)
{
    public bool Contains(SyntaxNode place) => Body.SyntaxTree == place.SyntaxTree && Body.Span.Contains(place.Span);

    public bool Has(EndpointUse use) => Network.Any(own => ReferenceEquals(own, use));
}
