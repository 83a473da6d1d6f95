using System;
using System.IO;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Conditions;

/// <summary>Decides whether an operation runs in the development environment only.</summary>
internal static class DevelopmentOnly
{
    /// <summary>
    /// Whether every way to the operation asks for the development environment: by a test around or before it, by the host's
    /// convention (<c>ConfigureDevelopmentServices</c>, <c>StartupDevelopment</c>) or by a file kept for development (<c>*.Development.cs</c>).
    /// </summary>
    public static bool Reaches(IOperation operation, ISymbol? containingMember)
    {
        foreach (var condition in ConditionsAbove.Of(operation))
        {
            if (DevelopmentTest.Implies(condition.Test, condition.Outcome))
            {
                return true;
            }
        }

        return containingMember is not null && IsByConvention(containingMember)
            || Path.GetFileNameWithoutExtension(operation.Syntax.SyntaxTree.FilePath).EndsWith(".Development", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsByConvention(ISymbol member) =>
        member.Name is "ConfigureDevelopment" or "ConfigureDevelopmentServices" or "ConfigureDevelopmentContainer"
        || member.ContainingType?.Name == "StartupDevelopment";
}
