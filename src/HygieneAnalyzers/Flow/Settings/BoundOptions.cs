using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Settings;

/// <summary>Recognises objects that configuration was bound to, whatever their class is called.</summary>
internal static class BoundOptions
{
    private const int MaxSteps = 4;

    /// <summary>Whether the object is <c>options.Value</c>, <c>configuration.Get&lt;T&gt;()</c>, or a variable or readonly field that holds one of them.</summary>
    public static bool Is(IOperation? instance)
    {
        var value = Operations.Unwrap(instance);
        for (var step = 0; step < MaxSteps; step++)
        {
            switch (value)
            {
                case IPropertyReferenceOperation { Property: { Name: "Value" or "CurrentValue", ContainingType: { IsGenericType: true } type } }:
                    return type.Name.StartsWith("IOptions", StringComparison.Ordinal);
                case IInvocationOperation { TargetMethod: { Name: "Get" or "GetRequired", ContainingType: { } binder } }:
                    return TypeNames.Is(binder, "Microsoft.Extensions.Configuration.ConfigurationBinder");
                case ICoalesceOperation coalesce:
                    value = Operations.Unwrap(coalesce.Value);
                    break;
                case ILocalReferenceOperation local:
                    value = Operations.Unwrap(Declared.OnlyValue(local));
                    break;
                case IFieldReferenceOperation { Field.IsReadOnly: true } field:
                    value = Operations.Unwrap(Declared.Initializer(field.Field, field.SemanticModel) ?? ConstructorAssignments.ValueOf(field.Field, field.SemanticModel));
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
