using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Which of the two lists of trusted forwarders an expression is.</summary>
internal enum ForwarderListKind
{
    None,
    Proxies,
    Networks,
}

/// <summary>One of the lists of trusted forwarders, and the variable that holds the options it belongs to.</summary>
internal readonly record struct ForwarderList(ForwarderListKind Kind, ISymbol? Owner)
{
    public static ForwarderList Of(IOperation? value) =>
        Operations.Unwrap(value) is IPropertyReferenceOperation property && KindOf(property.Property) is var kind and not ForwarderListKind.None
            ? new ForwarderList(kind, Operations.SymbolOf(property.Instance))
            : default;

    /// <summary>Whether the arguments of an <c>Add</c> are a network of every address: prefix length zero.</summary>
    public static bool IsAnyNetwork(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length == 1 && Operations.Unwrap(arguments[0].Value) switch
        {
            IObjectCreationOperation { Arguments.Length: 2 } network => network.Arguments[1].Value.ConstantValue is { HasValue: true, Value: 0 },
            IInvocationOperation { TargetMethod.Name: "Parse", Arguments.Length: > 0 } parse =>
                parse.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string text } && text.Trim() is ("0.0.0.0/0" or "::/0"),
            _ => false,
        };

    private static ForwarderListKind KindOf(IPropertySymbol property) =>
        !TypeNames.Is(property.ContainingType, "Microsoft.AspNetCore.Builder.ForwardedHeadersOptions") ? ForwarderListKind.None
        : property.Name switch
        {
            "KnownProxies" => ForwarderListKind.Proxies,
            "KnownNetworks" or "KnownIPNetworks" => ForwarderListKind.Networks,
            _ => ForwarderListKind.None,
        };
}
