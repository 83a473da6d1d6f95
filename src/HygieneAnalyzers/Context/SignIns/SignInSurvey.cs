using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>
/// Collects, while methods are visited, who starts sessions; at the end finds the ways from a password to a session that cross types,
/// beginning at the methods that nobody calls. An application without a sign-in pays for one look at the name of each call.
/// </summary>
internal sealed class SignInSurvey
{
    private readonly ConcurrentBag<IMethodSymbol> _issuers = [];

    /// <summary>Whether anything starts a session at all.</summary>
    public bool HasIssuers => !_issuers.IsEmpty;

    /// <summary>The open ways of the whole compilation, each once, in the order of files and places.</summary>
    public ImmutableArray<PathHit> Ways(SignInPaths paths, Compilation compilation)
    {
        var ways = new List<PathHit>();
        foreach (var root in new SignInCallers(compilation).RootsOf(_issuers))
        {
            if (!SignedInAlready.Is(root))
            {
                ways.AddRange(paths.Across.Find(root));
            }
        }

        ways.Sort(static (one, other) => SourceOrder.Compare(one.Site, other.Site) is var bySite and not 0 ? bySite : SourceOrder.Compare(one.Sink, other.Sink));
        var distinct = ImmutableArray.CreateBuilder<PathHit>();
        foreach (var way in ways)
        {
            if (distinct.Count == 0 || distinct[distinct.Count - 1].Site != way.Site)
            {
                distinct.Add(way);
            }
        }

        return distinct.ToImmutable();
    }

    /// <summary>Takes notice of a call or creation inside <paramref name="container"/>.</summary>
    public void Note(IOperation operation, ISymbol container, SignInPaths paths)
    {
        if (paths.Vocabulary.IsIssue(operation) && container is IMethodSymbol issuer)
        {
            _issuers.Add(issuer.OriginalDefinition);
        }
    }
}
