using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>The names that a file writes to, by spelling alone: what is not among them is never written there, whatever it is bound to.</summary>
internal sealed class WrittenNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, WrittenNames> Trees = new();
    private static readonly IReadOnlyList<ExpressionSyntax?> None = [];

    private readonly Dictionary<string, List<ExpressionSyntax?>> _writes = new(StringComparer.Ordinal);

    private WrittenNames(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment:
                    Note(assignment.Left, assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? assignment.Right : null);
                    break;
                case PrefixUnaryExpressionSyntax unary when unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression:
                    Note(unary.Operand, null);
                    break;
                case PostfixUnaryExpressionSyntax unary when unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression:
                    Note(unary.Operand, null);
                    break;
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument:
                    Note(argument.Expression, null);
                    break;
                case RefExpressionSyntax reference:
                    Note(reference.Expression, null);
                    break;
                case NameEqualsSyntax { Parent: AttributeArgumentSyntax argument } named:
                    Note(named.Name, argument.Expression);
                    break;
            }
        }
    }

    public static WrittenNames Of(SyntaxTree tree, CancellationToken cancellation = default) =>
        Trees.GetValue(tree, t => new WrittenNames(t.GetRoot(cancellation)));

    /// <summary>What is assigned to the name; null stands for a write whose value cannot be told.</summary>
    public IReadOnlyList<ExpressionSyntax?> To(string name) => _writes.TryGetValue(name, out var values) ? values : None;

    private void Note(ExpressionSyntax target, ExpressionSyntax? value)
    {
        switch (target)
        {
            case SimpleNameSyntax name:
                Add(name.Identifier.ValueText, value);
                break;
            case MemberAccessExpressionSyntax member:
                Add(member.Name.Identifier.ValueText, value);
                break;
            case MemberBindingExpressionSyntax member:
                Add(member.Name.Identifier.ValueText, value);
                break;
            case TupleExpressionSyntax tuple:
                foreach (var argument in tuple.Arguments)
                {
                    Note(argument.Expression, null);
                }

                break;
            case ParenthesizedExpressionSyntax parenthesized:
                Note(parenthesized.Expression, value);
                break;
        }
    }

    private void Add(string name, ExpressionSyntax? value)
    {
        if (!_writes.TryGetValue(name, out var values))
        {
            _writes[name] = values = [];
        }

        values.Add(value);
    }
}
