using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Reads what a method does with data.</summary>
internal static class MethodDataReader
{
    private const int MostPasses = 200;
    private const int MostOperations = 10_000;

    public static MethodData? Read(IMethodSymbol method, IOperation root, ClientZones zones, FlowService flow)
    {
        if (!IsWorthReading(root, zones.AreThere))
        {
            return null;
        }

        var locals = new LocalValues(root);
        var returns = ImmutableArray.CreateBuilder<DataSource>();
        var sends = ImmutableArray.CreateBuilder<DataSend>();
        var passes = ImmutableArray.CreateBuilder<DataPass>();
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IReturnOperation { ReturnedValue: { } value }:
                    returns.AddRange(InternalData.SourcesOf(value, zones, locals, flow));
                    break;
                case IInvocationOperation call when IsOwn(call.TargetMethod):
                    AddPasses(call, zones, locals, flow, passes);
                    break;
            }
        }

        foreach (var (target, data) in PublicSends.In(root, zones))
        {
            sends.Add(new DataSend(target, data.Syntax, InternalData.SourcesOf(data, zones, locals, flow)));
        }

        return new MethodData(method, returns.ToImmutable(), sends.ToImmutable(), passes.ToImmutable());
    }

    /// <summary>A block that neither uses endpoints nor calls methods of the program leads data nowhere; one of that length is generated.</summary>
    private static bool IsWorthReading(IOperation root, bool hasEndpoints)
    {
        var count = 0;
        foreach (var operation in root.DescendantsAndSelf())
        {
            hasEndpoints |= operation is IInvocationOperation call && IsOwn(call.TargetMethod);
            if (++count > MostOperations)
            {
                return false;
            }
        }

        return hasEndpoints;
    }

    private static void AddPasses(
        IInvocationOperation call, ClientZones zones, LocalValues locals, FlowService flow, ImmutableArray<DataPass>.Builder passes)
    {
        foreach (var argument in call.Arguments)
        {
            if (passes.Count < MostPasses
                && argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter }
                && HoldsData(parameter.Type)
                && InternalData.SourcesOf(argument.Value, zones, locals, flow) is { IsEmpty: false } sources)
            {
                passes.Add(new DataPass(call.TargetMethod.OriginalDefinition, parameter.Ordinal, argument.Value.Syntax, sources));
            }
        }
    }

    // Numbers, flags, delegates and tokens carry no data that is worth following.
    private static bool HoldsData(ITypeSymbol type) =>
        type.SpecialType is SpecialType.None or SpecialType.System_String or SpecialType.System_Object
        && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate)
        && type.Name != "CancellationToken";

    private static bool IsOwn(IMethodSymbol method) => !method.DeclaringSyntaxReferences.IsEmpty;
}
