using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>One credential found in code.</summary>
/// <param name="Kind">What it is, which decides the rule.</param>
/// <param name="Literal">The literal that holds the value; the finding is reported here.</param>
/// <param name="Name">The name of the place where the value arrives; never the value.</param>
/// <param name="Sink">The operation whose value arrives there; the literal itself when nothing stands between.</param>
internal readonly record struct CredentialFinding(CredentialFindingKind Kind, SyntaxNode Literal, string Name, IOperation Sink)
{
    /// <summary>Why the value would be weak even outside the code (HYG1008).</summary>
    public PasswordWeakness Weakness { get; init; }
}
