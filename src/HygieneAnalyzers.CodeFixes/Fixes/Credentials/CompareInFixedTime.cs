using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace HygieneAnalyzers.CodeFixes.Fixes.Credentials;

/// <summary>Compares with <c>CryptographicOperations.FixedTimeEquals</c>: bytes as they are, texts as UTF-8.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CompareInFixedTime))]
public sealed class CompareInFixedTime : CodeFixProvider
{
    private const string Title = "Compare in fixed time";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("HYG1012");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax comparison
            && model is not null
            && Replacement(comparison, model, context.CancellationToken) is { } replacement)
        {
            var fixedRoot = root.ReplaceNode(comparison, Simplified(replacement).WithTriviaFrom(comparison));
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), nameof(CompareInFixedTime)), context.Diagnostics);
        }
    }

    private static ExpressionSyntax Simplified(ExpressionSyntax qualified) => qualified.ReplaceNodes(
        qualified.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>(), static (_, access) => access.WithAdditionalAnnotations(Simplifier.Annotation));

    private static ExpressionSyntax? Replacement(ExpressionSyntax comparison, SemanticModel model, CancellationToken cancellation)
    {
        switch (model.GetOperation(comparison, cancellation))
        {
            case IBinaryOperation binary:
                return Call(binary.LeftOperand, binary.RightOperand, model, negated: binary.OperatorKind == BinaryOperatorKind.NotEquals);
            case IInvocationOperation { Instance: { } instance, Arguments.Length: 1 } call:
                return Call(instance, call.Arguments[0].Value, model, negated: false);
            case IInvocationOperation { Instance: null, Arguments.Length: 2 } call:
                return Call(call.Arguments[0].Value, call.Arguments[1].Value, model, negated: false);
            default:
                return null; // A comparer or a comparison that ignores case: fixed time would mean something else.
        }
    }

    private static ExpressionSyntax? Call(IOperation left, IOperation right, SemanticModel model, bool negated) =>
        Bytes(left, model) is { } first && Bytes(right, model) is { } second
            ? SyntaxFactory.ParseExpression(
                (negated ? "!" : "") + "global::System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(" + first + ", " + second + ")")
            : null;

    private static string? Bytes(IOperation value, SemanticModel model)
    {
        var written = value;
        while (written is IConversionOperation { IsImplicit: true } conversion)
        {
            written = conversion.Operand;
        }

        var text = written.Syntax.WithoutTrivia().ToString();
        return written.Type switch
        {
            IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => text,
            INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", TypeArguments: { Length: 1 } of } when of[0].SpecialType == SpecialType.System_Byte => text,
            { SpecialType: SpecialType.System_String } => "global::System.Text.Encoding.UTF8.GetBytes(" + NotNull(written, text, model) + ")",
            _ => null,
        };
    }

    /// <summary>A missing text is as different from a secret as an empty one, but must not throw.</summary>
    private static string NotNull(IOperation value, string text, SemanticModel model) =>
        model.GetTypeInfo(value.Syntax).Nullability.FlowState == NullableFlowState.NotNull ? text : text + " ?? \"\"";
}
