using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>Finds the code that a delegate runs: a lambda, a method, or a variable or readonly field that holds one of them.</summary>
internal static class DelegateBody
{
    private const int MaxSteps = 8;

    /// <summary>The body, or null when the delegate comes from elsewhere. Only the file at hand is looked at: that keeps it live and cheap.</summary>
    public static IOperation? Of(IOperation? value, FlowService flow)
    {
        for (var step = 0; step < MaxSteps; step++)
        {
            switch (Operations.Unwrap(value))
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Body;
                case IMethodReferenceOperation method:
                    return Declared.Body(method.Method, method.SemanticModel);
                case IFieldReferenceOperation { Field.IsReadOnly: true } field:
                    value = Declared.Initializer(field.Field, field.SemanticModel);
                    break;
                case IPropertyReferenceOperation { Property.IsReadOnly: true } property:
                    value = Declared.Initializer(property.Property, property.SemanticModel);
                    break;
                case ILocalReferenceOperation local:
                    value = OnlyDelegate(local, flow);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static IOperation? OnlyDelegate(ILocalReferenceOperation local, FlowService flow)
    {
        var origins = flow.OriginsOf(local);
        return origins.Length == 1 && origins[0] is { Kind: not OriginKind.Unknown, Operation: not ILocalReferenceOperation } ? origins[0].Operation : null;
    }
}
