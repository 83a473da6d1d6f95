using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>
/// Where a guard is known to be needed, a condition that the vocabulary does not know may well be the guard;
/// one that only asks whether something was handed in at all is not.
/// </summary>
internal sealed class NeededGuard(AssignedValues values)
{
    private const int Deepest = 20;

    public bool MayBeAsked(IOperation condition) => MayBe(condition, 0);

    private bool MayBe(IOperation operation, int depth) => depth > Deepest || operation switch
    {
        IUnaryOperation unary => MayBe(unary.Operand, depth + 1),
        IConversionOperation conversion => MayBe(conversion.Operand, depth + 1),
        IIsNullOperation => false,
        IBinaryOperation binary => !IsConstant(binary.LeftOperand) && !IsConstant(binary.RightOperand),
        IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => false,
        IInvocationOperation call => call.TargetMethod.ContainingType?.SpecialType != SpecialType.System_String,
        IPropertyReferenceOperation { Property.Name: "HasValue" or "Length" or "Count" } => false,
        ILiteralOperation => false,
        ILocalReferenceOperation or IFlowCaptureReferenceOperation => AnyMayBe(operation, depth + 1),
        _ => true,
    };

    private bool AnyMayBe(IOperation reference, int depth)
    {
        var assigned = values.Of(reference);
        foreach (var value in assigned)
        {
            if (MayBe(value, depth))
            {
                return true;
            }
        }

        return assigned.IsEmpty;
    }

    private static bool IsConstant(IOperation operation) =>
        operation.ConstantValue.HasValue || (operation is IConversionOperation conversion && conversion.Operand.ConstantValue.HasValue);
}
