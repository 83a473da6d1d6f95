namespace HygieneAnalyzers.Secrets;

/// <summary>What a literal is that stands where a credential would stand.</summary>
internal enum ValueKind
{
    /// <summary>A credential: strong or weak, but meant to be used as one.</summary>
    Secret,

    /// <summary>Nothing at all, or blanks.</summary>
    Empty,

    /// <summary>A gap to be filled: <c>&lt;password&gt;</c>, <c>${PASSWORD}</c>, <c>changeme</c>, <c>****</c>.</summary>
    Placeholder,

    /// <summary>Words for people, or a pattern.</summary>
    Text,

    /// <summary>The name of something: a key, a setting, a field, a type, an algorithm.</summary>
    KeyName,

    /// <summary>A file, a URL without credentials, a content type.</summary>
    Path,

    /// <summary>A hash of a password: not the password.</summary>
    Hash,

    /// <summary>A value that its publisher made public: emulator keys, documentation keys, public keys.</summary>
    KnownPublic,

    /// <summary>Listed in the user's <c>hygiene.ignored_values</c>.</summary>
    Ignored,
}
