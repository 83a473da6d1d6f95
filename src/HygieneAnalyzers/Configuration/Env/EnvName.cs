namespace HygieneAnalyzers.Configuration.Env;

/// <summary>Turns the names of environment variables into configuration paths.</summary>
internal static class EnvName
{
    /// <summary><c>Smtp__Password</c> is <c>Smtp:Password</c>, as .NET's environment provider reads it.</summary>
    public static string ToPath(string name) => name.Replace("__", ":");
}
