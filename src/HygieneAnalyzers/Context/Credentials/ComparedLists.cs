using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Secrets;
using HygieneAnalyzers.Secrets.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>
/// Tells the lists that passwords are compared with: those that open a door, and those of the passwords that nobody may choose.
/// </summary>
internal static class ComparedLists
{
    private static readonly WordSet Refusing = WordSet.Of("""
        common weak banned ban blocked block blocklist blacklist black deny denied denylist forbidden disallowed prohibited rejected refused bad breached
        leaked pwned compromised revoked reserved guessable simple trivial insecure invalid top worst dictionary stopwords previous history used old
        """);

    private static readonly WordSet Admitting = WordSet.Of("allowed allow allowlist whitelist valid accepted trusted authorized authorised permitted known");

    /// <summary>Whether a literal that is compared stands in a list of what is refused. A list of weak passwords is one, whatever it is called.</summary>
    public static bool Refuse(SyntaxNode literal, string value, CredentialSink sink)
    {
        if (sink.Kind != SinkKind.Comparison || NameOfList(literal) is not { } name)
        {
            return false;
        }

        var words = IdentifierSplitter.Split(name);
        var admits = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (Refusing.Contains(words[i]))
            {
                return true;
            }

            admits |= Admitting.Contains(words[i]);
        }

        return !admits && PasswordStrength.Judge(value, null) != PasswordWeakness.None;
    }

    /// <summary>The name of the variable or member whose declaration lists the literal.</summary>
    private static string? NameOfList(SyntaxNode literal)
    {
        if (literal.Parent is not (InitializerExpressionSyntax or ExpressionElementSyntax))
        {
            return null;
        }

        for (var node = literal.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case VariableDeclaratorSyntax variable:
                    return variable.Identifier.ValueText;
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
                case StatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }
}
