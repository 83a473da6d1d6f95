using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Puts the roles of a sign-in as the question of paths: from a password to a session, past the second factor.</summary>
internal sealed class SignInVocabulary(HygieneContext hygiene) : IPathVocabulary
{
    private readonly SignInApis _apis = SignInApis.For(hygiene);

    public PathEvent Classify(IOperation operation)
    {
        if (operation is IPropertyReferenceOperation { Property: { Name: "IsAuthenticated", ContainingType.Name: "IIdentity" or "ClaimsIdentity" } })
        {
            return new PathEvent(PathRole.Verification);
        }

        var role = RoleOf(_apis.RoleOf(operation));
        return role switch
        {
            PathRole.Source or PathRole.Verification when operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } => new PathEvent(role, IsNegated: true),
            PathRole.Requirement when operation is IPropertyReferenceOperation read && SignInResults.IsOfIdentity(read, hygiene) =>
                SignInResults.DeadCheck(read, hygiene) is not null ? default : new PathEvent(PathRole.Demand),
            _ => new PathEvent(role),
        };
    }

    public bool NamesGuard(string name) => SecondFactorNames.Mentions(name);

    /// <summary>Whether an operation starts a session or makes a token.</summary>
    public bool IsIssue(IOperation operation) => _apis.MayIssue(operation) && _apis.RoleOf(operation) is SignInRole.Session or SignInRole.Token;

    /// <summary>Whether an operation proves who somebody is without their password: a session they have, an external login.</summary>
    public bool IsOwnProof(IOperation operation) => _apis.RoleOf(operation) == SignInRole.OwnProof;

    private static PathRole RoleOf(SignInRole role) => role switch
    {
        SignInRole.PasswordProof => PathRole.Source,
        SignInRole.Verification => PathRole.Verification,
        SignInRole.Requirement => PathRole.Requirement,
        SignInRole.Evidence => PathRole.Evidence,
        SignInRole.PasswordSignIn or SignInRole.SecondFactor or SignInRole.OwnProof => PathRole.Clearance,
        SignInRole.Session => PathRole.Sink,
        SignInRole.Token => PathRole.Product,
        SignInRole.Preparation => PathRole.Aside,
        _ => PathRole.None,
    };
}
