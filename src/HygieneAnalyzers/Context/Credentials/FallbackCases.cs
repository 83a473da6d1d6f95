using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises the case of a <c>switch</c> that is left when another case takes what was found: <c>found switch { { } x =&gt; x, _ =&gt; "…" }</c>.</summary>
internal static class FallbackCases
{
    public static bool Has(SyntaxNode expression) => expression.Parent is SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm
        ? arm.Expression == expression && PresenceTests.IsRest(arm.Pattern) && HandsOn(choice, arm)
        : expression.Parent is ReturnStatementSyntax or AssignmentExpressionSyntax
            && expression.FirstAncestorOrSelf<SwitchSectionSyntax>() is { Parent: SwitchStatementSyntax cases } section && IsRest(section) && HandsOn(cases, section);

    private static bool HandsOn(SwitchExpressionSyntax choice, SwitchExpressionArmSyntax rest)
    {
        foreach (var arm in choice.Arms)
        {
            if (arm != rest && arm.Expression is IdentifierNameSyntax { Identifier.ValueText: var name } && (NameIn(arm.Pattern) == name || LastName.Of(choice.GoverningExpression) == name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HandsOn(SwitchStatementSyntax cases, SwitchSectionSyntax rest)
    {
        foreach (var section in cases.Sections)
        {
            if (section != rest && section.Labels[0] is CasePatternSwitchLabelSyntax { Pattern: var pattern } && NameIn(pattern) is { } name && FallbackStatements.Mentions(section.Statements[0], name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRest(SwitchSectionSyntax section)
    {
        foreach (var label in section.Labels)
        {
            if ((label is CasePatternSwitchLabelSyntax { Pattern: var pattern } && !PresenceTests.IsRest(pattern))
                || (label is CaseSwitchLabelSyntax { Value: var value } && !PresenceTests.IsNothing(value)))
            {
                return false;
            }
        }

        return true;
    }

    private static string? NameIn(PatternSyntax pattern) => pattern switch
    {
        RecursivePatternSyntax { Designation: SingleVariableDesignationSyntax designation } => designation.Identifier.ValueText,
        DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax designation } => designation.Identifier.ValueText,
        VarPatternSyntax { Designation: SingleVariableDesignationSyntax designation } => designation.Identifier.ValueText,
        _ => null,
    };
}
