using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>Members that always are what their declaration says: fields and properties that nobody writes, methods that only return one constant.</summary>
internal sealed class ConstantMembers
{
    private const int MaxBody = 1_000;

    private readonly ConcurrentDictionary<ISymbol, OriginSet?> _values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, RootFlow?> _initializers = new();
    private readonly Compilation _compilation;
    private readonly ConstantMembers? _shallow;

    public ConstantMembers(Compilation compilation)
        : this(compilation, new ConstantMembers(compilation, null))
    {
    }

    private ConstantMembers(Compilation compilation, ConstantMembers? shallow)
    {
        _compilation = compilation;
        _shallow = shallow;
    }

    /// <summary>The literal that a constant is declared with; null when it is no constant of the source.</summary>
    public static ExpressionSyntax? InitializerOf(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length != 1 ? null : symbol.DeclaringSyntaxReferences[0].GetSyntax() switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
        PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
        _ => null,
    };

    /// <summary>Where the value of a member comes from when that never changes; null when it may change or nobody knows.</summary>
    public OriginSet? ValueOf(ISymbol member) =>
        member is IFieldSymbol or IPropertySymbol or IMethodSymbol && Names.IsFromSource(member)
            ? _values.GetOrAdd(member.OriginalDefinition, Find)
            : null;

    /// <summary>The visit of the initialiser that <paramref name="place"/> stands in, when one of the values came from there.</summary>
    public FlowFacts? FactsAround(SyntaxNode place)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            if (_initializers.TryGetValue(node, out var flow))
            {
                return flow?.Facts;
            }
        }

        return null;
    }

    private OriginSet? Find(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: false } field when IsNeverWritten(field, field.IsReadOnly) => Initial(field),
        IPropertySymbol { IsIndexer: false, IsAbstract: false, IsVirtual: false, IsOverride: false } property => OfProperty(property),
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, IsAbstract: false, IsVirtual: false, IsOverride: false, IsAsync: false, ReturnsVoid: false } method => OfMethod(method),
        _ => null,
    };

    private OriginSet? OfProperty(IPropertySymbol property)
    {
        if (Names.HasGetterBody(property))
        {
            return property.GetMethod is { } getter ? OfMethod(getter) : null;
        }

        return property.SetMethod is null && IsNeverWritten(property, true) ? Initial(property) : null;
    }

    private OriginSet? Initial(ISymbol member)
    {
        if (InitializerOf(member) is not { Parent: EqualsValueClauseSyntax clause } value)
        {
            return SingleAssigned(member);
        }

        if (_shallow is null)
        {
            return Folded(value);
        }

        // Looking into the initialiser must not look into further initialisers: two that name each other would never end.
        var flow = _initializers.GetOrAdd(clause, _ => _compilation.GetSemanticModel(clause.SyntaxTree).GetOperation(clause) is { } root ? RootFlow.Run(root, _shallow) : null);
        return flow?.Facts.ValueAt(value) is { } result && IsFixed(result) ? result : null;
    }

    /// <summary>An object or an empty array may be filled later by whoever gets hold of it; texts, numbers, delegates and other arrays are taken as they are declared.</summary>
    private static bool IsFixed(OriginSet value)
    {
        foreach (var origin in value.Items)
        {
            if (origin is not ({ Root: OriginKind.Literal or OriginKind.Delegate, Path: null } or { Root: OriginKind.Creation, Path: null, RootSymbol: IArrayTypeSymbol, Operation: not IArrayCreationOperation { Initializer: null } }))
            {
                return false;
            }
        }

        return !value.IsEmpty;
    }

    /// <summary>A field without initialiser that constructors set to one literal and nobody to anything else.</summary>
    private OriginSet? SingleAssigned(ISymbol member)
    {
        ExpressionSyntax? only = null;
        foreach (var value in WritesTo(member, true))
        {
            if (value is not LiteralExpressionSyntax literal || value.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is null
                || value.Parent?.Parent?.Parent is not BlockSyntax { Parent: ConstructorDeclarationSyntax }
                || (only is not null && !SyntaxFactory.AreEquivalent(only, literal)))
            {
                return null;
            }

            only = literal;
        }

        return only is null ? null : Folded(only);
    }

    private OriginSet? OfMethod(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.Length != 1 || method.DeclaringSyntaxReferences[0].GetSyntax() is not { FullSpan.Length: < MaxBody } declaration)
        {
            return null;
        }

        OriginSet? only = null;
        foreach (var value in ConstantReturns.Of(declaration))
        {
            if (value is null || Folded(value) is not { } result || (only is not null && !Equals(only.Items[0].Value, result.Items[0].Value)))
            {
                return null;
            }

            only ??= result;
        }

        return only;
    }

    private OriginSet? Folded(ExpressionSyntax value)
    {
        var constant = _compilation.GetSemanticModel(value.SyntaxTree).GetConstantValue(value);
        return constant.HasValue ? OriginSet.Of(new Origin(OriginKind.Literal, value, null, null, constant.Value)) : null;
    }

    /// <summary>Whether nobody but the declaration gives it a value. Attributes may mean that a framework does.</summary>
    private bool IsNeverWritten(ISymbol member, bool isReadOnly)
    {
        if (!isReadOnly && (!member.GetAttributes().IsEmpty || !(member.IsStatic || IsHidden(member))))
        {
            return false;
        }

        if (InitializerOf(member) is null)
        {
            return isReadOnly || IsHidden(member);
        }

        foreach (var value in WritesTo(member, isReadOnly))
        {
            if (value is null || InitializerOf(member) is not { } initial || !SyntaxFactory.AreEquivalent(initial, value) || value is not LiteralExpressionSyntax)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHidden(ISymbol member)
    {
        for (var symbol = member; symbol is not null; symbol = symbol.ContainingType)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<ExpressionSyntax?> WritesTo(ISymbol member, bool isReadOnly)
    {
        if (isReadOnly || member.DeclaredAccessibility == Accessibility.Private)
        {
            foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
            {
                foreach (var value in WrittenNames.Of(reference.SyntaxTree).To(member.Name))
                {
                    yield return value;
                }
            }

            yield break;
        }

        foreach (var tree in _compilation.SyntaxTrees)
        {
            foreach (var value in WrittenNames.Of(tree).To(member.Name))
            {
                yield return value;
            }
        }
    }
}
