using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Endpoints;

namespace HygieneAnalyzers.Context.Network;

/// <summary>A package source of a <c>nuget.config</c>: its setting, and where it lies.</summary>
internal sealed record PackageSource(ConfigNode Node, Zone Zone, bool IsClearText);

/// <summary>Reads the package sources that are in force; a folder or share counts as internal.</summary>
internal static class PackageSources
{
    private const string Sources = "packageSources";
    private const string Disabled = "disabledPackageSources";
    private const string Mapping = "packageSourceMapping";

    public static ImmutableArray<PackageSource> In(ConfigFile file, HostZones zones)
    {
        var sources = ImmutableArray.CreateBuilder<PackageSource>();
        foreach (var node in Section(file, Sources)?.Children ?? ImmutableArray<ConfigNode>.Empty)
        {
            if (node.IsValue && node.Value.Length > 0 && !IsDisabled(file, node.Name))
            {
                sources.Add(Read(node, zones));
            }
        }

        return sources.ToImmutable();
    }

    /// <summary>Whether the file says which packages come from where.</summary>
    public static bool AreMapped(ConfigFile file)
    {
        foreach (var node in Section(file, Mapping)?.Children ?? ImmutableArray<ConfigNode>.Empty)
        {
            if (!node.IsValue)
            {
                return true;
            }
        }

        return false;
    }

    private static PackageSource Read(ConfigNode node, HostZones zones)
    {
        if (!Endpoint.TryParse(node.Value, out var endpoint))
        {
            return new PackageSource(node, IsFolder(node.Value) ? Zone.Internal : Zone.Unknown, false);
        }

        var zone = zones.ZoneOf(endpoint);
        return new PackageSource(node, zone, endpoint.Scheme == "http" && zone is not (Zone.Loopback or Zone.Reserved or Zone.Unknown));
    }

    // Anything without a scheme is a path; variables may stand for either.
    private static bool IsFolder(string value) => value.IndexOf("://", StringComparison.Ordinal) < 0 && value.IndexOfAny(['%', '$']) < 0;

    private static bool IsDisabled(ConfigFile file, string name)
    {
        foreach (var node in Section(file, Disabled)?.Children ?? ImmutableArray<ConfigNode>.Empty)
        {
            if (node.IsValue && node.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && node.Value.Equals("true", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ConfigNode? Section(ConfigFile file, string name)
    {
        foreach (var node in file.Root.Children)
        {
            if (node.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return node;
            }
        }

        return null;
    }
}
