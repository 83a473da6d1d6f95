using System;
using System.Collections.Immutable;
using System.Globalization;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Lifetimes;

/// <summary>The ways to say that a password never expires: account management, LDAP flags, Graph policies, SQL logins.</summary>
internal static class NeverExpires
{
    private const int DontExpirePassword = 0x10000;
    private const string AccountControl = "userAccountControl";
    private const string Flag = "The account flag 0x10000";

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
            "Value" or "this[]" => IsAccountControl(target.Instance) && SetsFlag(assignment.Value, flow) ? Flag : null,
            _ => null,
        };
    }

    /// <summary>What the creation of an LDAP attribute or request says: <c>new DirectoryAttribute("userAccountControl", "66048")</c>.</summary>
    public static string? OfCreation(IObjectCreationOperation creation) =>
        creation.Type?.Name is "DirectoryAttribute" or "DirectoryAttributeModification" or "ModifyRequest" && NamesFlag(creation.Arguments) ? Flag : null;

    /// <summary>What a call says: <c>entry.Properties["userAccountControl"].Add(66048)</c>, <c>modification.Add("66048")</c>.</summary>
    public static string? OfCall(IInvocationOperation call, FlowService flow) =>
        call is { TargetMethod.Name: "Add" or "Insert", Arguments: { Length: > 0 } arguments } && SetsFlag(arguments[arguments.Length - 1].Value, flow)
        && (IsAccountControl(call.Instance) || ModifiedName(call.Instance) == AccountControl) ? Flag : null;

    // ("userAccountControl", "66048"), with or without the entry's name and the operation before them
    private static bool NamesFlag(ImmutableArray<IArgumentOperation> arguments)
    {
        var isNamed = false;
        foreach (var argument in arguments)
        {
            if (isNamed && HasFlag(First(argument.Value)?.ConstantValue.Value))
            {
                return true;
            }

            isNamed |= argument.Value.ConstantValue.Value is string name && name.Equals(AccountControl, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    // var change = new DirectoryAttributeModification { Name = "userAccountControl" };
    private static string? ModifiedName(IOperation? instance)
    {
        foreach (var operation in instance is ILocalReferenceOperation local && Declared.Initializer(local.Local, local.SemanticModel) is not null ? BodyWalk.Own(Operations.BodyAround(instance)) : [])
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Name", ContainingType.Name: "DirectoryAttribute" or "DirectoryAttributeModification" } }, Value.ConstantValue.Value: string name })
            {
                return name.Equals(AccountControl, StringComparison.OrdinalIgnoreCase) ? AccountControl : name;
            }
        }

        return null;
    }

    // entry.Properties["userAccountControl"]
    private static bool IsAccountControl(IOperation? value) =>
        Operations.Unwrap(value) is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments }
        && arguments[0].Value.ConstantValue.Value is string name && name.Equals(AccountControl, StringComparison.OrdinalIgnoreCase);

    // 0x10200, flags | 0x10000
    private static bool SetsFlag(IOperation value, FlowService flow) => HasFlag(flow.ConstantOf(value).Value)
        || (Operations.Unwrap(value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } union
            && (HasFlag(flow.ConstantOf(union.LeftOperand).Value) || HasFlag(flow.ConstantOf(union.RightOperand).Value)))
        || IsUnited(Operations.Unwrap(value), flow);

    // flags |= 0x10000;
    private static bool IsUnited(IOperation? value, FlowService flow)
    {
        foreach (var operation in value is ILocalReferenceOperation ? BodyWalk.Own(Operations.BodyAround(value)) : [])
        {
            if (operation is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or } union
                && SymbolEqualityComparer.Default.Equals(Operations.SymbolOf(union.Target), Operations.SymbolOf(value)) && HasFlag(flow.ConstantOf(union.Value).Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFlag(object? value) => value switch
    {
        int number => (number & DontExpirePassword) != 0,
        string text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number & DontExpirePassword) != 0,
        _ => false,
    };

    private static IOperation? First(IOperation value) =>
        Operations.Unwrap(value) is IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } elements } ? Operations.Unwrap(elements[0]) : Operations.Unwrap(value);
}
