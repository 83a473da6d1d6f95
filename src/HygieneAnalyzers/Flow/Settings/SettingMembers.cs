using System;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Settings;

/// <summary>Finds the settings among properties and fields: options classes, indexers of configuration, constants, static fields.</summary>
internal static class SettingMembers
{
    private static readonly string[] OptionsNames = ["Options", "Settings", "Setting", "Config", "Configuration", "Flags", "Toggles", "Features"];

    public static Setting? Of(IPropertyReferenceOperation reference, FlowService flow, int depth)
    {
        var property = reference.Property;
        if (IsConfiguration(property.ContainingType) || IsAppSettings(reference))
        {
            return new Setting(Setting.Configuration, property.IsIndexer ? flow.ConstantOf(reference.Arguments[0].Value).Value as string ?? "" : property.Name, null);
        }

        if ((property.IsStatic && property.Locations[0].IsInSource) || IsOptions(property.ContainingType) || BoundOptions.Is(reference.Instance))
        {
            return IsValue(property.Type) ? new Setting(Setting.Option, property.Name, DefaultOf(property, reference.SemanticModel)) : null;
        }

        // bool GuardIsOff => _configuration.GetValue<bool>("…");
        return property.IsReadOnly && Declared.Initializer(property, reference.SemanticModel) is { } computed ? SettingReads.Of(computed, flow, depth) : null;
    }

    public static Setting? Of(IFieldReferenceOperation reference, FlowService flow, int depth)
    {
        var field = reference.Field;
        if (!IsValue(field.Type) || field.ContainingType.TypeKind == TypeKind.Enum)
        {
            return null;
        }

        if (field.IsConst)
        {
            return new Setting(Setting.Constant, field.Name, field.ConstantValue as bool?);
        }

        if (field.IsStatic)
        {
            return field.Locations[0].IsInSource ? new Setting(Setting.Field, field.Name, DefaultOf(field, reference.SemanticModel)) : null;
        }

        return IsOptions(field.ContainingType) ? new Setting(Setting.Option, field.Name, DefaultOf(field, reference.SemanticModel))
            : Declared.Initializer(field, reference.SemanticModel) is { } initial && field.IsReadOnly ? SettingReads.Of(initial, flow, depth)
            : ConstructorAssignments.ValueOf(field, reference.SemanticModel) is { } assigned ? SettingReads.Of(assigned, flow, depth)
            : null;
    }

    /// <summary>Whether the type is configuration itself.</summary>
    public static bool IsConfiguration(ITypeSymbol? type) =>
        TypeNames.IsOrDerivesFrom(type, "Microsoft.Extensions.Configuration.IConfiguration");

    private static bool IsAppSettings(IPropertyReferenceOperation reference) =>
        Operations.Unwrap(reference.Instance) is IPropertyReferenceOperation { Property: { Name: "AppSettings", ContainingType.Name: "ConfigurationManager" } };

    private static bool IsOptions(INamedTypeSymbol type) => Array.Exists(OptionsNames, name => type.Name.EndsWith(name, StringComparison.Ordinal));

    private static bool IsValue(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Boolean or SpecialType.System_String or SpecialType.System_Int32
        || type.TypeKind == TypeKind.Enum
        || type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    private static bool? DefaultOf(ISymbol member, SemanticModel? model) =>
        Declared.Initializer(member, model) is { } initial ? initial.ConstantValue.Value as bool?
        : !member.DeclaringSyntaxReferences.IsEmpty && TypeOf(member)?.SpecialType == SpecialType.System_Boolean && Declared.IsHere(member, model) ? false
        : null;

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
