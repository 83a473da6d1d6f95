using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// Walks backward from a value to the calls that fetched it from the intranet: through locals, arguments, receivers, creations, loops and what
/// was put into a collection or builder. The answer of another host is a value of its own. Where the walk leaves the method, it notes how.
/// </summary>
internal sealed class InternalData(ClientZones zones, LocalValues locals, FlowService flow)
{
    private const int MaxSteps = 200;

    private readonly ImmutableArray<DataSource>.Builder _found = ImmutableArray.CreateBuilder<DataSource>();
    private readonly Stack<IOperation> _pending = new();
    private readonly HashSet<(SyntaxNode, OperationKind)> _seen = [];

    /// <summary>The intranet endpoint that <paramref name="value"/> comes from in this method, or null.</summary>
    public static EndpointUse? SourceOf(IOperation value, ClientZones zones, LocalValues locals, FlowService flow)
    {
        foreach (var source in SourcesOf(value, zones, locals, flow))
        {
            if (source.Use is { } use)
            {
                return use;
            }
        }

        return null;
    }

    /// <summary>Everything that <paramref name="value"/> comes from, as far as the method tells.</summary>
    public static ImmutableArray<DataSource> SourcesOf(IOperation value, ClientZones zones, LocalValues locals, FlowService flow)
    {
        var walk = new InternalData(zones, locals, flow);
        walk.Run(value);
        return walk._found.ToImmutable();
    }

    private void Run(IOperation value)
    {
        _pending.Push(value);
        for (var steps = 0; _pending.Count > 0 && steps < MaxSteps; steps++)
        {
            var operation = _pending.Pop();
            if (_seen.Add((operation.Syntax, operation.Kind)))
            {
                Visit(operation);
            }
        }
    }

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IAnonymousFunctionOperation or INameOfOperation or ITypeOfOperation:
                return;
            case ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation or IObjectCreationOperation
                when zones.OfClient(operation) is { } client:
                Add(client);
                return;
            case ILocalReferenceOperation local:
                Follow(local);
                return;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } parameter }:
                _found.Add(DataSource.Of(parameter));
                return;
            case IInvocationOperation call when zones.OfCall(call) is { } use:
                Add(use);
                return;
            case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } callee }:
                _found.Add(DataSource.Of(callee));
                break;
        }

        foreach (var child in operation.ChildOperations)
        {
            _pending.Push(child);
        }
    }

    private void Add(EndpointUse use)
    {
        if (use.Zone.IsInternalInSink())
        {
            _found.Add(DataSource.Of(use));
        }
    }

    private void Follow(ILocalReferenceOperation local)
    {
        var assigned = locals.AssignedTo(local.Local);
        if (assigned.Count == 1)
        {
            _pending.Push(assigned[0]);
        }
        else if (zones.AreThere && local.SemanticModel is { } model)
        {
            // Only where endpoints are used: a control flow graph for every method of the program would cost more than it finds.
            Definitions(local, model);
        }

        foreach (var part in locals.PutInto(local.Local))
        {
            _pending.Push(part);
        }
    }

    // Of several values only those that reach this place.
    private void Definitions(ILocalReferenceOperation local, SemanticModel model)
    {
        foreach (var origin in flow.OriginsOf(local))
        {
            if (!origin.IsLiteral && origin.Syntax.SyntaxTree == local.Syntax.SyntaxTree)
            {
                Push(model.GetOperation(origin.Syntax));
            }
        }
    }

    private void Push(IOperation? operation)
    {
        if (operation is not null)
        {
            _pending.Push(operation);
        }
    }
}
