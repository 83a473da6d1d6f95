using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Editing;

/// <summary>The text of a forwarding header that a test compares, and the connection's address as the same kind of text.</summary>
/// <param name="Text">The whole expression that reads the header.</param>
/// <param name="Replacement">What says the same of the connection.</param>
internal sealed record HeaderText(ExpressionSyntax Text, ExpressionSyntax Replacement)
{
    private const int MaxSteps = 16;

    /// <summary>The text that stands in the test itself, or that its variable is declared with; null where it is not read in one expression of type string.</summary>
    public static HeaderText? Of(ExpressionSyntax test, SemanticModel model)
    {
        foreach (var node in test.DescendantNodesAndSelf())
        {
            var found = node switch
            {
                ElementAccessExpressionSyntax read => OfRead(read, model),
                IdentifierNameSyntax name => OfVariable(name, model),
                _ => null,
            };

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static HeaderText? OfVariable(IdentifierNameSyntax name, SemanticModel model)
    {
        if (model.GetSymbolInfo(name).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } places } local
            || places[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var value } || IsWritten(local, value, model))
        {
            return null;
        }

        var read = value.DescendantNodesAndSelf().OfType<ElementAccessExpressionSyntax>().FirstOrDefault(access => Context(access) is not null);
        return read is null ? null : OfRead(read, model) is { } found && found.Text == value ? found : null;
    }

    // http.Request.Headers["X-Real-IP"].ToString().Split(',')[0].Trim(), with a fallback of its own or not
    private static HeaderText? OfRead(ElementAccessExpressionSyntax read, SemanticModel model)
    {
        if (Context(read) is not { } http)
        {
            return null;
        }

        ExpressionSyntax whole = read;
        for (var step = 0; step < MaxSteps && Around(whole) is { } around; step++)
        {
            whole = around;
        }

        var replacement = SyntaxFactory.ParseExpression(http + ".Connection.RemoteIpAddress?.ToString() ?? \"\"");
        return model.GetTypeInfo(whole).ConvertedType?.SpecialType != SpecialType.System_String ? null
            : new HeaderText(whole, whole.Parent is EqualsValueClauseSyntax or ArgumentSyntax ? replacement : SyntaxFactory.ParenthesizedExpression(replacement));
    }

    private static ExpressionSyntax? Around(ExpressionSyntax text) => text.Parent switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "Split" or "Trim" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault", Parent: InvocationExpressionSyntax call } => call,
        ElementAccessExpressionSyntax element when element.Expression == text => element,
        ConditionalAccessExpressionSyntax access when access.Expression == text => access,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Left == text => coalesce,
        _ => null,
    };

    // What stands before .Request.Headers["…"]
    private static string? Context(ElementAccessExpressionSyntax read) =>
        read.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Request", Expression: var http } }
            ? http.ToString()
            : null;

    private static bool IsWritten(ILocalSymbol local, SyntaxNode near, SemanticModel model) =>
        near.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Any(assignment => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left).Symbol, local)) == true;
}
