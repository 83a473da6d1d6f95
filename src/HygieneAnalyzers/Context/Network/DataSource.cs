using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Where data in a method comes from: an intranet endpoint, or else the result of a method of the program, a parameter, a field or property.</summary>
internal sealed record DataSource(EndpointUse? Use, ISymbol? Symbol, bool IsOwn)
{
    private static readonly ImmutableArray<DataParameter> Nothing = ImmutableArray<DataParameter>.Empty;

    /// <summary>The parameters of other methods that the data goes through; it arrives only where each of them returns what it is given.</summary>
    public ImmutableArray<DataParameter> Through { get; init; } = Nothing;

    public IParameterSymbol? Parameter => Symbol as IParameterSymbol;

    public static DataSource Of(EndpointUse use) => new(use, null, false);

    public static DataSource Of(IMethodSymbol callee) => new(null, (callee.ReducedFrom ?? callee).OriginalDefinition, false);

    public static DataSource Of(IParameterSymbol parameter) => new(null, parameter, true);

    /// <summary>A field or property; <paramref name="isOwn"/> where the object reads itself.</summary>
    public static DataSource Of(ISymbol member, bool isOwn) => new(null, member.OriginalDefinition, isOwn);
}
