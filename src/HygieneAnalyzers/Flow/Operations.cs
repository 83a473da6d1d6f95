using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow;

/// <summary>Small steps over operation trees that every walk needs.</summary>
internal static class Operations
{
    /// <summary>The value without what does not change it: conversions, parentheses, awaiting, the creation of a delegate.</summary>
    public static IOperation? Unwrap(IOperation? value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parentheses:
                    value = parentheses.Operand;
                    break;
                case IAwaitOperation awaiting:
                    value = awaiting.Operation;
                    break;
                case IDelegateCreationOperation creation:
                    value = creation.Target;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>The variable or member that an expression names, or null when it is anything else.</summary>
    public static ISymbol? SymbolOf(IOperation? value) => Unwrap(value) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    /// <summary>The operation of an expression: parentheses and <c>!</c> have none of their own, so what is inside of them is asked.</summary>
    public static IOperation? At(SemanticModel? model, SyntaxNode? node)
    {
        while (node is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            node = node is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : ((PostfixUnaryExpressionSyntax)node).Operand;
        }

        return node is null ? null : model?.GetOperation(node);
    }

    /// <summary>The expression with the parentheses, casts and <c>!</c> around it.</summary>
    public static SyntaxNode Outermost(SyntaxNode expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            expression = expression.Parent;
        }

        return expression;
    }

    /// <summary>Whether the place of a variable is one that may give it another value; a tuple may stand on the left of a deconstruction.</summary>
    public static bool MayBeWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation => true,
        IArgumentOperation argument => argument.Parameter is { RefKind: not RefKind.None },
        _ => false,
    };

    /// <summary>The operation that the whole tree hangs on.</summary>
    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>The body of the method, accessor or lambda that an operation belongs to.</summary>
    public static IOperation BodyAround(IOperation operation)
    {
        var current = operation;
        while (current.Parent is { } parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return current;
            }

            current = parent;
        }

        return current;
    }
}
