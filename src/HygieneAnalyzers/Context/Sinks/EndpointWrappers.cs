using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>The objects that carry an endpoint from its text to a sink: <c>Uri</c>, <c>UriBuilder</c>, <c>IPAddress</c>, <c>IPEndPoint</c>, <c>DnsEndPoint</c>.</summary>
internal static class EndpointWrappers
{
    private static readonly ImmutableArray<(string Type, string Member, string Parameter)> Table = ImmutableArray.Create(
        ("System.Uri", EndpointApi.Constructor, "uriString"),
        ("System.Uri", EndpointApi.Constructor, "baseUri"),
        ("System.UriBuilder", EndpointApi.Constructor, "uri"),
        ("System.Net.IPAddress", "Parse", "ipString"),
        ("System.Net.IPEndPoint", EndpointApi.Constructor, "address"),
        ("System.Net.IPEndPoint", "Parse", "s"),
        ("System.Net.DnsEndPoint", EndpointApi.Constructor, "host"),
        ("System.DirectoryServices.Protocols.LdapDirectoryIdentifier", EndpointApi.Constructor, "server"),
        ("Microsoft.AspNetCore.WebUtilities.QueryHelpers", "AddQueryString", "uri"),
        ("Flurl.Url", EndpointApi.Constructor, "baseUrl"));

    /// <summary>What the wrapper was made of, or null for any other operation.</summary>
    public static IOperation? Inner(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        IObjectCreationOperation { Constructor: { } constructor } creation => Argument(constructor, EndpointApi.Constructor, creation.Arguments),
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments } call when IsOfFlurl(call.TargetMethod.ContainingType) => arguments[0].Value,
        IInvocationOperation { Instance: null } call => Argument(call.TargetMethod, call.TargetMethod.Name, call.Arguments),
        IPropertyReferenceOperation { Property.Name: "Uri", Instance: { } instance } reference
            when TypeNames.Is(reference.Property.ContainingType, "System.UriBuilder") => instance,
        _ => null,
    };

    // "https://host".AppendPathSegment("x").WithHeader("a", "b")
    private static bool IsOfFlurl(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name == "Flurl";
    }

    private static IOperation? Argument(IMethodSymbol method, string member, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var entry in Table)
        {
            if (entry.Member == member && TypeNames.Is(method.ContainingType, entry.Type) && Find(arguments, entry.Parameter) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static IOperation? Find(ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
