using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Reads what a method does with data.</summary>
internal static class MethodDataReader
{
    private const int MostPasses = 200;

    public static MethodData? Read(IMethodSymbol method, IOperation root, ClientZones zones, FlowService flow)
    {
        if (PublicSends.IsTooLong(root))
        {
            return null;
        }

        var returns = ImmutableArray.CreateBuilder<DataSource>();
        var sends = ImmutableArray.CreateBuilder<DataSend>();
        var passes = ImmutableArray.CreateBuilder<DataPass>();
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IReturnOperation { ReturnedValue: { } value }:
                    returns.AddRange(InternalData.SourcesOf(value, zones, flow));
                    break;
                case IInvocationOperation call when IsOwn(call.TargetMethod):
                    AddPasses(call, zones, flow, passes);
                    break;
            }
        }

        foreach (var (target, data) in PublicSends.In(root, zones))
        {
            sends.Add(new DataSend(target, data.Syntax, InternalData.SourcesOf(data, zones, flow)));
        }

        return new MethodData(method, returns.ToImmutable(), sends.ToImmutable(), passes.ToImmutable());
    }

    private static void AddPasses(IInvocationOperation call, ClientZones zones, FlowService flow, ImmutableArray<DataPass>.Builder passes)
    {
        foreach (var argument in call.Arguments)
        {
            if (passes.Count < MostPasses
                && argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter }
                && InternalData.SourcesOf(argument.Value, zones, flow) is { IsEmpty: false } sources)
            {
                passes.Add(new DataPass(call.TargetMethod.OriginalDefinition, parameter.Ordinal, argument.Value.Syntax, sources));
            }
        }
    }

    private static bool IsOwn(IMethodSymbol method) => !method.DeclaringSyntaxReferences.IsEmpty;
}
