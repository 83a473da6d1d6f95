using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace HygieneAnalyzers.CodeFixes.Fixes.MultiFactor;

/// <summary>Puts a guard before the session: an account with a second factor is refused (controllers, minimal APIs) or sent to the page that asks for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefuseWithoutSecondFactor))]
public sealed class RefuseWithoutSecondFactor : CodeFixProvider
{
    private const string Title = "Stop accounts that have a second factor";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG3001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var places = context.Diagnostics[0].AdditionalLocations;
        if (root is null || model is null || places.Count == 0
            || root.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax site
            || site.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax } statement
            || PasswordCheck.At(places[0], root) is not { } check
            || PasswordCheck.FunctionAround(site) is not { } function
            || function != PasswordCheck.FunctionAround(root.FindNode(places[0].SourceSpan))
            || RefusalIn(function, model, context.CancellationToken) is not { } refusal)
        {
            return;
        }

        var fixedRoot = root.InsertNodesBefore(statement, [Guard(check, refusal).WithLeadingTrivia(statement.GetLeadingTrivia())]);
        context.RegisterCodeFix(
            CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(RefuseWithoutSecondFactor)),
            context.Diagnostics);
    }

    private static StatementSyntax Guard(PasswordCheck check, string refusal) =>
        SyntaxFactory.ParseStatement($"if ({check.Question().ToFullString()})\r\n{{\r\n{refusal}\r\n}}\r\n\r\n".Replace("\r\n", "\n"))
            .WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary>The words that fit what the function returns; null when none are known to.</summary>
    private static string? RefusalIn(SyntaxNode function, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = (function is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(function, cancellation).Symbol : model.GetDeclaredSymbol(function, cancellation)) as IMethodSymbol;
        if (symbol?.ReturnType is not INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results })
        {
            return null;
        }

        var isAction = results[0].Name is "IActionResult" or "ActionResult";
        return isAction && Derives(symbol.ContainingType, "PageModel") ? "return RedirectToPage(\"./LoginWith2fa\");"
            : isAction && Derives(symbol.ContainingType, "ControllerBase") && !symbol.IsStatic ? "return Unauthorized(new { requiresTwoFactor = true });"
            : results[0].ToDisplayString() == "Microsoft.AspNetCore.Http.IResult" && SeesResults(function, model)
                ? "return Results.Json(new { requiresTwoFactor = true }, statusCode: 401);"
            : null;
    }

    private static bool Derives(INamedTypeSymbol? type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == name && current.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore.Mvc", System.StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SeesResults(SyntaxNode function, SemanticModel model) =>
        model.LookupNamespacesAndTypes(function.SpanStart, name: "Results") is { Length: 1 } found && found[0].ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Http";
}
