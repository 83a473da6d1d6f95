using System.Collections.Concurrent;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Options;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Hosts;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>The host zones as the options of a source or additional file set them.</summary>
internal sealed class ConfiguredZones
{
    // Options that nobody set share one empty list, so that nearly every file shares one entry.
    private readonly ConcurrentDictionary<Lists, HostZones> _zones = new();

    public static HostZones For(HygieneContext hygiene, SyntaxTree tree) => Of(hygiene).For(new Lists(
        hygiene.Options.Read(HygieneOptions.InternalHosts, tree),
        hygiene.Options.Read(HygieneOptions.PublicHosts, tree),
        hygiene.Options.Read(HygieneOptions.ExfiltrationHosts, tree)));

    public static HostZones For(HygieneContext hygiene, AdditionalText file) => Of(hygiene).For(new Lists(
        hygiene.Options.Read(HygieneOptions.InternalHosts, file),
        hygiene.Options.Read(HygieneOptions.PublicHosts, file),
        hygiene.Options.Read(HygieneOptions.ExfiltrationHosts, file)));

    private static ConfiguredZones Of(HygieneContext hygiene) => hygiene.Get(static _ => new ConfiguredZones());

    private HostZones For(Lists lists) => _zones.GetOrAdd(lists, static key => new HostZones(key.Internal, key.Public, key.Exfiltration));

    private readonly record struct Lists(
        ImmutableArray<HostPattern> Internal, ImmutableArray<HostPattern> Public, ImmutableArray<HostPattern> Exfiltration);
}
