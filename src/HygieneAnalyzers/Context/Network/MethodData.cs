using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>What one method does with data, as far as it matters to others.</summary>
/// <param name="Method">The method.</param>
/// <param name="Returns">Where the data that it returns comes from.</param>
/// <param name="Sends">What it hands to public hosts.</param>
/// <param name="Passes">What it hands to other methods of the program.</param>
internal sealed record MethodData(IMethodSymbol Method, ImmutableArray<DataSource> Returns, ImmutableArray<DataSend> Sends, ImmutableArray<DataPass> Passes)
{
    public bool IsEmpty => Returns.IsEmpty && Sends.IsEmpty && Passes.IsEmpty;
}

/// <summary>Data that a method hands to a public host.</summary>
internal sealed record DataSend(EndpointUse Target, SyntaxNode Data, ImmutableArray<DataSource> Sources);

/// <summary>Data that a method hands to a parameter of another one.</summary>
internal sealed record DataPass(IMethodSymbol Callee, int Ordinal, SyntaxNode Data, ImmutableArray<DataSource> Sources);
