using System;
using System.Collections.Generic;

namespace HygieneAnalyzers.Endpoints.Hosts;

/// <summary>Finds the longest listed suffix of a host at a label boundary, in one pass from the right and without allocating.</summary>
internal sealed class SuffixTable<T>
{
    private const uint Seed = 2166136261;

    private readonly Dictionary<uint, List<(string Suffix, T Value)>> _buckets = [];

    /// <param name="entries">Lower-case suffixes without a leading dot, and what they mean.</param>
    public SuffixTable(IEnumerable<(string Suffix, T Value)> entries)
    {
        foreach (var entry in entries)
        {
            var hash = Seed;
            for (var i = entry.Suffix.Length - 1; i >= 0; i--)
            {
                hash = Next(hash, entry.Suffix[i]);
            }

            if (!_buckets.TryGetValue(hash, out var bucket))
            {
                _buckets.Add(hash, bucket = []);
            }

            bucket.Add(entry);
        }
    }

    public bool TryFind(ReadOnlySpan<char> host, out T value)
    {
        value = default!;
        var found = false;
        var hash = Seed;
        for (var i = host.Length - 1; i >= 0; i--)
        {
            hash = Next(hash, host[i]);
            if ((i == 0 || host[i - 1] == '.') && TryBucket(hash, host.Slice(i), ref value))
            {
                found = true;
            }
        }

        return found;
    }

    private bool TryBucket(uint hash, ReadOnlySpan<char> suffix, ref T value)
    {
        if (_buckets.TryGetValue(hash, out var bucket))
        {
            foreach (var entry in bucket)
            {
                if (suffix.Equals(entry.Suffix.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    value = entry.Value;
                    return true;
                }
            }
        }

        return false;
    }

    // FNV-1a over the lower-case ASCII form.
    private static uint Next(uint hash, char c) => unchecked((hash ^ (c is >= 'A' and <= 'Z' ? c | 0x20u : c)) * 16777619);
}
