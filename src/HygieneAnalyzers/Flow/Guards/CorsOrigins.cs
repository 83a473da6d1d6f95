using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds where a CORS policy is opened for every origin.</summary>
internal static class CorsOrigins
{
    public const string BuilderType = "Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder";

    public const string PolicyType = "Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicy";

    /// <summary>What opens the policy that <paramref name="policy"/> is, in words; null when nothing in the body does.</summary>
    public static string? FindOpen(IOperation at, IOperation? policy, FlowService flow)
    {
        var root = Root(policy);
        foreach (var operation in BodyWalk.Own(Operations.BodyAround(at)))
        {
            if (Opens(operation, flow) is { } opening && IsSame(Root(opening.Policy), root) && SameWay(operation, at))
            {
                return opening.Words;
            }
        }

        return null;
    }

    /// <summary>The place of the method's name and arguments, so that a long chain is not underlined as a whole.</summary>
    public static Location NameOf(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }
            ? Location.Create(call.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(member.Name.SpanStart, call.Span.End))
            : call.GetLocation();

    private static (string Words, IOperation? Policy)? Opens(IOperation operation, FlowService flow) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "AllowAnyOrigin", ContainingType: var type } } call when TypeNames.Is(type, BuilderType) =>
            ("AllowAnyOrigin()", call.Instance),
        IInvocationOperation { TargetMethod: { Name: "WithOrigins", ContainingType: var type } } call when TypeNames.Is(type, BuilderType) && NamesEverybody(call) =>
            ("WithOrigins(\"*\")", call.Instance),
        IInvocationOperation { TargetMethod: { Name: "SetIsOriginAllowed", ContainingType: var type } } call
            when TypeNames.Is(type, BuilderType) && AcceptsEveryOrigin(call.Arguments[0].Value, flow) => ("the predicate of SetIsOriginAllowed is always true", call.Instance),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "IsOriginAllowed", ContainingType: var type } } target } assignment
            when TypeNames.Is(type, PolicyType) && AcceptsEveryOrigin(assignment.Value, flow) => ("IsOriginAllowed is always true", target.Instance),
        _ => null,
    };

    private static bool NamesEverybody(IInvocationOperation call)
    {
        foreach (var value in call.Arguments[0].Value.Descendants())
        {
            if (value.ConstantValue is { HasValue: true, Value: "*" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool AcceptsEveryOrigin(IOperation predicate, FlowService flow) =>
        AlwaysTrue.Is(predicate, flow)
        || (DelegateBody.Of(predicate, flow) is { } body && ReturnedValues.All(body, flow, static (value, _) => AsksOnlyForPresence(value)));

    // origin => origin != null; origin => !string.IsNullOrEmpty(origin): every browser sends an origin.
    private static bool AsksOnlyForPresence(IOperation value) => Operations.Unwrap(value) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } =>
            Operations.Unwrap(operand) is IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" },
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } test =>
            Operations.Unwrap(test.LeftOperand) is IParameterReferenceOperation && test.RightOperand.ConstantValue is { HasValue: true, Value: null },
        _ => false,
    };

    // policy.A().B().C(): the variable the chain begins with; new CorsPolicyBuilder().A(): the creation.
    private static IOperation? Root(IOperation? policy)
    {
        var current = Operations.Unwrap(policy);
        while (current is IInvocationOperation { Instance: { } receiver })
        {
            current = Operations.Unwrap(receiver);
        }

        return current is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } ? InitializedObject(current) : current;
    }

    private static IOperation InitializedObject(IOperation receiver)
    {
        for (var parent = receiver.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IObjectCreationOperation)
            {
                return parent;
            }
        }

        return receiver;
    }

    private static bool IsSame(IOperation? left, IOperation? right) =>
        left is not null && (left == right || (Operations.SymbolOf(left) is { } symbol && SymbolEqualityComparer.Default.Equals(symbol, Operations.SymbolOf(right))));

    // Opposite arms of one condition never run together.
    private static bool SameWay(IOperation opening, IOperation at)
    {
        for (IOperation? current = opening; current?.Parent is { } parent; current = parent)
        {
            if (parent is IConditionalOperation test && current != test.Condition && !current.Syntax.Span.Contains(at.Syntax.Span) && test.Syntax.Span.Contains(at.Syntax.Span))
            {
                return false;
            }
        }

        return true;
    }
}
