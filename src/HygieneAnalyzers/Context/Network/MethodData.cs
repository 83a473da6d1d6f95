using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>What one method does with data, as far as it matters to others.</summary>
/// <param name="Method">The method.</param>
/// <param name="Keeps">What it returns, leaves in <c>out</c> parameters (both under the method itself) and puts into members of its own object.</param>
/// <param name="Sends">What it hands to public hosts.</param>
/// <param name="Passes">What it hands to other methods of the program, and to members of other objects.</param>
internal sealed record MethodData(ISymbol Method, ImmutableArray<DataKept> Keeps, ImmutableArray<DataSend> Sends, ImmutableArray<DataPass> Passes)
{
    public bool IsEmpty => Keeps.IsEmpty && Sends.IsEmpty && Passes.IsEmpty;
}

/// <summary>Data that comes to rest at a symbol: the method that returns it, a member.</summary>
internal sealed record DataKept(ISymbol At, ImmutableArray<DataSource> Sources);

/// <summary>Data that a method hands to a public host.</summary>
internal sealed record DataSend(EndpointUse Target, SyntaxNode Data, ImmutableArray<DataSource> Sources);

/// <summary>Data that a method hands on.</summary>
internal sealed record DataPass(DataParameter To, SyntaxNode Data, ImmutableArray<DataSource> Sources);
