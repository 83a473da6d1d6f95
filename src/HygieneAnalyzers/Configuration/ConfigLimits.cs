namespace HygieneAnalyzers.Configuration;

/// <summary>The bounds within which configuration files are read; beyond them HYG0002 says so.</summary>
internal static class ConfigLimits
{
    /// <summary>Characters in a file.</summary>
    public const int Length = 1 << 20;

    /// <summary>Sections within sections; the bound of .NET's own JSON reader.</summary>
    public const int Depth = 64;
}
