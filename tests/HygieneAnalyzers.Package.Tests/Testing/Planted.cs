namespace HygieneAnalyzers.Package.Tests.Testing;

/// <summary>A source file with one hard-coded password, in C# that every target framework understands.</summary>
internal static class Planted
{
    /// <summary>Visibly nobody's password; no output of any build may hold it.</summary>
    public const string Secret = "Quarry-Tern-7319!";

    public const string Rule = "HYG1001";

    /// <summary>Where the compiler prints the finding.</summary>
    public const string Place = "Mail.cs(5,55)";

    public const string Source = $$"""
        namespace App
        {
            public static class Mail
            {
                private static readonly string SmtpPassword = "{{Secret}}";

                public static int Length() => SmtpPassword.Length;
            }
        }
        """;
}
