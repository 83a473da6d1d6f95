using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>One visit of a body with its lambdas and local functions: runs the evaluators and keeps their facts.</summary>
internal sealed class RootFlow
{
    private const int BaseBudget = 50_000;
    private const int BudgetPerOperation = 60;

    private readonly Queue<(ControlFlowGraph Graph, IMethodSymbol Method)> _nested = new();
    private readonly HashSet<SyntaxNode> _queued = [];
    private readonly IMethodSymbol? _method;
    private readonly SyntaxNode _syntax;
    private readonly SemanticModel? _model;
    private readonly SharedVariables _shared;
    private ControlFlowGraph? _current;
    private int _budget;

    private RootFlow(IOperation root, IMethodSymbol? method, ConstantMembers constants)
    {
        _syntax = root.Syntax;
        _model = root.SemanticModel;
        _method = method;
        Constants = constants;
        _shared = SharedVariables.Of(root);
        _budget = BaseBudget + (BudgetPerOperation * _shared.Size);
    }

    public FlowFacts Facts { get; private set; } = new();

    public ConstantMembers Constants { get; }

    public IEnumerable<ISymbol> Shared => _shared.Variables;

    /// <summary>Whether the steps ran out: then nothing is known.</summary>
    public bool IsExhausted => _budget < 0;

    /// <summary>Null when the code has no control flow graph: an attribute, or something the compiler could not make sense of.</summary>
    public static RootFlow? Run(IOperation root, ConstantMembers constants)
    {
        if (GraphOf(root) is not { } graph)
        {
            return null;
        }

        var flow = new RootFlow(root, MethodOf(root), constants);
        flow.Walk(graph, flow._method);
        while (flow._nested.Count > 0 && !flow.IsExhausted)
        {
            var (nested, method) = flow._nested.Dequeue();
            flow.Walk(nested, method);
        }

        if (flow.IsExhausted)
        {
            flow.Facts = new FlowFacts();
        }

        return flow;
    }

    /// <summary>Whether something was made in this body, so that everything that happens to it here is known.</summary>
    public bool Owns(Origin made) => made.Syntax.SyntaxTree == _syntax.SyntaxTree && _syntax.FullSpan.Contains(made.Syntax.SpanStart);

    /// <summary>The array that a <c>stackalloc</c> is but for the place where it stands.</summary>
    public ITypeSymbol? StackArray(SyntaxNode stack)
    {
        var type = _model?.GetTypeInfo(stack).Type;
        var element = type is IPointerTypeSymbol pointer ? pointer.PointedAtType : Buffers.ElementOf(type);
        return element is null ? null : _model!.Compilation.CreateArrayTypeSymbol(element);
    }

    public bool Spend() => --_budget >= 0;

    /// <summary>Whether the constructor is the code at hand, or there is no method at all: an initialiser runs as a part of its constructor.</summary>
    public bool IsOwn(IMethodSymbol constructor) => _method is null || SymbolEqualityComparer.Default.Equals(constructor, _method);

    public bool IsNested(IMethodSymbol? method) => !SymbolEqualityComparer.Default.Equals(method, _method);

    public bool IsWrittenInside(ISymbol variable) => _shared.IsWrittenInside(variable);

    public bool IsSharedAt(ISymbol variable, SyntaxNode place) => _shared.IsSharedAt(variable, place);

    public void Queue(IFlowAnonymousFunctionOperation lambda)
    {
        if (_current is not null && _queued.Add(lambda.Syntax))
        {
            _nested.Enqueue((_current.GetAnonymousFunctionControlFlowGraph(lambda), lambda.Symbol));
        }
    }

    private void Walk(ControlFlowGraph graph, IMethodSymbol? method)
    {
        _current = graph;
        new BodyWalker(this, graph, method).Run();
        foreach (var local in graph.LocalFunctions)
        {
            _nested.Enqueue((graph.GetLocalFunctionControlFlowGraph(local), local));
        }
    }

    private static ControlFlowGraph? GraphOf(IOperation root)
    {
        try
        {
            return root switch
            {
                IMethodBodyOperation body => ControlFlowGraph.Create(body),
                IConstructorBodyOperation body => ControlFlowGraph.Create(body),
                IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block),
                IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer),
                IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer),
                IParameterInitializerOperation initializer => ControlFlowGraph.Create(initializer),
                _ => null,
            };
        }
        catch (InsufficientExecutionStackException)
        {
            // An expression nested deeper than the compiler's own stack guard allows: not worth knowing.
            return null;
        }
    }

    private static IMethodSymbol? MethodOf(IOperation root)
    {
        var model = root.SemanticModel;
        return model?.GetDeclaredSymbol(root.Syntax) as IMethodSymbol ?? model?.GetEnclosingSymbol(root.Syntax.Span.End - 1) as IMethodSymbol;
    }
}
