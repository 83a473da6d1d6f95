using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>
/// Finds the guards that a setting, or the environment's name, can switch off outside development: left out by one arm, stepped over,
/// or opened for everybody. It starts from the guard and looks at the tests on the way to it, whatever the switch is called.
/// </summary>
internal static class SwitchedGuards
{
    /// <summary>The operation kinds to ask about.</summary>
    public static readonly OperationKind[] Kinds =
        [OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.SimpleAssignment, OperationKind.Return, OperationKind.ObjectCreation, OperationKind.Throw];

    public static GuardSwitch? Find(IOperation operation, FlowService flow) => operation switch
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
        _ => OpenedGuard.Find(operation, flow),
    };
}
