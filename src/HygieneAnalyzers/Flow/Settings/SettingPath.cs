using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Settings;

/// <summary>
/// The whole path of the setting that an expression reads as text: <c>configuration["A:B"]</c>, <c>GetSection("A")["B"]</c>,
/// <c>GetValue&lt;string&gt;("A:B")</c>, <c>GetConnectionString("X")</c>. Sections may pass through locals.
/// </summary>
internal static class SettingPath
{
    private const int MaxDepth = 8;
    private const string ConnectionStrings = "ConnectionStrings";

    /// <summary>The path, or null for anything that is no setting, or one whose key is not known.</summary>
    public static string? Of(IOperation? value, FlowService flow)
    {
        switch (Operations.Unwrap(value))
        {
            case IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Arguments.Length: 1 } reference when SettingMembers.IsConfiguration(indexer.ContainingType):
                return Join(Section(reference.Instance, flow, MaxDepth), Text(reference.Arguments[0].Value, flow));
            case IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "IConfigurationSection" } } reference:
                return Section(reference.Instance, flow, MaxDepth);
            case IInvocationOperation { TargetMethod: { Name: "GetValue", ContainingType: var binder }, Arguments.Length: > 1 } call
                when TypeNames.Is(binder, "Microsoft.Extensions.Configuration.ConfigurationBinder"):
                return Join(Section(call.Arguments[0].Value, flow, MaxDepth), Text(call.Arguments[call.Arguments.Length > 2 && call.Arguments[1].Parameter?.Name == "type" ? 2 : 1].Value, flow));
            case IInvocationOperation { TargetMethod.Name: "GetConnectionString", Arguments.Length: 2 } call when SettingMembers.IsConfiguration(call.Arguments[0].Parameter?.Type):
                return Join(Join(Section(call.Arguments[0].Value, flow, MaxDepth), ConnectionStrings), Text(call.Arguments[1].Value, flow));
            case IInvocationOperation { TargetMethod.Name: "Get", Arguments.Length: > 0 } call when SettingMembers.IsConfiguration(call.Arguments[0].Parameter?.Type):
                return Section(call.Arguments[0].Value, flow, MaxDepth);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments.Length: 1, Instance: IPropertyReferenceOperation { Property: { Name: "AppSettings", ContainingType.Name: "ConfigurationManager" } } } reference:
                return Text(reference.Arguments[0].Value, flow);
            case IPropertyReferenceOperation { Property: { Name: "ConnectionString", ContainingType.Name: "ConnectionStringSettings" }, Instance: IPropertyReferenceOperation { Arguments.Length: 1 } named }:
                return Join(ConnectionStrings, Text(named.Arguments[0].Value, flow));
            default:
                return null;
        }
    }

    /// <summary>The path of the section that an expression stands for; empty for the whole configuration, null when it is not known.</summary>
    public static string? OfSection(IOperation? configuration, FlowService flow) => Section(Operations.Unwrap(configuration), flow, MaxDepth);

    /// <summary>The path of a section; empty for the root, null when it is not known.</summary>
    private static string? Section(IOperation? configuration, FlowService flow, int depth) => depth == 0 ? null : Operations.Unwrap(configuration) switch
    {
        IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection", Instance: { } parent, Arguments.Length: 1 } call =>
            Join(Section(parent, flow, depth - 1), Text(call.Arguments[0].Value, flow)),
        IInvocationOperation { TargetMethod: { Name: "GetRequiredSection", IsExtensionMethod: true }, Arguments.Length: 2 } call =>
            Join(Section(call.Arguments[0].Value, flow, depth - 1), Text(call.Arguments[1].Value, flow)),
        ILocalReferenceOperation local when Declared.OnlyValue(local) is { } value => Section(value, flow, depth - 1),
        { Type: { } type } when type.Name == "IConfigurationSection" => null,
        { Type: { } type } when SettingMembers.IsConfiguration(type) => string.Empty,
        _ => null,
    };

    private static string? Text(IOperation key, FlowService flow) => flow.ConstantOf(key).Value as string;

    private static string? Join(string? section, string? key) =>
        section is null || string.IsNullOrEmpty(key) ? null : section.Length == 0 ? key : section + ":" + key;
}
