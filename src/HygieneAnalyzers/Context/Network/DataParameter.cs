using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>A place that data can be handed to: a parameter of a method, or a field or property, which has no ordinal.</summary>
internal readonly struct DataParameter(ISymbol symbol, int ordinal) : IEquatable<DataParameter>
{
    private const int None = -1;

    public ISymbol Symbol { get; } = symbol.OriginalDefinition;

    public int Ordinal { get; } = ordinal;

    public static DataParameter Of(IParameterSymbol parameter) => new(parameter.ContainingSymbol, parameter.Ordinal);

    public static DataParameter OfMember(ISymbol member) => new(member, None);

    /// <summary>Extension methods are one, however they are called.</summary>
    public static DataParameter Of(IMethodSymbol method, int ordinal) =>
        method.ReducedFrom is { } extension ? new DataParameter(extension, ordinal + 1) : new DataParameter(method, ordinal);

    public bool Equals(DataParameter other) => Ordinal == other.Ordinal && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

    public override bool Equals(object? obj) => obj is DataParameter other && Equals(other);

    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Symbol) * 31) + Ordinal;
}
