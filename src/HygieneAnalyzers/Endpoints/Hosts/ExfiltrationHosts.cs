using System;
using System.Collections.Generic;

namespace HygieneAnalyzers.Endpoints.Hosts;

/// <summary>Public hosts where anybody can take data in under an account of their own.</summary>
internal static class ExfiltrationHosts
{
    private static readonly SuffixTable<ExfiltrationKind> Hosts = new(All());

    // Only a part of these hosts takes data in.
    private static readonly SuffixTable<(string Path, ExfiltrationKind Kind)> Paths = new(
    [
        ("discord.com", ("/api/webhooks", ExfiltrationKind.Webhook)),
        ("discordapp.com", ("/api/webhooks", ExfiltrationKind.Webhook)),
        ("www.googleapis.com", ("/upload/", ExfiltrationKind.FileSharing)),
        ("api.github.com", ("/gists", ExfiltrationKind.Paste)),
    ]);

    public static bool TryFind(ReadOnlySpan<char> host, ReadOnlySpan<char> path, out ExfiltrationKind kind)
    {
        if (Hosts.TryFind(host, out kind))
        {
            return true;
        }

        if (IsAmazonStorage(host))
        {
            kind = ExfiltrationKind.Storage;
            return true;
        }

        if (!Paths.TryFind(host, out var entry) || !path.StartsWith(entry.Path.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        kind = entry.Kind;
        return true;
    }

    /// <summary><c>bucket.s3.region.amazonaws.com</c> and the older spellings, in which a label is or begins with s3.</summary>
    private static bool IsAmazonStorage(ReadOnlySpan<char> host)
    {
        if (!host.EndsWith(".amazonaws.com".AsSpan(), StringComparison.OrdinalIgnoreCase)
            && !host.EndsWith(".amazonaws.com.cn".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return HostNames.HasLabel(host, "s3")
            || host.StartsWith("s3-".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || host.IndexOf(".s3-".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static IEnumerable<(string Suffix, ExfiltrationKind Kind)> All()
    {
        foreach (var (kind, hosts) in ExfiltrationHostList.ByKind)
        {
            foreach (var host in hosts.Split(ExfiltrationHostList.Separator))
            {
                yield return (host, kind);
            }
        }
    }
}
