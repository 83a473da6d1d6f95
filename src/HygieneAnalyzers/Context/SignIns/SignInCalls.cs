using System;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>What the arguments of a call add to what its member says.</summary>
internal static class SignInCalls
{
    /// <summary>Schemes and tickets for the way to a session, not for the session.</summary>
    private static readonly string[] Partial = ["TwoFactor", "2fa", "Mfa", "External", "Partial", "Pending", "Temp", "Intermediate", "Remember"];

    private static readonly string[] AuthenticationClaims = ["amr", "acr", "http://schemas.microsoft.com/claims/authnmethodsreferences"];

    public static SignInRole Refine(IInvocationOperation call, SignInRole role, FlowService flow) => role switch
    {
        _ when call.TargetMethod.Name == "SignInOrTwoFactorAsync" => BypassesSecondFactor(call) ? SignInRole.Session : SignInRole.SecondFactor,
        SignInRole.Session => HasPartialScheme(call) ? SignInRole.SecondFactor : role,
        SignInRole.PasswordProof => TypedPassword.IsHandedTo(call, flow) ? role : SignInRole.None,
        SignInRole.None when PasswordComparison.IsInside(call) || PasswordQuery.IsIn(call.Arguments) => SignInRole.PasswordProof,
        SignInRole.None when CodeComparison.IsInside(call) => SignInRole.Verification,
        SignInRole.None when IsIdentityServerSignIn(call.TargetMethod) => SignInRole.Session,
        SignInRole.None when AsksForAuthenticationMethod(call) => SignInRole.Evidence,
        SignInRole.None when call.TargetMethod.Name == "CreateAsync" && CreatesAccount(call) => SignInRole.OwnProof,
        SignInRole.None when call.TargetMethod is { Name: "FindAsync" or "Find" } && IsOwinPasswordLookup(call) => SignInRole.PasswordProof,
        _ => role,
    };

    public static SignInRole Refine(IObjectCreationOperation creation, SignInRole role, FlowService flow) => role switch
    {
        // new JwtSecurityToken(text) reads one.
        SignInRole.Token => creation.Arguments.Length == 1 && creation.Constructor!.Parameters.Length == 1 ? SignInRole.None : role,
        SignInRole.Session => creation.Constructor!.Parameters is { Length: > 0 } parameters && parameters[0].Name is "subject" or "principal" ? role : SignInRole.None,
        SignInRole.PasswordProof => creation.Arguments.Length >= 3 && TypedPassword.IsIn(creation.Arguments, flow) ? role : SignInRole.None,
        SignInRole.None when PasswordQuery.IsIn(creation.Arguments) => SignInRole.PasswordProof,
        _ => role,
    };

    /// <summary>The argument of a parameter by name, also when it is passed by position; null when it is left out.</summary>
    public static IArgumentOperation? Argument(IInvocationOperation call, string parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
            {
                return argument;
            }
        }

        return null;
    }

    public static bool IsWritten(IOperation member) => member.Parent is IAssignmentOperation assignment && assignment.Target == member;

    /// <summary>What a method gives back once it is awaited; null for nothing.</summary>
    public static ITypeSymbol? ResultOf(IMethodSymbol method) => method.ReturnType switch
    {
        { SpecialType: SpecialType.System_Void } => null,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task => task.TypeArguments[0],
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 0 } => null,
        var type => type,
    };

    private static bool HasPartialScheme(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_String && NamesPartialScheme(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesPartialScheme(IOperation scheme) =>
        (scheme.ConstantValue.Value is string text && Array.Exists(Partial, p => text.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0))
        || (scheme is IMemberReferenceOperation member && Array.Exists(Partial, p => member.Member.Name.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0));

    /// <summary>The extension moved between namespaces over the versions; the user that it takes did not change its name.</summary>
    private static bool IsIdentityServerSignIn(IMethodSymbol method)
    {
        if (method.Name == "SignInAsync")
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Type.Name == "IdentityServerUser")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AsksForAuthenticationMethod(IInvocationOperation call) =>
        call.TargetMethod.Name is "FindFirst" or "FindFirstValue" or "HasClaim" or "FindAll" or "RequireClaim"
        && TextOfFirst(call) is { } claim && Array.IndexOf(AuthenticationClaims, claim) >= 0;

    private static string? TextOfFirst(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_String)
            {
                return argument.Value.ConstantValue.Value as string;
            }
        }

        return null;
    }

    /// <summary><c>UserManager.CreateAsync(user, password)</c>: a new account has no second factor yet.</summary>
    private static bool CreatesAccount(IInvocationOperation call) => call.TargetMethod.ContainingType?.Name == "UserManager" && call.Arguments.Length >= 2;

    private static bool BypassesSecondFactor(IInvocationOperation call) => Argument(call, "bypassTwoFactor")?.Value.ConstantValue.Value is true;

    private static bool IsOwinPasswordLookup(IInvocationOperation call)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        return method.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNet.Identity"
            && method.Parameters[method.Parameters.Length - 1] is { Name: "password", Type.SpecialType: SpecialType.System_String };
    }
}
