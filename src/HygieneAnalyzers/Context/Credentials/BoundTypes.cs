using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>The types that sections of the configuration are read into: what their members are initialised with remains when a setting is missing.</summary>
internal sealed class BoundTypes(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, bool> _verdicts = new(StringComparer.Ordinal);

    public static bool Has(INamedTypeSymbol type, HygieneContext hygiene) => hygiene.Get(static h => new BoundTypes(h.Compilation)).Has(type.Name);

    private bool Has(string type) => _verdicts.GetOrAdd(type, Find);

    private bool Find(string type)
    {
        var owners = new HashSet<string>(StringComparer.Ordinal) { type };
        var open = new Queue<string>(owners);
        while (open.Count > 0)
        {
            var name = open.Dequeue();
            foreach (var tree in compilation.SyntaxTrees)
            {
                var names = BoundNames.Of(tree);
                if (names.Has(name))
                {
                    return true;
                }

                // A section within a section: the type of a member of a bound type.
                foreach (var owner in names.OwnersOf(name))
                {
                    if (owners.Add(owner))
                    {
                        open.Enqueue(owner);
                    }
                }
            }
        }

        return false;
    }
}
