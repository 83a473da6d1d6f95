using System.Collections.Generic;
using HygieneAnalyzers.Context.Sinks.EndpointApis;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Finds the entry for a bound parameter or property; the member's name is looked at first, so that most calls cost one look-up.</summary>
internal static class EndpointApiTable
{
    private const char Separator = ' ';

    private static readonly Dictionary<(string Member, string Parameter), List<EndpointApi>> Entries = Index();

    private static readonly HashSet<string> Members = Names();

    /// <summary>Whether any entry has a member of that name.</summary>
    public static bool MayBeListed(IMethodSymbol method) =>
        Members.Contains(NameOf(method));

    public static EndpointApi? Find(IMethodSymbol method, IParameterSymbol parameter) =>
        Matching(NameOf(method), parameter.Name, method.ContainingType)
        ?? Matching(EndpointApi.AnyMember, parameter.Name, method.ContainingType);

    public static EndpointApi? Find(IPropertySymbol property) =>
        Matching(property.Name, EndpointApi.Setter, property.ContainingType);

    private static string NameOf(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor ? EndpointApi.Constructor : method.Name;

    private static EndpointApi? Matching(string member, string parameter, INamedTypeSymbol? type)
    {
        if (type is not null && Entries.TryGetValue((member, parameter), out var entries))
        {
            foreach (var entry in entries)
            {
                if (entry.Type == EndpointApi.GeneratedClient ? GeneratedClients.Has(type) : TypeNames.IsOrDerivesFrom(type, entry.Type))
                {
                    return entry;
                }
            }
        }

        return null;
    }

    private static Dictionary<(string, string), List<EndpointApi>> Index()
    {
        var index = new Dictionary<(string, string), List<EndpointApi>>();
        foreach (var family in new[] { HttpApis.All, SocketApis.All, DataApis.All, ServiceApis.All, ServerApis.All })
        {
            foreach (var api in family)
            {
                Add(index, api);
            }
        }

        return index;
    }

    private static void Add(Dictionary<(string, string), List<EndpointApi>> index, EndpointApi api)
    {
        foreach (var member in api.Members.Split(Separator))
        {
            foreach (var parameter in api.Parameters.Split(Separator))
            {
                if (!index.TryGetValue((member, parameter), out var list))
                {
                    index.Add((member, parameter), list = []);
                }

                list.Add(api);
            }
        }
    }

    private static HashSet<string> Names()
    {
        var names = new HashSet<string>();
        foreach (var key in Entries.Keys)
        {
            names.Add(key.Member);
        }

        return names;
    }
}
