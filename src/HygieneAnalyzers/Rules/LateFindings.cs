using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Rules;

/// <summary>The findings of one block until its end; nearly every block has none, and takes nothing.</summary>
internal sealed class LateFindings
{
    private readonly object _gate = new();
    private List<Diagnostic>? _findings;

    public IReadOnlyList<Diagnostic> All => _findings ?? (IReadOnlyList<Diagnostic>)[];

    public void Add(Diagnostic finding)
    {
        lock (_gate)
        {
            (_findings ??= []).Add(finding);
        }
    }
}
