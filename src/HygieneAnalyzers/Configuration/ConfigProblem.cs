namespace HygieneAnalyzers.Configuration;

/// <summary>Why a configuration file was not read, or not to its end.</summary>
internal enum ConfigProblem
{
    None,

    /// <summary>The compiler cannot give the file's text.</summary>
    Unreadable,

    /// <summary>Longer than <see cref="ConfigLimits.Length"/>; nothing was read.</summary>
    TooLong,

    /// <summary>Nested deeper than <see cref="ConfigLimits.Depth"/>; read up to there.</summary>
    TooDeep,

    /// <summary>Not well-formed beyond what the reader bridges; read up to there.</summary>
    Malformed,

    /// <summary>An XML document type definition, which is never read: it may name other files or multiply itself.</summary>
    HasDocumentType,
}
