using System;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds decisions to let somebody in that compare an address.</summary>
internal static class AddressDecision
{
    /// <summary>The address that the test compares with allowed ones, or null when the operation is no such test.</summary>
    public static IOperation? Compared(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "Contains", Instance: { Type.SpecialType: SpecialType.System_String } text, Arguments: { Length: > 0 } part } =>
            part[0].Value.ConstantValue.HasValue ? text : part[0].Value,
        IInvocationOperation { TargetMethod.Name: "Contains" or "ContainsKey" } call => Element(call),
        IInvocationOperation { TargetMethod.Name: "Equals" } call => call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null),
        IInvocationOperation { TargetMethod.Name: "StartsWith" } call => call.Instance,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test when test.RightOperand.ConstantValue is not { HasValue: true, Value: null } =>
            test.LeftOperand.ConstantValue.HasValue ? test.RightOperand : test.LeftOperand,
        _ => null,
    };

    /// <summary>Whether the outcome of the test lets somebody in or keeps him out.</summary>
    public static bool Decides(IOperation test)
    {
        var current = test;
        while (current.Parent is IUnaryOperation or IConversionOperation or IParenthesizedOperation or IBinaryOperation or IAwaitOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IConditionalOperation branch when branch.Condition == current => Rejects(branch.WhenTrue) || Rejects(branch.WhenFalse) || Admits(branch.WhenTrue) || RejectsAfter(branch),
            IReturnOperation returned => IsCheck(returned),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => DecidesLater(declarator),
            _ => false,
        };
    }

    private static bool DecidesLater(IVariableDeclaratorOperation declarator)
    {
        foreach (var operation in BodyWalk.Own(Operations.BodyAround(declarator)))
        {
            if (operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, declarator.Symbol) && Decides(local))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCheck(IOperation operation)
    {
        var name = Operations.BodyAround(operation).Parent is ILocalFunctionOperation function
            ? function.Symbol.Name
            : operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart)?.Name;
        return name is not null && (GuardWords.Check(name) is not null || name.StartsWith("IsAllowed", StringComparison.Ordinal) || name.StartsWith("IsTrusted", StringComparison.Ordinal));
    }

    // if (allowed.Contains(address)) { await next(context); return; } context.Response.StatusCode = 403;
    private static bool RejectsAfter(IConditionalOperation branch)
    {
        if (branch.Parent is not IBlockOperation block || !Exits.Always(branch.WhenTrue))
        {
            return false;
        }

        var isAfter = false;
        foreach (var statement in block.Operations)
        {
            if (isAfter && Rejects(statement))
            {
                return true;
            }

            isAfter |= statement == branch;
        }

        return false;
    }

    private static bool Rejects(IOperation? arm) => arm is not null && Has(arm, static operation => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode" } } status => status.Value.ConstantValue is { HasValue: true, Value: 401 or 403 },
        IInvocationOperation { TargetMethod.Name: "Forbid" or "Unauthorized" or "ForbidAsync" or "ChallengeAsync" } => true,
        IObjectCreationOperation { Type.Name: "ForbidResult" or "UnauthorizedResult" or "UnauthorizedAccessException" or "SecurityException" } => true,
        IInvocationOperation { TargetMethod: { Name: "StatusCode" } } call => call.Arguments.Length > 0 && call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: 401 or 403 },
        _ => false,
    });

    private static bool Admits(IOperation arm) => Has(arm, static operation =>
        operation is IInvocationOperation { TargetMethod: { Name: "Succeed", ContainingType.Name: "AuthorizationHandlerContext" } });

    private static bool Has(IOperation arm, Func<IOperation, bool> test)
    {
        foreach (var operation in BodyWalk.Own(arm))
        {
            if (test(operation))
            {
                return true;
            }
        }

        return false;
    }

    // list.Contains(address), Enumerable.Contains(list, address)
    private static IOperation? Element(IInvocationOperation call)
    {
        var index = call.Instance is null ? 1 : 0;
        return index < call.Arguments.Length ? call.Arguments[index].Value : null;
    }
}
