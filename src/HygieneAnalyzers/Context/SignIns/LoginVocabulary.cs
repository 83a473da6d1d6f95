using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>The same members, put as another question: does this password check lead to a session at all.</summary>
internal sealed class LoginVocabulary(SignInVocabulary signIn) : IPathVocabulary
{
    public bool NamesGuard(string name) => false;

    public PathEvent Classify(IOperation operation)
    {
        var found = signIn.Classify(operation);
        return found.Role switch
        {
            PathRole.Verification or PathRole.Requirement or PathRole.Demand or PathRole.Evidence => default,
            PathRole.Clearance when !signIn.IsOwnProof(operation) => default,
            _ => found,
        };
    }
}
