using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Across;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow;

/// <summary>The door to the flow engine: where does this value come from.</summary>
internal sealed class FlowService
{
    private readonly ConcurrentDictionary<SyntaxNode, LocalFlow> _bodies = new();
    private readonly ConcurrentDictionary<SyntaxNode, IOperation?> _roots = new();
    private readonly Lazy<FlowGraph> _graph;
    private readonly ValueSieve _sieve;
    private SemanticModel? _model;

    public FlowService(Compilation compilation)
    {
        Compilation = compilation;
        Constants = new ConstantMembers(compilation);
        _sieve = new ValueSieve(Constants);
        _graph = new Lazy<FlowGraph>(() => new FlowGraph(this));
    }

    public Compilation Compilation { get; }

    /// <summary>Across bodies; only for rules that report at the compilation's end.</summary>
    public FlowGraph Graph => _graph.Value;

    internal ConstantMembers Constants { get; }

    /// <summary>The one service of a compilation.</summary>
    public static FlowService For(HygieneContext hygiene) => hygiene.Get(static context => new FlowService(context.Compilation));

    /// <summary>The flow of the body that <paramref name="operation"/> stands in.</summary>
    public LocalFlow Of(IOperation operation)
    {
        var root = Operations.Root(operation);
        return _bodies.TryGetValue(root.Syntax, out var known) ? known : _bodies.GetOrAdd(root.Syntax, new LocalFlow(root, Constants));
    }

    /// <summary>What a look at the value says before anything is followed.</summary>
    public ValueLead LeadOf(IOperation value) => _sieve.Of(value);

    /// <inheritdoc cref="LocalFlow.OriginsOf"/>
    public ImmutableArray<Origin> OriginsOf(IOperation value) => Of(value).OriginsOf(value);

    /// <summary>What a visit of the body leaves; null when there is nothing to visit, or too much.</summary>
    internal FlowFacts? FactsOf(SyntaxNode body) =>
        _bodies.TryGetValue(body, out var known) ? known.Facts : RootOf(body) is { } root ? Of(root).Facts : null;

    /// <summary>The blocks of a body, as the compiler hands them to rules: of a constructor its initialiser too. Empty where nothing can be made of it.</summary>
    internal ImmutableArray<IOperation> BlocksOf(SyntaxNode body) => RootOf(body) switch
    {
        null => ImmutableArray<IOperation>.Empty,
        IMethodBodyBaseOperation method => ImmutableArray.CreateRange(method.ChildOperations),
        var root => ImmutableArray.Create(root),
    };

    /// <summary>The method, accessor or operator that a body belongs to.</summary>
    internal IMethodSymbol? MethodOf(SyntaxNode body)
    {
        var model = ModelOf(body.SyntaxTree);
        return model.GetDeclaredSymbol(body) as IMethodSymbol ?? (body.Parent is { } parent ? (model.GetDeclaredSymbol(parent) as IPropertySymbol)?.GetMethod : null);
    }

    /// <summary>The types of a file that name something so; where top-level statements do, the type around those.</summary>
    internal IEnumerable<INamedTypeSymbol> TypesNaming(string name, SyntaxTree tree)
    {
        if (tree.GetText().ToString().IndexOf(name, StringComparison.Ordinal) < 0)
        {
            yield break;
        }

        var seen = new HashSet<SyntaxNode>();
        foreach (var mention in BodyNodes.Mentions(tree.GetRoot(), name))
        {
            var around = mention.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? tree.GetRoot();
            if (seen.Add(around) && ModelOf(tree).GetDeclaredSymbol(around) is { } symbol && (symbol as INamedTypeSymbol ?? symbol.ContainingType) is { } type)
            {
                yield return type;
            }
        }
    }

    /// <summary>The constant of an expression, if it has one.</summary>
    internal Optional<object?> ConstantAt(ExpressionSyntax place) =>
        place is LiteralExpressionSyntax literal ? new Optional<object?>(literal.Token.Value) : ModelOf(place.SyntaxTree).GetConstantValue(place);

    private IOperation? RootOf(SyntaxNode body)
    {
        if (_roots.TryGetValue(body, out var known))
        {
            return known;
        }

        var root = ModelOf(body.SyntaxTree).GetOperation(body);
        return _roots.GetOrAdd(body, root);
    }

    /// <summary>Questions come file by file; keeping the models of all of them would keep everything that they have bound.</summary>
    private SemanticModel ModelOf(SyntaxTree tree)
    {
        if (_model is not { } model || model.SyntaxTree != tree)
        {
            _model = model = Compilation.GetSemanticModel(tree);
        }

        return model;
    }

    /// <inheritdoc cref="LocalFlow.ConstantOf"/>
    public Optional<object?> ConstantOf(IOperation value) => value.ConstantValue.HasValue ? value.ConstantValue : Of(value).ConstantOf(value);
}
