using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Settings;

/// <summary>Finds what the only constructor puts into a readonly field.</summary>
internal static class ConstructorAssignments
{
    public static IOperation? ValueOf(IFieldSymbol field, SemanticModel? model)
    {
        if (!field.IsReadOnly || field.ContainingType.InstanceConstructors.Length != 1
            || Declared.Body(field.ContainingType.InstanceConstructors[0], model) is not { } body)
        {
            return null;
        }

        IOperation? found = null;
        foreach (var operation in BodyWalk.Own(body))
        {
            if (operation is ISimpleAssignmentOperation { Target: IFieldReferenceOperation target } assignment
                && SymbolEqualityComparer.Default.Equals(target.Field, field))
            {
                if (found is not null)
                {
                    return null;
                }

                found = assignment.Value;
            }
        }

        return found;
    }
}
