using System.Collections.Concurrent;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>
/// Finds the guards that a setting, or the environment's name, can switch off outside development: left out by one arm, stepped over,
/// or opened for everybody. It starts from the guard and looks at the tests on the way to it, whatever the switch is called.
/// </summary>
internal sealed class SwitchedGuards
{
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<GuardSwitch>> _blocks = new();

    /// <summary>Those of one block, found once for all rules that ask.</summary>
    public static ImmutableArray<GuardSwitch> In(IOperation root, HygieneContext hygiene)
    {
        var blocks = hygiene.Get(static _ => new SwitchedGuards())._blocks;
        return blocks.TryGetValue(root.Syntax, out var known) ? known : blocks.GetOrAdd(root.Syntax, Search(root, FlowService.For(hygiene)));
    }

    private static ImmutableArray<GuardSwitch> Search(IOperation root, FlowService flow)
    {
        ImmutableArray<GuardSwitch>.Builder? found = null;
        foreach (var operation in BlockOperations.Of(root))
        {
            if (Find(operation, flow) is { } guard)
            {
                (found ??= ImmutableArray.CreateBuilder<GuardSwitch>()).Add(guard);
            }
        }

        return found?.ToImmutable() ?? ImmutableArray<GuardSwitch>.Empty;
    }

    private static GuardSwitch? Find(IOperation operation, FlowService flow) => operation switch
    {
        IInvocationOperation call => OmittedPipelineGuard.Find(call, flow)
            ?? OmittedEndpointGuard.Find(call, flow)
            ?? OmittedCheck.Find(call, flow)
            ?? OpenedGuard.Find(call, flow)
            ?? SwitchedRejection.Find(call, flow),
        IPropertyReferenceOperation property => OmittedCheck.Find(property, flow),
        ISimpleAssignmentOperation assignment => OmittedPipelineGuard.Find(assignment, flow) ?? OpenedGuard.Find(assignment, flow) ?? SwitchedRejection.Find(assignment, flow),
        IThrowOperation thrown => SwitchedRejection.Find(thrown, flow),
        IReturnOperation returned => OpenedGuard.Find(returned, flow) ?? SwitchedRejection.Find(returned, flow),
        IObjectCreationOperation => OpenedGuard.Find(operation, flow),
        _ => null,
    };
}
