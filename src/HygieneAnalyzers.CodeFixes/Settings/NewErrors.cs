using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.CodeFixes.Settings;

/// <summary>Asks the compiler whether a change breaks something: around the changed node, and in every document that names what was changed.</summary>
internal static class NewErrors
{
    public static async Task<bool> AnyAsync(
        Document before, Document after, SyntaxNode node, SyntaxAnnotation mark, IReadOnlyCollection<DocumentId> users, CancellationToken cancellation)
    {
        var root = await after.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var old = await CountAsync(before, Around(node), cancellation).ConfigureAwait(false);
        if (await CountAsync(after, Around(Marked(root!, mark)), cancellation).ConfigureAwait(false) > old)
        {
            return true;
        }

        foreach (var user in users)
        {
            old = await CountAsync(before.Project.Solution.GetDocument(user)!, null, cancellation).ConfigureAwait(false);
            if (await CountAsync(after.Project.Solution.GetDocument(user)!, null, cancellation).ConfigureAwait(false) > old)
            {
                return true;
            }
        }

        return false;
    }

    public static SyntaxNode Marked(SyntaxNode root, SyntaxAnnotation mark) => root.GetAnnotatedNodes(mark).First();

    /// <summary>The member that a node is in; top-level statements are one method, whose end is the file's.</summary>
    private static TextSpan? Around(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member.Span : null;

    private static async Task<int> CountAsync(Document document, TextSpan? span, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model!.GetDiagnostics(span, cancellation).Count(static d => d.Severity == DiagnosticSeverity.Error);
    }
}
