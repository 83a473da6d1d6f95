using HygieneAnalyzers.Configuration;

namespace HygieneAnalyzers.Tests.Configuration.Printing;

/// <summary>A setting to be printed: a value, or a section or list with its members.</summary>
internal sealed record Setting(string Name, ConfigNodeKind Kind, string Value, Setting[] Members)
{
    public bool IsValue => Kind is not (ConfigNodeKind.Section or ConfigNodeKind.List);
}
