using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Bodies;

/// <summary>What the same body sets on an object after it was made: <c>var rule = new Rule(); rule.Port = 22;</c>.</summary>
internal static class LaterAssignments
{
    /// <summary>The assignments to properties of the variable that the new object is put into.</summary>
    public static IEnumerable<ISimpleAssignmentOperation> To(IObjectCreationOperation creation)
    {
        if (Variable(creation) is not { } variable)
        {
            yield break;
        }

        foreach (var operation in BodyWalk.Own(Operations.BodyAround(creation)))
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: ILocalReferenceOperation local } } assignment && SymbolEqualityComparer.Default.Equals(local.Local, variable))
            {
                yield return assignment;
            }
        }
    }

    /// <summary>The local variable that the new object is put into, or null.</summary>
    public static ILocalSymbol? Variable(IObjectCreationOperation creation)
    {
        var parent = creation.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
            _ => null,
        };
    }
}
