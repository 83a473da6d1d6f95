using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>One method body with what a vocabulary found in it. The control-flow graph is made only when it is walked.</summary>
internal sealed class MethodCode
{
    private readonly IOperation _root;
    private ControlFlowGraph? _graph;

    private MethodCode(IMethodSymbol method, IOperation root)
    {
        Method = method;
        _root = root;
    }

    public IMethodSymbol Method { get; }

    public Dictionary<SyntaxNode, PathEvent> Events { get; } = [];

    /// <summary>Calls that may lead into source, by their syntax.</summary>
    public Dictionary<SyntaxNode, IInvocationOperation> Calls { get; } = [];

    /// <summary>The roles in this code itself.</summary>
    public PathRoles Roles { get; private set; }

    public ControlFlowGraph? Graph => LazyInitializer.EnsureInitialized(ref _graph, () => MakeGraph(_root)!);

    public static MethodCode? Read(IMethodSymbol method, Compilation compilation, IPathVocabulary vocabulary)
    {
        method = method.PartialImplementationPart ?? method;
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax();
        if (!compilation.ContainsSyntaxTree(syntax.SyntaxTree)
            || compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax) is not { Parent: null } root
            || root is not (IMethodBodyOperation or IConstructorBodyOperation or IBlockOperation))
        {
            return null;
        }

        var code = new MethodCode(method, root);
        code.Scan(vocabulary);
        return code;
    }

    /// <summary>The part that lies inside a local function.</summary>
    public MethodCode Part(IMethodSymbol localFunction)
    {
        var part = new MethodCode(localFunction, _root);
        var span = localFunction.DeclaringSyntaxReferences[0].Span;
        foreach (var found in Events)
        {
            if (span.Contains(found.Key.Span))
            {
                part.Add(found.Key, found.Value);
            }
        }

        foreach (var call in Calls)
        {
            if (span.Contains(call.Key.Span))
            {
                part.Calls[call.Key] = call.Value;
            }
        }

        return part;
    }

    /// <summary>The control-flow graphs in this code: the body, then the lambdas and the local functions that it does not call itself.</summary>
    public IEnumerable<ControlFlowGraph> Units()
    {
        if (Graph is null)
        {
            yield break;
        }

        yield return Graph;
        foreach (var nested in NestedGraphs.Of(Graph, IsCalled))
        {
            yield return nested;
        }
    }

    private bool IsCalled(IMethodSymbol localFunction)
    {
        foreach (var call in Calls.Values)
        {
            if (SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, localFunction))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(SyntaxNode syntax, PathEvent found)
    {
        Events[syntax] = found;
        Roles |= found.Role == PathRole.Demand ? PathRoles.Guard | PathRoles.Source
            : found.IsGuard ? PathRoles.Guard
            : found.Role == PathRole.Source ? PathRoles.Source
            : found.Role == PathRole.Aside ? PathRoles.None
            : PathRoles.Sink;
    }

    private void Scan(IPathVocabulary vocabulary)
    {
        foreach (var operation in _root.Descendants())
        {
            if (!CanMatter(operation))
            {
                continue;
            }

            var found = vocabulary.Classify(operation);
            if (!found.IsNone)
            {
                Add(operation.Syntax, found);
            }
            else if (operation is IInvocationOperation call && !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
            {
                Calls[operation.Syntax] = call;
            }
        }
    }

    /// <summary>The kinds that can be events; an implicit conversion shares its operand's syntax and must not be looked up.</summary>
    public static bool CanMatter(IOperation operation) => operation.Kind is
        OperationKind.Invocation or OperationKind.ObjectCreation or OperationKind.Binary
        or OperationKind.PropertyReference or OperationKind.FieldReference;

    private static ControlFlowGraph? MakeGraph(IOperation root) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body),
        IBlockOperation body => ControlFlowGraph.Create(body),
        _ => null,
    };
}
