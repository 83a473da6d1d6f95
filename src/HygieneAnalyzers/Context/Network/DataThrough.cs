using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Which methods give back what they are given: a parameter of theirs is among what they return, straight or through other such methods.</summary>
internal sealed class DataThrough
{
    private const int MostRounds = 16;
    private readonly HashSet<DataParameter> _known = [];

    public DataThrough(IReadOnlyList<MethodData> methods)
    {
        var open = Candidates(methods);
        for (var round = 0; round < MostRounds; round++)
        {
            if (open.RemoveAll(Learn) == 0)
            {
                break;
            }
        }
    }

    /// <summary>Whether the source's data comes through all the methods it goes into.</summary>
    public bool Lets(DataSource source)
    {
        foreach (var parameter in source.Through)
        {
            if (!_known.Contains(parameter))
            {
                return false;
            }
        }

        return true;
    }

    private bool Learn((DataParameter Parameter, DataSource Source) candidate)
    {
        if (!Lets(candidate.Source))
        {
            return false;
        }

        if (_known.Add(candidate.Parameter))
        {
            foreach (var other in Implemented.By(candidate.Parameter))
            {
                _known.Add(other);
            }
        }

        return true;
    }

    private static List<(DataParameter Parameter, DataSource Source)> Candidates(IReadOnlyList<MethodData> methods)
    {
        var candidates = new List<(DataParameter, DataSource)>();
        foreach (var method in methods)
        {
            foreach (var kept in method.Keeps)
            {
                foreach (var source in kept.Sources)
                {
                    if (kept.At is IMethodSymbol && source.Parameter is { } parameter)
                    {
                        candidates.Add((DataParameter.Of(parameter), source));
                    }
                }
            }
        }

        return candidates;
    }
}
