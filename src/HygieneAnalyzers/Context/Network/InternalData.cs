using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
internal sealed class InternalData
{
    // Of the whole question, what is handed to methods of the program included: that is where walks branch.
    private const int MaxSteps = 400;
    private const int MaxDepth = 4;
    private readonly ImmutableArray<DataSource>.Builder _found = ImmutableArray.CreateBuilder<DataSource>();
    private readonly Stack<IOperation> _pending = new();
    private readonly HashSet<(SyntaxNode, OperationKind)> _seen = [];
    private readonly ClientZones _zones;
    private readonly LocalValues _locals;
    private readonly FlowService _flow;
    private readonly StrongBox<int> _steps;

    private InternalData(ClientZones zones, LocalValues locals, FlowService flow, StrongBox<int> steps) =>
        (_zones, _locals, _flow, _steps) = (zones, locals, flow, steps);

    /// <summary>Everything that <paramref name="value"/> comes from, as far as the method tells.</summary>
    public static ImmutableArray<DataSource> SourcesOf(IOperation value, ClientZones zones, LocalValues locals, FlowService flow)
    {
        var walk = new InternalData(zones, locals, flow, new StrongBox<int>(MaxSteps));
        walk.Run(value, MaxDepth);
        return walk._found.ToImmutable();
    }

    private void Run(IOperation value, int depth)
    {
        if (Operations.Unwrap(value) is IAnonymousFunctionOperation lambda)
        {
            PushResults(lambda);
        }
        else
        {
            _pending.Push(value);
        }

        while (_pending.Count > 0 && --_steps.Value >= 0)
        {
            var operation = _pending.Pop();
            if (_seen.Add((operation.Syntax, operation.Kind)))
            {
                Visit(operation, depth);
            }
        }
    }

    private void Visit(IOperation operation, int depth)
    {
        if (_zones.OfSource(operation) is { } client)
        {
            Add(client);
            return;
        }

        switch (operation)
        {
            case IAnonymousFunctionOperation or INameOfOperation or ITypeOfOperation:
            case { Type.SpecialType: SpecialType.System_Boolean } when !FillsOut(operation):
            case IPropertyReferenceOperation { Property.Name: "Length" or "Count" or "StatusCode" }:
                return;
            case ILocalReferenceOperation local:
                Follow(local);
                return;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } } element:
                PushReceiverOfLambda(element);
                return;
            case IParameterReferenceOperation { Parameter: var parameter }:
                _found.Add(DataSource.Of(parameter));
                return;
            case IPropertyReferenceOperation { Instance: { } context } when _zones.OfContext(context) is { } server:
                AddRows(server, context);
                return;
            case IInvocationOperation { Instance: { } context } when _zones.OfContext(context) is { } server:
                AddRows(server, context);
                return;
            case IInvocationOperation call when _zones.OfCall(call) is { } use:
                Add(use);
                return;
            case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } } call:
                OwnCall(call, depth);
                return;
            case ISimpleAssignmentOperation assignment:
                _pending.Push(assignment.Value);
                return;
            case IInvocationOperation call:
                PushResultsOfLambdas(call);
                break;
            case IMemberReferenceOperation { Member: { DeclaringSyntaxReferences.IsEmpty: false, IsStatic: var isStatic } member } reference and not IMethodReferenceOperation:
                _found.Add(DataSource.Of(member, isStatic || reference.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }));
                break;
        }

        foreach (var child in operation.ChildOperations)
        {
            _pending.Push(child);
        }
    }

    // TryGet(key, out value): what counts is not the answer.
    private static bool FillsOut(IOperation operation)
    {
        if (operation is IInvocationOperation call)
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter?.RefKind == RefKind.Out)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Add(EndpointUse use)
    {
        if (use.Zone.IsInternalInSink())
        {
            _found.Add(DataSource.Of(use));
        }
    }

    // The server is named elsewhere, in the context or where that is registered.
    private void AddRows(EndpointUse server, IOperation context)
    {
        if (server.Zone.IsInternalInSink())
        {
            _found.Add(new DataSource(server, context.Type, false));
        }
    }

    // What goes into a method of the program comes out of it only if the method returns it.
    private void OwnCall(IInvocationOperation call, int depth)
    {
        _found.Add(DataSource.Of(call.TargetMethod));
        if (call.Instance is { } instance)
        {
            _pending.Push(instance);
        }

        foreach (var argument in call.Arguments)
        {
            if (depth == 0 || argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Parameter is not { } parameter)
            {
                continue;
            }

            var inner = new InternalData(_zones, _locals, _flow, _steps);
            inner.Run(argument.Value, depth - 1);
            foreach (var source in inner._found)
            {
                _found.Add(source with { Through = source.Through.Add(DataParameter.Of(call.TargetMethod, parameter.Ordinal)) });
            }
        }
    }

    private void Follow(ILocalReferenceOperation local)
    {
        var assigned = _locals.AssignedTo(local.Local);
        if (assigned.Count == 1)
        {
            _pending.Push(assigned[0]);
        }
        else if (_zones.AreThere && local.SemanticModel is { } model)
        {
            // Only where endpoints are used: a control flow graph for every method of the program would cost more than it finds.
            Definitions(local, model);
        }

        foreach (var part in _locals.PutInto(local.Local))
        {
            _pending.Push(part);
        }
    }

    // Of several values only those that reach this place.
    private void Definitions(ILocalReferenceOperation local, SemanticModel model)
    {
        foreach (var origin in _flow.OriginsOf(local))
        {
            if (!origin.IsLiteral && origin.Syntax.SyntaxTree == local.Syntax.SyntaxTree && Operations.At(model, origin.Syntax) is { } operation)
            {
                _pending.Push(operation);
            }
        }
    }

    // people.ForEach(p => …p…): the elements are those of what the lambda is handed to.
    private void PushReceiverOfLambda(IOperation element)
    {
        var parent = element.Parent;
        while (parent is not null and not IAnonymousFunctionOperation)
        {
            parent = parent.Parent;
        }

        while (parent is IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        if (parent is IInvocationOperation call && (call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value)) is { } receiver && Operations.Unwrap(receiver) is not IAnonymousFunctionOperation)
        {
            _pending.Push(receiver);
        }
    }

    // Select(x => …), Run(() => …): the result is what the lambda returns.
    private void PushResultsOfLambdas(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (Operations.Unwrap(argument.Value) is IAnonymousFunctionOperation { Symbol.ReturnsVoid: false } lambda)
            {
                PushResults(lambda);
            }
        }
    }

    private void PushResults(IAnonymousFunctionOperation lambda)
    {
        foreach (var operation in lambda.Body.Descendants())
        {
            if (operation is IReturnOperation { ReturnedValue: { } value })
            {
                _pending.Push(value);
            }
        }
    }
}
