using System;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>What a method leaves behind that somebody asks for.</summary>
internal enum ExitKind
{
    /// <summary>Its result.</summary>
    Return,

    /// <summary>The final value of a <c>ref</c> or <c>out</c> parameter.</summary>
    Argument,

    /// <summary>What it put into an object that it was given, or into the object it was called on.</summary>
    Changes,
}

/// <summary>A part of what a method leaves behind: solved once, whoever calls the method.</summary>
internal sealed class ExitKey(IMethodSymbol method, ExitKind kind, IParameterSymbol? parameter, AccessPath? path) : IEquatable<ExitKey>
{
    public IMethodSymbol Method { get; } = method;

    public ExitKind Kind { get; } = kind;

    /// <summary>Null for the result and for the object that the method is called on.</summary>
    public IParameterSymbol? Parameter { get; } = parameter;

    public AccessPath? Path { get; } = path;

    public bool Equals(ExitKey? other) =>
        other is not null && Kind == other.Kind && SymbolEqualityComparer.Default.Equals(Method, other.Method)
        && SymbolEqualityComparer.Default.Equals(Parameter, other.Parameter) && Equals(Path, other.Path);

    public override bool Equals(object? obj) => Equals(obj as ExitKey);

    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Method) * 31) + (int)Kind + (Path?.GetHashCode() ?? 0);
}
