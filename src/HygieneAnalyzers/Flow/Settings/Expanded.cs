using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Settings;

/// <summary>The expression that a name in a condition stands for: of a variable, a readonly field, a computed property, a one-line helper.</summary>
internal static class Expanded
{
    /// <summary>The expression, where it combines or negates tests and so says more than the name; null when it is a leaf of its own.</summary>
    public static IOperation? Of(IOperation test) => test switch
    {
        // A variable is always the expression it was declared with.
        ILocalReferenceOperation local => Declared.OnlyValue(local),
        IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: false } field } reference =>
            Combined(Declared.Initializer(field, reference.SemanticModel) ?? ConstructorAssignments.ValueOf(field, reference.SemanticModel)),
        IPropertyReferenceOperation { Property: { IsReadOnly: true, IsIndexer: false } property } reference => Combined(Declared.Initializer(property, reference.SemanticModel)),
        IInvocationOperation { TargetMethod: { IsVirtual: false } method } call => Combined(Returned(method, call.SemanticModel)),
        _ => null,
    };

    private static IOperation? Returned(IMethodSymbol method, SemanticModel? model) =>
        Declared.Body(method, model) is IBlockOperation { Operations: { Length: 1 } statements } && statements[0] is IReturnOperation returned ? returned.ReturnedValue : null;

    private static IOperation? Combined(IOperation? value) => Operations.Unwrap(value) is
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }
            ? value
            : null;
}
