using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Tests.Testing;

/// <summary>Findings as they came out, held to what goes for every finding of every rule.</summary>
internal sealed class SeenFindings(ImmutableArray<MarkedText> files)
{
    private readonly ConcurrentBag<Diagnostic> _findings = [];

    public void Add(Diagnostic finding)
    {
        SecretGuard.Require(finding, files);
        _findings.Add(finding);
    }

    /// <summary>Where the case marks additional locations, exactly these come, whichever finding has them.</summary>
    public void RequireAdditionalLocations(ImmutableArray<MarkedText> texts)
    {
        var expected = texts.SelectMany(static t => t.Marks.Where(static m => m.IsAlso).Select(t.LinesOf)).Select(static s => s.ToString()).Order(StringComparer.Ordinal).ToArray();
        if (expected.Length == 0)
        {
            return;
        }

        var actual = _findings.SelectMany(static f => f.AdditionalLocations).Select(static l => l.GetLineSpan().ToString()).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (!expected.SequenceEqual(actual))
        {
            throw new CheckException($"Additional locations: expected {string.Join(" ", expected)}, came {string.Join(" ", actual)}.");
        }
    }
}
