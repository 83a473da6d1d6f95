using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// Walks backward from a value to the call that fetched it from the intranet: through locals, arguments, receivers, creations, loops and what
/// was put into a collection or builder. The answer of another host is a value of its own.
/// </summary>
internal sealed class InternalData(ClientZones zones, FlowService flow)
{
    private const int MaxSteps = 400;

    private readonly Stack<IOperation> _pending = new();
    private readonly HashSet<(SyntaxNode, OperationKind)> _seen = [];

    /// <summary>The intranet endpoint that <paramref name="value"/> comes from, or null.</summary>
    public static EndpointUse? SourceOf(IOperation value, ClientZones zones, FlowService flow) => new InternalData(zones, flow).Find(value);

    private EndpointUse? Find(IOperation value)
    {
        _pending.Push(value);
        for (var steps = 0; _pending.Count > 0 && steps < MaxSteps; steps++)
        {
            var operation = _pending.Pop();
            if (_seen.Add((operation.Syntax, operation.Kind)) && Visit(operation) is { } source)
            {
                return source;
            }
        }

        return null;
    }

    private EndpointUse? Visit(IOperation operation)
    {
        if (zones.OfCall(operation) is { } call)
        {
            return Internal(call);
        }

        switch (operation)
        {
            case ILocalReferenceOperation local:
                return zones.OfClient(local) is { } client ? Internal(client) : Follow(local);
            case IFieldReferenceOperation or IParameterReferenceOperation:
                return Internal(zones.OfClient(operation));
            case IAnonymousFunctionOperation or INameOfOperation or ITypeOfOperation:
                return null;
            case IObjectCreationOperation when zones.OfClient(operation) is { } made:
                return Internal(made);
        }

        foreach (var child in operation.ChildOperations)
        {
            _pending.Push(child);
        }

        return null;
    }

    private EndpointUse? Follow(ILocalReferenceOperation local)
    {
        if (local.SemanticModel is not { } model)
        {
            return null;
        }

        foreach (var origin in flow.OriginsOf(local))
        {
            if (origin.Kind is OriginKind.Call or OriginKind.Creation or OriginKind.Unknown && origin.Syntax.SyntaxTree == local.Syntax.SyntaxTree)
            {
                Push(model.GetOperation(origin.Syntax));
            }
        }

        foreach (var reference in local.Local.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is ForEachStatementSyntax loop)
            {
                Push(model.GetOperation(loop.Expression));
            }
        }

        foreach (var part in LocalContents.Of(local))
        {
            Push(part);
        }

        return null;
    }

    private void Push(IOperation? operation)
    {
        if (operation is not null)
        {
            _pending.Push(operation);
        }
    }

    private static EndpointUse? Internal(EndpointUse? use) => use is not null && use.Zone.IsInternalInSink() ? use : null;
}
