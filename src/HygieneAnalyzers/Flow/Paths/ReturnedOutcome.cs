using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>Tells whether what a method returns says that it failed, or that the guard is still to come.</summary>
internal sealed class ReturnedOutcome(AssignedValues values, IPathVocabulary vocabulary)
{
    private const int Deepest = 6;

    public bool IsFailure(IOperation returned) => IsFailure(returned, 0);

    private bool IsFailure(IOperation? value, int depth) => depth < Deepest && value switch
    {
        IConversionOperation conversion => IsFailure(conversion.Operand, depth + 1),
        IAwaitOperation awaited => IsFailure(awaited.Operation, depth + 1),
        IDefaultValueOperation => true,
        IMemberReferenceOperation { Instance: null, Member.Name: var name } => IsFailure(name),
        ILocalReferenceOperation or IFlowCaptureReferenceOperation => AreFailures(values.Of(value), depth + 1),
        ITupleOperation { Elements: var elements } => IsFailure(elements[0], depth + 1),
        IInvocationOperation call => call.TargetMethod.Name == "FromResult" ? IsFailure(call.Arguments[0].Value, depth + 1) : IsFailure(call.TargetMethod.Name),
        IObjectCreationOperation creation => SaysFailure(creation),
        _ => value?.ConstantValue switch
        {
            { HasValue: true, Value: null or false } => true,
            { HasValue: true, Value: string text } => vocabulary.NamesGuard(text),
            _ => false,
        },
    };

    private bool AreFailures(ImmutableArray<IOperation> assigned, int depth)
    {
        foreach (var value in assigned)
        {
            if (!IsFailure(value, depth))
            {
                return false;
            }
        }

        return !assigned.IsEmpty;
    }

    private bool IsFailure(string name) => ResultNames.IsBad(name) || vocabulary.NamesGuard(name);

    /// <summary><c>new Answer(succeeded: false)</c>, <c>new Answer { NeedsCode = true }</c>.</summary>
    private bool SaysFailure(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (SaysFailure(argument.Parameter?.Name ?? "", argument.Value))
            {
                return true;
            }
        }

        foreach (var initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value: var value } && SaysFailure(target.Member.Name, value))
            {
                return true;
            }
        }

        return false;
    }

    private bool SaysFailure(string name, IOperation value) => value.ConstantValue is { HasValue: true, Value: bool isSo }
        && (isSo ? IsFailure(name) : ResultNames.IsGood(char.ToUpperInvariant(name.Length > 0 ? name[0] : ' ') + (name.Length > 0 ? name.Substring(1) : "")));
}
