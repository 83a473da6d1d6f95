using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>What code does with a name, by its place alone.</summary>
internal static class NameRoles
{
    /// <summary>Whether the variable or member of that name is given a value, or may be by whoever gets a reference to it.</summary>
    public static bool IsWritten(SimpleNameSyntax name)
    {
        ExpressionSyntax target = name;
        while ((target.Parent is MemberAccessExpressionSyntax member && member.Name == target)
            || target.Parent is MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            target = (ExpressionSyntax)target.Parent;
        }

        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0,
            RefExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
            _ => false,
        };
    }

    /// <summary>Whether the object that the name holds goes on as a whole: to a call made with it or on it, to an index, to another name. Reading a part of it, or comparing it, is not.</summary>
    public static bool IsPassed(SimpleNameSyntax name)
    {
        ExpressionSyntax whole = name;
        while (whole.Parent is MemberAccessExpressionSyntax member && member.Name == whole)
        {
            whole = member;
        }

        return whole.Parent switch
        {
            MemberAccessExpressionSyntax part => part.Parent is InvocationExpressionSyntax,
            BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.CoalesceExpression) || binary.IsKind(SyntaxKind.AsExpression),
            IsPatternExpressionSyntax pattern => pattern.Pattern is not ConstantPatternSyntax,
            _ => true,
        };
    }
}
