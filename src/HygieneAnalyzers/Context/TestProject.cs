using System;

namespace HygieneAnalyzers.Context;

/// <summary>Recognises test projects by the framework they reference, never by the word "test" in a name.</summary>
internal static class TestProject
{
    private static readonly string[] Frameworks =
    [
        "xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework", "TUnit.Core", "Microsoft.VisualStudio.QualityTools.UnitTestFramework",
    ];

    public static bool Is(HygieneContext context)
    {
        foreach (var reference in context.Compilation.ReferencedAssemblyNames)
        {
            if (Array.Exists(Frameworks, f => string.Equals(f, reference.Name, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
