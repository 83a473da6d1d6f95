using System;
using System.Collections.Immutable;
using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>The ways from a password to a session of one compilation, for the rules that ask about them.</summary>
internal sealed class SignInPaths
{
    private readonly Lazy<bool> _knowsSecondFactor;

    private SignInPaths(HygieneContext hygiene)
    {
        Vocabulary = new SignInVocabulary(hygiene);
        Codes = new MethodCodes(hygiene.Compilation, Vocabulary);
        var derived = DerivedTypes.For(hygiene);
        InClass = new PathSearch(Codes, new CallTargets(derived, acrossTypes: false));
        Across = new PathSearch(Codes, new CallTargets(derived, acrossTypes: true));
        ToSession = new PathSearch(new MethodCodes(hygiene.Compilation, new LoginVocabulary(Vocabulary)), new CallTargets(derived, acrossTypes: false));
        Roots = new ClassRoots(derived);
        _knowsSecondFactor = new Lazy<bool>(() => SecondFactorUse.IsAnywhere(hygiene.Compilation));
    }

    public SignInVocabulary Vocabulary { get; }

    public MethodCodes Codes { get; }

    /// <summary>Follows calls within a class, its base classes and those that inherit from it.</summary>
    public PathSearch InClass { get; }

    /// <summary>Follows every call into source.</summary>
    public PathSearch Across { get; }

    /// <summary>As <see cref="InClass"/>, but a second factor on the way makes no difference.</summary>
    private PathSearch ToSession { get; }

    public ClassRoots Roots { get; }

    /// <summary>Whether anything in the compilation deals with a second factor; looked up only once a way without it was found.</summary>
    public bool KnowsSecondFactor => _knowsSecondFactor.Value;

    public static SignInPaths For(HygieneContext hygiene) => hygiene.Get(static c => new SignInPaths(c));

    /// <summary>What can start a way: members of Identity, cookies, tokens; without any of these references there is nothing to look for.</summary>
    public static bool CanMatter(HygieneContext hygiene) => !hygiene.IsTestProject && SignInApis.For(hygiene).HasIssuers;

    /// <summary>The open ways to <paramref name="issue"/>, which stands in <paramref name="method"/>, that come together in one class.</summary>
    public ImmutableArray<PathHit> WaysInClass(IMethodSymbol method, SyntaxNode issue)
    {
        var ways = ImmutableArray.CreateBuilder<PathHit>();
        foreach (var root in Roots.Of(method))
        {
            if (SignedInAlready.Is(root))
            {
                continue;
            }

            foreach (var way in InClass.Find(root))
            {
                if (way.Sink == issue && !ways.Contains(way))
                {
                    ways.Add(way);
                }
            }
        }

        return ways.ToImmutable();
    }

    /// <summary>Whether a password check in <paramref name="method"/> leads to a session, with a second factor on the way or without.</summary>
    public bool IsLogin(IMethodSymbol method)
    {
        foreach (var root in Roots.Of(method))
        {
            if (!SignedInAlready.Is(root) && !ToSession.Find(root).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
