using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>
/// The tests of a method's own parameters under which a place in it is reached: <c>case "password":</c>, <c>if (isLogin)</c>. A call whose
/// constant arguments say otherwise never gets there.
/// </summary>
internal sealed class ParameterGuards
{
    // Whoever writes more than that in one method is a tool.
    private const int MaxMethod = 50_000;

    private readonly ImmutableArray<(SyntaxNode Test, bool Expected)> _tests;
    private readonly GuardTest _reader;

    private ParameterGuards(ImmutableArray<(SyntaxNode, bool)> tests, GuardTest reader)
    {
        _tests = tests;
        _reader = reader;
    }

    /// <summary>Null when nothing that the caller could decide stands between the method's begin and the place.</summary>
    public static ParameterGuards? At(SyntaxNode place, IParameterSymbol parameter, IFlowSource source)
    {
        if (parameter.DeclaringSyntaxReferences.Length != 1
            || parameter.DeclaringSyntaxReferences[0].GetSyntax() is not ParameterSyntax { Parent: ParameterListSyntax { Parameters.Count: > 1, Parent: { } method } list }
            || method is TypeDeclarationSyntax || place.SyntaxTree != method.SyntaxTree || method.Span.Length > MaxMethod)
        {
            return null;
        }

        var reader = new GuardTest(list, source);
        var tests = ImmutableArray.CreateBuilder<(SyntaxNode, bool)>();
        for (var child = place; child != method; child = child.Parent)
        {
            if (child.Parent is null)
            {
                return null;
            }

            foreach (var test in Above(child, child.Parent))
            {
                if (reader.Speaks(test.Test))
                {
                    tests.Add(test);
                }
            }
        }

        return tests.Count == 0 ? null : new ParameterGuards(tests.ToImmutable(), reader);
    }

    /// <summary>Where the parameter is read, when that is a part of the statement at hand: <c>_password = isLogin ? text : ""</c>.</summary>
    public static SyntaxNode Nearer(SyntaxNode read, SyntaxNode place)
    {
        var whole = place;
        while (whole.Parent is { } parent and not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax))
        {
            whole = parent;
        }

        return read.SyntaxTree == whole.SyntaxTree && whole.Span.Contains(read.Span) ? read : place;
    }

    /// <summary>Whether a call with these arguments surely takes another way.</summary>
    public bool Exclude(CallFact call)
    {
        foreach (var (test, expected) in _tests)
        {
            if (_reader.Truth(test, call) == !expected)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(SyntaxNode Test, bool Expected)> Above(SyntaxNode child, SyntaxNode parent)
    {
        switch (parent)
        {
            case IfStatementSyntax test when child != test.Condition:
                yield return (test.Condition, child == test.Statement);
                break;
            case ConditionalExpressionSyntax choice when child != choice.Condition:
                yield return (choice.Condition, child == choice.WhenTrue);
                break;
            case BinaryExpressionSyntax both when child == both.Right && both.IsKind(SyntaxKind.LogicalAndExpression):
                yield return (both.Left, true);
                break;
            case SwitchSectionSyntax or SwitchExpressionArmSyntax:
                yield return (parent, true);
                break;
        }

        var statements = parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        for (var i = 0; i < statements.Count && statements[i] != child; i++)
        {
            if (statements[i] is IfStatementSyntax { Else: null } test && Leaves(test.Statement))
            {
                yield return (test.Condition, false);
            }
        }
    }

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        BlockSyntax { Statements: { Count: > 0 } inner } => Leaves(inner[inner.Count - 1]),
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        _ => false,
    };
}
