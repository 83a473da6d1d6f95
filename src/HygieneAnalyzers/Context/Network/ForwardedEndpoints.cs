using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>A type's own small method that hands its parameter on as an endpoint: then each call of it is the place where that endpoint is used.</summary>
internal static class ForwardedEndpoints
{
    /// <summary>Whether the call stays in its type and its file and hands over a text or URL.</summary>
    public static bool MayForward(IInvocationOperation call)
    {
        if (call.Instance is not (null or IInstanceReferenceOperation)
            || call.TargetMethod is not { IsVirtual: false, IsAbstract: false, DeclaringSyntaxReferences: { Length: 1 } declarations } method
            || declarations[0].SyntaxTree != call.Syntax.SyntaxTree)
        {
            return false;
        }

        foreach (var parameter in method.Parameters)
        {
            if (IsEndpoint(parameter.Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes the sinks that the called method's body has for its parameters, as sinks of the call's arguments.</summary>
    public static void Collect(IInvocationOperation call, List<EndpointSink> inner, List<EndpointSink> found)
    {
        foreach (var sink in inner)
        {
            if (sink.Value is not { } value || Parameter(value, out var isHost) is not { } parameter)
            {
                continue;
            }

            foreach (var argument in call.Arguments)
            {
                if (argument.ArgumentKind != ArgumentKind.DefaultValue && SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, parameter))
                {
                    found.Add(sink with { Operation = call, Value = argument.Value, Api = isHost ? sink.Api with { Form = EndpointForm.Host } : sink.Api });
                }
            }
        }
    }

    /// <summary>The parameter that the endpoint begins with: <c>url</c>, <c>url + "/x"</c>, <c>$"https://{host}/x"</c>.</summary>
    private static IParameterSymbol? Parameter(IOperation value, out bool isHost)
    {
        isHost = false;
        while (EndpointWrappers.Inner(value) is { } inner)
        {
            value = inner;
        }

        foreach (var part in TextParts.Leaves(value))
        {
            switch (part)
            {
                case { Text: { } text } when !isHost && text.EndsWith("://", System.StringComparison.Ordinal):
                    isHost = true;
                    break;
                case { Text: null, Operation: IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } } parameter } }:
                    return parameter.OriginalDefinition;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsEndpoint(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type is { Name: "Uri", ContainingNamespace.Name: "System" };
}
