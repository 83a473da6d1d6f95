using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Files;

/// <summary>A secret in a configuration file. No record, as those print their members.</summary>
internal sealed class ConfigSecret(ConfigSecretKind kind, string what, ConfigNode node, TextSpan part, Account account)
{
    public ConfigSecretKind Kind { get; } = kind;

    /// <summary>What it is, in words: "a password", "the password of a database connection string".</summary>
    public string What { get; } = what;

    /// <summary>The setting that holds it.</summary>
    public ConfigNode Node { get; } = node;

    /// <summary>Whose it is.</summary>
    public Account Account { get; } = account;

    /// <summary>Whether people chose it, as they choose passwords; only then its strength is judged.</summary>
    public bool IsPassword { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public TextSpan Span => Node.SpanOf(part);

    /// <summary>The secret itself: for comparison only, never for a message.</summary>
    public string Value => Node.Value.Substring(part.Start, part.Length);

    /// <summary>Why the password would be no good outside the file either.</summary>
    public PasswordWeakness Weakness => IsPassword ? PasswordStrength.Judge(Value, Account.User) : PasswordWeakness.None;
}
