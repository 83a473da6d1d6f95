using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises the calls that give an account its first password.</summary>
internal static class AccountSeeding
{
    public static bool Is(IOperation password)
    {
        var parent = password.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is IInvocationOperation { TargetMethod: { } method }
            && method is { Name: "CreateAsync" or "Create" or "AddPasswordAsync" or "HashPassword" or "CreateUser", ContainingType.Name: var type }
            && type is "UserManager" or "IPasswordHasher" or "PasswordHasher" or "Membership" or "MembershipProvider" or "UserManagerExtensions";
    }
}
