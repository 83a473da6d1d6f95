using System;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Conditions;

/// <summary>Recognises tests for the name of the environment the program runs in.</summary>
internal static class EnvironmentTest
{
    /// <summary>Whether the condition asks which environment this is: production, staging, or any other by name.</summary>
    public static bool Is(IOperation? condition) => Operations.Unwrap(condition) switch
    {
        IInvocationOperation { TargetMethod.Name: "IsProduction" or "IsStaging" or "IsEnvironment" } => true,
        IInvocationOperation { TargetMethod.Name: "Equals" } call => IsName(call.Instance) || (call.Arguments.Length > 0 && IsName(call.Arguments[0].Value)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test => IsName(test.LeftOperand) || IsName(test.RightOperand),
        IIsPatternOperation match => IsName(match.Value),
        IMemberReferenceOperation { Member.Name: "IsProduction" or "IsStaging" or "IsProductionEnvironment" } => true,
        ILocalReferenceOperation { Local.Name: "isProduction" or "isStaging" or "isProd" } => true,
        _ => false,
    };

    /// <summary>Whether the value is the environment's name.</summary>
    public static bool IsName(IOperation? value) => Operations.Unwrap(value) switch
    {
        IPropertyReferenceOperation { Property: { Name: "EnvironmentName", ContainingType.Name: var type } } => type.EndsWith("Environment", StringComparison.Ordinal),
        IInvocationOperation { TargetMethod.Name: "GetEnvironmentVariable", Arguments: { Length: > 0 } arguments } => IsVariable(arguments[0].Value),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } => IsVariable(arguments[0].Value),
        ICoalesceOperation coalesce => IsName(coalesce.Value),
        ILocalReferenceOperation local => Declared.OnlyValue(local) is { } only and not ILocalReferenceOperation && IsName(only),
        _ => false,
    };

    private static bool IsVariable(IOperation name) => name.ConstantValue.Value is "ASPNETCORE_ENVIRONMENT" or "DOTNET_ENVIRONMENT" or "ENVIRONMENT";
}
