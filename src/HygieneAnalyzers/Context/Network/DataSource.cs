using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Where data in a method comes from: an intranet endpoint, the result of a method of the program, or a parameter; one of the three.</summary>
internal readonly record struct DataSource(EndpointUse? Use, IMethodSymbol? Callee, IParameterSymbol? Parameter)
{
    public static DataSource Of(EndpointUse use) => new(use, null, null);

    public static DataSource Of(IMethodSymbol callee) => new(null, callee.OriginalDefinition, null);

    public static DataSource Of(IParameterSymbol parameter) => new(null, null, parameter);
}
