using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds CORS by hand that gives every origin back to itself, with credentials.</summary>
internal static class ReflectedOrigin
{
    public const string Words = "the request's own origin is sent back";

    /// <summary>Whether the operation allows credentials by hand, and the same body allows whatever origin asks, with no test of it.</summary>
    public static bool IsBeside(IOperation operation)
    {
        if (Written(operation) is not ("Access-Control-Allow-Credentials", { } answer) || answer.ConstantValue.Value is not "true" || IsTested(operation))
        {
            return false;
        }

        foreach (var other in BodyWalk.Own(Operations.BodyAround(operation)))
        {
            if (Written(other) is ("Access-Control-Allow-Origin", { } origin) && IsRequestOrigin(origin) && !IsTested(other))
            {
                return true;
            }
        }

        return false;
    }

    // headers["X"] = v, headers.AccessControlAllowOrigin = v, headers.Append("X", v)
    private static (string? Header, IOperation? Value) Written(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } target } assignment when property.ContainingType.Name is "IHeaderDictionary" or "HeaderDictionary" =>
            (property.IsIndexer ? target.Arguments[0].Value.ConstantValue.Value as string : Name(property.Name), Inner(assignment.Value)),
        IInvocationOperation { TargetMethod: { Name: "Append" or "Add" or "TryAdd" or "AppendHeader" or "AddHeader" }, Arguments: { Length: >= 2 } arguments } =>
            (arguments[arguments.Length - 2].Value.ConstantValue.Value as string, Inner(arguments[arguments.Length - 1].Value)),
        _ => default,
    };

    private static string? Name(string property) => property switch
    {
        "AccessControlAllowCredentials" => "Access-Control-Allow-Credentials",
        "AccessControlAllowOrigin" => "Access-Control-Allow-Origin",
        _ => null,
    };

    private static IOperation? Inner(IOperation value) => Operations.Unwrap(value) is IObjectCreationOperation { Type.Name: "StringValues", Arguments: { Length: 1 } values } ? Operations.Unwrap(values[0].Value) : Operations.Unwrap(value);

    private static bool IsRequestOrigin(IOperation value) => Operations.Unwrap(value) switch
    {
        IPropertyReferenceOperation { Property: { Name: "Origin", ContainingType.Name: "IHeaderDictionary" } } => true,
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } => arguments[0].Value.ConstantValue.Value is "Origin",
        IInvocationOperation { TargetMethod.Name: "ToString" or "FirstOrDefault" or "First" } call => (call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value)) is { } from && IsRequestOrigin(from),
        ILocalReferenceOperation local => Declared.OnlyValue(local) is { } only and not ILocalReferenceOperation && IsRequestOrigin(only),
        ICoalesceOperation coalesce => IsRequestOrigin(coalesce.Value),
        _ => false,
    };

    // Asking whether there is an origin, or for the method, is no test of it.
    private static bool IsTested(IOperation operation)
    {
        foreach (var condition in ConditionsAbove.Of(operation, Operations.BodyAround(operation)))
        {
            foreach (var part in BodyWalk.Own(condition.Test))
            {
                if (part is IInvocationOperation { TargetMethod.Name: not ("IsNullOrEmpty" or "IsNullOrWhiteSpace" or "ContainsKey" or "ToString" or "IsOptions" or "Equals" or "FirstOrDefault") })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
