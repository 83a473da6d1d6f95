using System.Collections.Immutable;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Members of one type, by metadata name, that share a role; <c>.ctor</c> is a creation.</summary>
internal sealed record SignInApi(string Type, SignInRole Role, ImmutableArray<string> Members)
{
    public SignInApi(string type, SignInRole role, params string[] members)
        : this(type, role, ImmutableArray.Create(members))
    {
    }
}
