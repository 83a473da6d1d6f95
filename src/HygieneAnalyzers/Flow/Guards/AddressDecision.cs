using System;
using System.Collections.Generic;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds decisions to let somebody in that compare an address.</summary>
internal static class AddressDecision
{
    private static readonly string[] Denials = ["Block", "Ban", "Locked", "Lockout", "Deny", "Denied", "Limit", "Exceed", "Black", "Throttl", "TooMany", "Empty"];

    /// <summary>What the test compares with something else, one or two values; nothing when the operation is no such test.</summary>
    public static IEnumerable<IOperation> Compared(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod.Name: "Contains", Instance: { Type.SpecialType: SpecialType.System_String } text, Arguments: { Length: > 0 } part }:
                return [part[0].Value.ConstantValue.HasValue ? text : part[0].Value];
            case IInvocationOperation { TargetMethod.Name: "Contains" or "ContainsKey" } call:
                return Given(call, call.Instance is null ? 1 : 0);
            case IInvocationOperation { TargetMethod.Name: "Equals", Instance: null } call:
                return [.. Given(call, 0), .. Given(call, 1)];
            case IInvocationOperation { TargetMethod.Name: "Equals", Instance: { } instance } call:
                return [instance, .. Given(call, 0)];
            case IInvocationOperation { TargetMethod: { Name: "IndexOf", IsStatic: true, ContainingType.SpecialType: SpecialType.System_Array } } call:
                return Given(call, 1);
            case IInvocationOperation { TargetMethod: { Name: "IsLoopback", ContainingType.Name: "IPAddress" } } call:
                return Given(call, 0);
            case IInvocationOperation { TargetMethod.Name: "StartsWith", Instance: { } instance }:
                return [instance];
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test when test.RightOperand.ConstantValue is not { HasValue: true, Value: null }:
                return [test.LeftOperand, test.RightOperand];
            case IInvocationOperation { TargetMethod: { ReturnType.SpecialType: SpecialType.System_Boolean, Locations: { Length: > 0 } places } method } call when places[0].IsInSource && !IsDenial(method.Name):
                return Given(call, call.Arguments.Length - 1);
            default:
                return [];
        }
    }

    // Whom a list of bans or limits forgets is let in anyway: that is no allow-list.
    private static bool IsDenial(string method) => Array.Exists(Denials, part => method.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The whole condition that the test is a part of.</summary>
    public static IOperation Whole(IOperation test)
    {
        var current = test;
        while (current.Parent is IUnaryOperation or IConversionOperation or IParenthesizedOperation or IBinaryOperation or IAwaitOperation)
        {
            current = current.Parent;
        }

        return current;
    }

    /// <summary>Whether the outcome of the test lets somebody in or keeps him out.</summary>
    public static bool Decides(IOperation test)
    {
        var current = Whole(test);
        return current.Parent switch
        {
            IConditionalOperation branch when branch.Condition == current => Rejects(branch.WhenTrue) || Rejects(branch.WhenFalse) || Admits(branch.WhenTrue) || RejectsAfter(branch),
            IReturnOperation { Parent.Parent: IAnonymousFunctionOperation predicate } => DecidesForAny(predicate),
            IReturnOperation returned => IsCheck(returned),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => DecidesLater(declarator),
            _ => false,
        };
    }

    // allowed.Any(address => address == header)
    private static bool DecidesForAny(IAnonymousFunctionOperation predicate)
    {
        IOperation? current = predicate;
        while (current?.Parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            current = current.Parent;
        }

        return current?.Parent is IInvocationOperation { TargetMethod.Name: "Any" or "All" or "Exists" or "TrueForAll" } call && Decides(call);
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

    private static bool Rejects(IOperation? arm) => arm is not null && Has(arm, static operation => Rejection.Is(operation));

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

    private static IOperation[] Given(IInvocationOperation call, int index) => index >= 0 && index < call.Arguments.Length ? [call.Arguments[index].Value] : [];
}
