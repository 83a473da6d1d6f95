using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Registrations;

/// <summary>Which section of the settings an options class is bound to, so that its properties have the values of the settings files.</summary>
internal sealed class OptionsSections
{
    private const int MaxDepth = 6;
    private readonly Dictionary<ITypeSymbol, ImmutableArray<string>> _sections = new(SymbolEqualityComparer.Default);

    private OptionsSections(HygieneContext hygiene)
    {
        var flow = FlowService.For(hygiene);
        foreach (var call in RegistrationCalls.In(hygiene))
        {
            if (Bound(call) is { TypeKind: TypeKind.Class or TypeKind.Struct } type && SectionOf(call, flow) is { } section)
            {
                Add(type, section);
            }
        }
    }

    /// <summary>The paths of the settings that the property may be filled from.</summary>
    public static ImmutableArray<string> PathsOf(IPropertyReferenceOperation property, HygieneContext hygiene) =>
        property.Property is { IsIndexer: false, IsStatic: false, DeclaringSyntaxReferences.IsEmpty: false }
            ? hygiene.Get(static h => new OptionsSections(h)).Paths(property, MaxDepth)
            : ImmutableArray<string>.Empty;

    private ImmutableArray<string> Paths(IPropertyReferenceOperation property, int depth)
    {
        if (_sections.Count == 0 || depth == 0)
        {
            return ImmutableArray<string>.Empty;
        }

        var sections = _sections.TryGetValue(property.Property.ContainingType, out var own) ? own
            : Operations.Unwrap(property.Instance) is IPropertyReferenceOperation { Property.IsIndexer: false } outer ? Paths(outer, depth - 1)
            : ImmutableArray<string>.Empty;
        var paths = ImmutableArray.CreateBuilder<string>(sections.Length);
        foreach (var section in sections)
        {
            paths.Add(section.Length == 0 ? property.Property.Name : section + ":" + property.Property.Name);
        }

        return paths.ToImmutable();
    }

    private void Add(ITypeSymbol type, string section)
    {
        var known = _sections.TryGetValue(type, out var sections) ? sections : ImmutableArray<string>.Empty;
        _sections[type] = known.Contains(section) ? known : known.Add(section);
    }

    // Configure<T>(section), AddOptions<T>().Bind(section), section.Get<T>(), section.Bind(options).
    private static ITypeSymbol? Bound(IInvocationOperation call) => call.TargetMethod switch
    {
        { TypeArguments: { Length: 1 } types } => types[0],
        { Name: "Bind" } when call.TargetMethod.ContainingType.Name == "ConfigurationBinder" => Operations.Unwrap(call.Arguments[call.Arguments.Length - 1].Value)?.Type,
        _ => null,
    };

    private static string? SectionOf(IInvocationOperation call, FlowService flow)
    {
        if (call.TargetMethod.Name.StartsWith("AddOptions", System.StringComparison.Ordinal))
        {
            return Chained(call, flow);
        }

        foreach (var argument in call.Arguments)
        {
            if (SettingMembers.IsConfiguration(argument.Parameter?.Type))
            {
                return Below(SettingPath.OfSection(argument.Value, flow), call, flow);
            }
        }

        return null;
    }

    // configuration.Bind("Section", options)
    private static string? Below(string? section, IInvocationOperation call, FlowService flow)
    {
        if (call.TargetMethod.Name != "Bind" || call.Arguments.Length != 3 || section is null)
        {
            return section;
        }

        return flow.ConstantOf(call.Arguments[1].Value).Value is not string key ? null : section.Length == 0 ? key : section + ":" + key;
    }

    // AddOptions<T>().ValidateOnStart().BindConfiguration("Section")
    private static string? Chained(IInvocationOperation call, FlowService flow)
    {
        for (var parent = call.Parent; parent is IArgumentOperation or IInvocationOperation or IConversionOperation; parent = parent.Parent)
        {
            if (parent is IInvocationOperation { TargetMethod.Name: "BindConfiguration" } binding)
            {
                return flow.ConstantOf(binding.Arguments[1].Value).Value as string;
            }

            if (parent is IInvocationOperation { TargetMethod.Name: "Bind", Arguments.Length: > 1 } bind)
            {
                return SettingPath.OfSection(bind.Arguments[1].Value, flow);
            }
        }

        return null;
    }
}
