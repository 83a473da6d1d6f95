namespace HygieneAnalyzers.Tests.Testing;

/// <summary>Vendor APIs that tests compile against without their packages: one file a vendor, which adds its property to this class.</summary>
public static partial class Stubs
{
    /// <summary>What makes a project a test project.</summary>
    public static Stub TestFramework { get; } = new("xunit.core", "namespace Xunit { public class FactAttribute : System.Attribute { } }");
}
