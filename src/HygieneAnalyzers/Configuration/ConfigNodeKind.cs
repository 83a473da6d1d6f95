namespace HygieneAnalyzers.Configuration;

/// <summary>What a node of a configuration tree holds.</summary>
internal enum ConfigNodeKind
{
    /// <summary>Named children.</summary>
    Section,

    /// <summary>Children named by their position.</summary>
    List,

    /// <summary>A string, or a bare word that is nothing else.</summary>
    Text,

    Number,

    Boolean,

    Null,
}
