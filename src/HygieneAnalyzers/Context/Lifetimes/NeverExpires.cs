using System;
using System.Globalization;
using HygieneAnalyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Lifetimes;

/// <summary>The ways to say that a password never expires: account management, LDAP flags, Graph policies, SQL logins.</summary>
internal static class NeverExpires
{
    private const int DontExpirePassword = 0x10000;
    private const string AccountControl = "userAccountControl";

    /// <summary>What the assignment says, or null.</summary>
    public static string? OfAssignment(IAssignmentOperation assignment, FlowService flow)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: var property } target)
        {
            return null;
        }

        return property.Name switch
        {
            "PasswordNeverExpires" => TypeNames.IsOrDerivesFrom(property.ContainingType, "System.DirectoryServices.AccountManagement.AuthenticablePrincipal")
                && flow.ConstantOf(assignment.Value) is { HasValue: true, Value: true } ? "'PasswordNeverExpires'" : null,
            "PasswordPolicies" => property.ContainingType.ContainingNamespace.ToString().StartsWith("Microsoft.Graph", StringComparison.Ordinal)
                && flow.ConstantOf(assignment.Value).Value is string text && text.IndexOf("DisablePasswordExpiration", StringComparison.OrdinalIgnoreCase) >= 0 ? "'DisablePasswordExpiration'" : null,
            "Value" or "this[]" => IsAccountControl(target.Instance) && SetsFlag(assignment.Value, flow) ? "The account flag 0x10000" : null,
            _ => null,
        };
    }

    /// <summary>What the creation of an LDAP attribute says: <c>new DirectoryAttribute("userAccountControl", "66048")</c>.</summary>
    public static string? OfCreation(IObjectCreationOperation creation) =>
        creation.Type?.Name is "DirectoryAttribute" or "DirectoryAttributeModification"
        && creation.Arguments.Length > 1
        && creation.Arguments[0].Value.ConstantValue.Value is string name && name.Equals(AccountControl, StringComparison.OrdinalIgnoreCase)
        && HasFlag(First(creation.Arguments[1].Value)?.ConstantValue.Value) ? "The account flag 0x10000" : null;

    /// <summary>What an SQL statement says: <c>CREATE LOGIN … CHECK_EXPIRATION = OFF</c>.</summary>
    public static string? OfSql(string? text)
    {
        const string option = "CHECK_EXPIRATION";
        var at = text?.IndexOf(option, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0 || text!.IndexOf("LOGIN", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        var rest = text.Substring(at + option.Length, Math.Min(16, text.Length - at - option.Length)).Replace(" ", "");
        return rest.StartsWith("=OFF", StringComparison.OrdinalIgnoreCase) ? "'CHECK_EXPIRATION = OFF'" : null;
    }

    // entry.Properties["userAccountControl"]
    private static bool IsAccountControl(IOperation? value) =>
        Operations.Unwrap(value) is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments }
        && arguments[0].Value.ConstantValue.Value is string name && name.Equals(AccountControl, StringComparison.OrdinalIgnoreCase);

    // 0x10200, flags | 0x10000
    private static bool SetsFlag(IOperation value, FlowService flow) => HasFlag(flow.ConstantOf(value).Value)
        || (Operations.Unwrap(value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } union
            && (HasFlag(flow.ConstantOf(union.LeftOperand).Value) || HasFlag(flow.ConstantOf(union.RightOperand).Value)));

    private static bool HasFlag(object? value) => value switch
    {
        int number => (number & DontExpirePassword) != 0,
        string text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number & DontExpirePassword) != 0,
        _ => false,
    };

    private static IOperation? First(IOperation value) =>
        Operations.Unwrap(value) is IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } elements } ? Operations.Unwrap(elements[0]) : Operations.Unwrap(value);
}
