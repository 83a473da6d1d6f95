using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Settings;

/// <summary>
/// Finds the setting that a value is read from: configuration, environment variables, feature flags, members of options classes,
/// constants and static fields; through parsing, comparing with a constant, locals and one-line helpers.
/// </summary>
internal static class SettingReads
{
    private const int MaxDepth = 12;

    /// <summary>The setting that alone decides over the value, or null.</summary>
    public static Setting? Of(IOperation? value, FlowService flow) => Of(value, flow, MaxDepth);

    internal static Setting? Of(IOperation? value, FlowService flow, int depth) => depth == 0 ? null : Operations.Unwrap(value) switch
    {
        IInvocationOperation call => OfCall(call, flow, depth - 1),
        IPropertyReferenceOperation property => SettingMembers.Of(property, flow, depth - 1),
        IFieldReferenceOperation field => SettingMembers.Of(field, flow, depth - 1),
        ILocalReferenceOperation local => Of(Declared.OnlyValue(local), flow, depth - 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test => OfComparison(test.LeftOperand, test.RightOperand, flow, depth - 1),
        IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation } match => Unvalued(Of(match.Value, flow, depth - 1)),
        ICoalesceOperation coalesce => WithDefault(Of(coalesce.Value, flow, depth - 1), coalesce.WhenNull, flow),
        IConditionalAccessOperation access => Of(access.Operation, flow, depth - 1),
        _ => null,
    };

    private static Setting? OfComparison(IOperation left, IOperation right, FlowService flow, int depth) =>
        IsFixed(right) ? Compared(Of(left, flow, depth), right)
        : IsFixed(left) ? Compared(Of(right, flow, depth), left)
        : null;

    // setting == true keeps what is known of the default; setting == "on" does not.
    private static Setting? Compared(Setting? setting, IOperation constant) =>
        constant.ConstantValue is { HasValue: true, Value: true } ? setting : Unvalued(setting);

    private static Setting? Unvalued(Setting? setting) => setting is null ? null : setting with { Default = null };

    private static bool IsFixed(IOperation value) =>
        value.ConstantValue.HasValue || Operations.Unwrap(value) is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } };

    private static Setting? OfCall(IInvocationOperation call, FlowService flow, int depth)
    {
        var method = call.TargetMethod;
        return method.Name switch
        {
            "GetValue" when TypeNames.Is(method.ContainingType, "Microsoft.Extensions.Configuration.ConfigurationBinder") => OfGetValue(call, flow),
            "GetEnvironmentVariable" when TypeNames.Is(method.ContainingType, "System.Environment") => new Setting(Setting.Variable, Text(call, 0, flow), null),
            "GetSection" or "GetRequiredSection" when SettingMembers.IsConfiguration(method.ContainingType) => new Setting(Setting.Configuration, Text(call, 0, flow), null),
            "Exists" or "Get" when TypeNames.IsOrDerivesFrom(call.Arguments.Length > 0 ? call.Arguments[0].Parameter?.Type : null, "Microsoft.Extensions.Configuration.IConfiguration") =>
                Of(call.Arguments[0].Value, flow, depth),
            "TryGetSwitch" when TypeNames.Is(method.ContainingType, "System.AppContext") => new Setting(Setting.Configuration, Text(call, 0, flow), false),
            "IsEnabled" or "IsEnabledAsync" when IsFeatureManager(method.ContainingType) => new Setting(Setting.Feature, Text(call, 0, flow), false),
            "Contains" when IsProgramArguments(call) => new Setting(Setting.Argument, Text(call, call.Arguments.Length - 1, flow), false),
            "Parse" or "TryParse" or "ToBoolean" => Unvalued(call.Arguments.IsEmpty ? null : Of(call.Arguments[0].Value, flow, depth)),
            "Equals" => OfEquals(call, flow, depth),
            "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" => Of(call.Instance, flow, depth),
            "IsNullOrEmpty" or "IsNullOrWhiteSpace" => Unvalued(Of(call.Arguments[0].Value, flow, depth)),
            _ => OfHelper(method, call.SemanticModel, flow, depth),
        };
    }

    private static Setting OfGetValue(IInvocationOperation call, FlowService flow)
    {
        // GetValue<bool>(key) is false when nobody sets the key.
        var missing = call.Arguments.Length > 2 ? flow.ConstantOf(call.Arguments[2].Value).Value as bool? : call.Type?.SpecialType == SpecialType.System_Boolean ? false : null;
        return new Setting(Setting.Configuration, Text(call, 1, flow), missing);
    }

    private static Setting? OfEquals(IInvocationOperation call, FlowService flow, int depth) =>
        call.Instance is { } instance ? (call.Arguments.Length > 0 ? OfComparison(instance, call.Arguments[0].Value, flow, depth) : null)
        : call.Arguments.Length > 1 ? OfComparison(call.Arguments[0].Value, call.Arguments[1].Value, flow, depth)
        : null;

    private static Setting? WithDefault(Setting? setting, IOperation fallback, FlowService flow) =>
        setting is null ? null : setting with { Default = flow.ConstantOf(fallback).Value as bool? ?? setting.Default };

    // bool IsGuardOff() => configuration.GetValue<bool>("…");
    internal static Setting? OfHelper(IMethodSymbol method, SemanticModel? model, FlowService flow, int depth)
    {
        if (Declared.Body(method, model) is not IBlockOperation { Operations.Length: 1 } body)
        {
            return null;
        }

        return body.Operations[0] is IReturnOperation { ReturnedValue: { } value } ? Of(value, flow, depth) : null;
    }

    private static bool IsFeatureManager(INamedTypeSymbol type) => type.Name.IndexOf("Feature", StringComparison.Ordinal) >= 0;

    private static bool IsProgramArguments(IInvocationOperation call) =>
        Operations.Unwrap(call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value)) is IParameterReferenceOperation
        {
            Parameter: { Name: "args", Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } },
        };

    private static string Text(IInvocationOperation call, int argument, FlowService flow) =>
        argument < call.Arguments.Length && flow.ConstantOf(call.Arguments[argument].Value).Value is { } text ? text.ToString() : "";
}
