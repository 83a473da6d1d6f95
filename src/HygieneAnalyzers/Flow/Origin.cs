using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow;

/// <summary>
/// One place that a value can come from. Equality follows identity: variables and members by their symbol wherever they are read,
/// literals, calls and creations by where they stand. Operations are not compared: the compiler makes new ones whenever it is asked.
/// </summary>
internal sealed class Origin : IEquatable<Origin>
{
    public Origin(
        OriginKind root, SyntaxNode syntax, IOperation? operation = null, ISymbol? symbol = null, object? value = null,
        Transport transport = Transport.None, AccessPath? path = null)
    {
        Root = root;
        Syntax = syntax;
        Operation = operation;
        RootSymbol = symbol;
        Value = value;
        Transport = transport;
        Path = path;
    }

    /// <summary>What it is: the member that was read last when there is a <see cref="Path"/>, else the <see cref="Root"/>.</summary>
    public OriginKind Kind => Path?.LastMember switch
    {
        null => Root,
        IPropertySymbol => OriginKind.Property,
        IParameterSymbol => OriginKind.Parameter,
        _ => OriginKind.Field,
    };

    /// <summary>The parameter, field, property, local, called method or created type that <see cref="Kind"/> speaks of.</summary>
    public ISymbol? Symbol => Path?.LastMember ?? RootSymbol;

    /// <summary>Where the <see cref="Path"/> starts: <c>login.Password</c> is a property whose root is the parameter <c>login</c>.</summary>
    public OriginKind Root { get; }

    public ISymbol? RootSymbol { get; }

    /// <summary>What is read of the root: <c>parameter.Login.Password</c>, <c>field[0]</c>.</summary>
    public AccessPath? Path { get; }

    /// <summary>Where it stands: for a <see cref="OriginKind.Literal"/> the literal itself, also when it was reached through a constant.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The operation at <see cref="Syntax"/>, when there is one in the analysed code: the call, the creation, the reference.</summary>
    public IOperation? Operation { get; }

    /// <summary>The constant of a <see cref="OriginKind.Literal"/>, before any <see cref="Transport"/>; null also stands for the constant <c>null</c>.</summary>
    public object? Value { get; }

    public Transport Transport { get; }

    public bool IsLiteral => Root == OriginKind.Literal;

    /// <summary>The text of a literal string, or null.</summary>
    public string? Text => IsLiteral ? Value as string : null;

    /// <summary>The called method of a <see cref="OriginKind.Call"/>; for an indexer its getter.</summary>
    public IMethodSymbol? Method => Symbol as IMethodSymbol;

    /// <summary>Whether the value arrives exactly as <see cref="Value"/>.</summary>
    public bool IsExact => IsLiteral && (Transport & ~(Transport.Fallback | Transport.Member | Transport.Element)) == 0;

    /// <summary>The same place with nothing read of it and nothing done to it.</summary>
    public Origin Bare => Transport == 0 ? this : With(Transport.None, Path);

    private bool IsKnownByPlace => Root is OriginKind.Literal or OriginKind.Call or OriginKind.CallArgument or OriginKind.Creation or OriginKind.Delegate or OriginKind.Unknown;

    public bool Has(Transport transport) => (Transport & transport) != 0;

    public Origin Through(Transport transport) => (Transport | transport) == Transport ? this : With(Transport | transport, Path);

    public Origin With(Transport transport, AccessPath? path) => new(Root, Syntax, Operation, RootSymbol, Value, transport, path);

    public bool Equals(Origin? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Root == other.Root
            && Transport == other.Transport
            && (!IsKnownByPlace || Syntax == other.Syntax)
            && SymbolEqualityComparer.Default.Equals(RootSymbol, other.RootSymbol)
            && Equals(Value, other.Value)
            && Equals(Path, other.Path));

    public override bool Equals(object? obj) => Equals(obj as Origin);

    public override int GetHashCode()
    {
        var identity = IsKnownByPlace ? Syntax.SpanStart : SymbolEqualityComparer.Default.GetHashCode(RootSymbol);
        return (((((int)Root * 31) + identity) * 31 + (int)Transport) * 31) + (Path?.GetHashCode() ?? 0);
    }

    /// <summary>For the debugger and for tests: never the value.</summary>
    public override string ToString() => Root + " at " + Syntax.SpanStart + Path + (Transport == 0 ? "" : " " + Transport);
}
