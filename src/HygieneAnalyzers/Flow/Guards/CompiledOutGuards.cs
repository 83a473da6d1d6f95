using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>
/// Finds guards that <c>#if DEBUG</c> and alike keep in one build only. The branches are read as tokens, since all but one of them are
/// no code to the compiler.
/// </summary>
internal static class CompiledOutGuards
{
    public static IEnumerable<(Location Place, string Message)> In(CompilationUnitSyntax root)
    {
        var open = new Stack<Group>();
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax test:
                    open.Push(new Group(test));
                    break;
                case ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Peek().Starts.Add((BranchingDirectiveTriviaSyntax)directive);
                    break;
                case EndIfDirectiveTriviaSyntax end when open.Count > 0:
                    if (Judge(open.Pop(), end, root) is { } finding)
                    {
                        yield return finding;
                    }

                    break;
            }
        }
    }

    private static (Location, string)? Judge(Group group, EndIfDirectiveTriviaSyntax end, CompilationUnitSyntax root)
    {
        if (BuildSymbol.Of(group.Test.Condition) is not { } symbol || group.Starts.Count > 2)
        {
            return null;
        }

        var first = GuardTokens.Read(Text(root, group.Starts[0], group.Starts.Count > 1 ? group.Starts[1] : end));
        var second = group.Starts.Count > 1 ? GuardTokens.Read(Text(root, group.Starts[1], end)) : default;
        var place = Location.Create(root.SyntaxTree, TextSpan.FromBounds(group.Test.HashToken.SpanStart, group.Test.Condition.Span.End));
        return Omitted(first, second) is { } kept ? (place, "Builds " + (symbol.IsNegated ? "with " : "without ") + symbol.Name + " leave " + kept + " out")
            : Omitted(second, first) is { } other ? (place, "Builds " + (symbol.IsNegated ? "without " : "with ") + symbol.Name + " leave " + other + " out")
            : first.Opens is null != second.Opens is null && (first.Opens ?? second.Opens) is { } opened ? (place, "Builds " + (first.Opens is null == symbol.IsNegated ? "with " : "without ") + symbol.Name + " open " + opened)
            : first.SaysYes != second.SaysYes && Checked(root, group.Test) is { } check ? (place, "Builds " + (first.SaysYes == symbol.IsNegated ? "without " : "with ") + symbol.Name + " leave " + check + " out")
            : null;
    }

    // bool IsAuthorized(…) { #if DEBUG return true; #endif … }
    private static string? Checked(CompilationUnitSyntax root, IfDirectiveTriviaSyntax test) =>
        root.FindToken(test.SpanStart).Parent?.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Identifier.ValueText: var name } ? GuardWords.Check(name) : null;

    // The other branch has to be without any guard, not just without the same one.
    private static string? Omitted(GuardTokens branch, GuardTokens other) => other.Guards is null ? branch.Guards : null;

    private static string Text(CompilationUnitSyntax root, DirectiveTriviaSyntax from, DirectiveTriviaSyntax to) =>
        root.SyntaxTree.GetText().ToString(TextSpan.FromBounds(from.FullSpan.End, to.FullSpan.Start));

    private sealed class Group(IfDirectiveTriviaSyntax test)
    {
        public IfDirectiveTriviaSyntax Test { get; } = test;

        public List<BranchingDirectiveTriviaSyntax> Starts { get; } = [test];
    }
}
