using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow;

/// <summary>
/// One place that a value can come from. Two origins are equal when kind, place, symbol, value and transport are;
/// operations are not compared, since the compiler makes new ones whenever it is asked.
/// </summary>
internal sealed class Origin : IEquatable<Origin>
{
    public Origin(
        OriginKind kind, SyntaxNode syntax, IOperation? operation = null, ISymbol? symbol = null, object? value = null,
        Transport transport = Transport.None, AccessPath? path = null)
    {
        Kind = kind;
        Syntax = syntax;
        Operation = operation;
        Symbol = symbol;
        Value = value;
        Transport = transport;
        Path = path;
    }

    public OriginKind Kind { get; }

    /// <summary>Where it stands: for a <see cref="OriginKind.Literal"/> the literal itself, also when it was reached through a constant.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The operation at <see cref="Syntax"/>, when there is one in the analysed code: the call, the creation, the reference.</summary>
    public IOperation? Operation { get; }

    /// <summary>The parameter, field, property, local, called method or created type.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>The constant of a <see cref="OriginKind.Literal"/>, before any <see cref="Transport"/>; null also stands for the constant <c>null</c>.</summary>
    public object? Value { get; }

    public Transport Transport { get; }

    /// <summary>What is read of the thing that <see cref="Kind"/> and <see cref="Symbol"/> name: <c>parameter.Login.Password</c>, <c>field[0]</c>.</summary>
    public AccessPath? Path { get; }

    public bool IsLiteral => Kind == OriginKind.Literal;

    /// <summary>The text of a literal string, or null.</summary>
    public string? Text => IsLiteral ? Value as string : null;

    /// <summary>The called method of a <see cref="OriginKind.Call"/>, or null.</summary>
    public IMethodSymbol? Method => Symbol as IMethodSymbol;

    /// <summary>Whether the value arrives exactly as <see cref="Value"/>.</summary>
    public bool IsExact => IsLiteral && (Transport & ~(Transport.Fallback | Transport.Member | Transport.Element)) == 0;

    public bool Has(Transport transport) => (Transport & transport) != 0;

    public Origin Through(Transport transport) => (Transport | transport) == Transport ? this : With(Transport | transport, Path);

    public Origin With(Transport transport, AccessPath? path) => new(Kind, Syntax, Operation, Symbol, Value, transport, path);

    public bool Equals(Origin? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind
            && Transport == other.Transport
            && Syntax == other.Syntax
            && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
            && Equals(Value, other.Value)
            && Equals(Path, other.Path));

    public override bool Equals(object? obj) => Equals(obj as Origin);

    public override int GetHashCode() => (((int)Kind * 31) + Syntax.SpanStart) * 31 + (int)Transport;

    /// <summary>For the debugger and for tests: never the value.</summary>
    public override string ToString() => Kind + " at " + Syntax.SpanStart + (Path is null ? "" : " " + Path) + (Transport == 0 ? "" : " " + Transport);
}
