using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>The authorization policies of a compilation that ask for the second factor, by the names they are added under.</summary>
internal sealed class StepUpPolicies
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private StepUpPolicies(HygieneContext hygiene)
    {
        foreach (var tree in hygiene.Compilation.SyntaxTrees)
        {
            foreach (var token in tree.GetRoot().DescendantTokens())
            {
                if (token.ValueText is "AddPolicy" or "AddPolicies" && token.IsKind(SyntaxKind.IdentifierToken)
                    && token.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList.Arguments: { Count: >= 2 } arguments }
                    && arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string name } && AsksForSecondFactor(arguments[1]))
                {
                    _names.Add(name);
                }
            }
        }
    }

    /// <summary>Made when the first privileged endpoint asks.</summary>
    public static StepUpPolicies For(HygieneContext hygiene) => hygiene.Get(static c => new StepUpPolicies(c));

    public bool Contains(string policy) => _names.Contains(policy);

    private static bool AsksForSecondFactor(ArgumentSyntax definition)
    {
        foreach (var token in definition.DescendantTokens())
        {
            if (token.ValueText is "amr" or "acr" || SecondFactorNames.Mentions(token.ValueText))
            {
                return true;
            }
        }

        return false;
    }
}
