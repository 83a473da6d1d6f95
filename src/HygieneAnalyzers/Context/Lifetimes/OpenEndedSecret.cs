using System;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Lifetimes;

/// <summary>Recognises a client secret that is asked of Microsoft Graph without an end: the service then gives it two years.</summary>
internal static class OpenEndedSecret
{
    /// <summary>The life that the service gives.</summary>
    public const double DefaultDays = 730;

    public static bool Is(IObjectCreationOperation creation)
    {
        if (creation.Type is not { Name: "PasswordCredential" } type || !type.ContainingNamespace.ToString().StartsWith("Microsoft.Graph", StringComparison.Ordinal) || creation.Initializer is null)
        {
            return false;
        }

        foreach (var member in creation.Initializer.Initializers)
        {
            if (member is ISimpleAssignmentOperation assignment && IsEnded(assignment))
            {
                return false;
            }
        }

        foreach (var assignment in LaterAssignments.To(creation))
        {
            if (IsEnded(assignment))
            {
                return false;
            }
        }

        return true;
    }

    // An answer that is copied carries its key's id or text.
    private static bool IsEnded(ISimpleAssignmentOperation assignment) => assignment.Target is IPropertyReferenceOperation { Property.Name: "EndDateTime" or "KeyId" or "SecretText" };
}
