using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Guards;

/// <summary>Finds the checks of a token that a setting turns into nothing: <c>ValidateLifetime = !relaxed</c>.</summary>
internal static class SwitchedValidation
{
    public static GuardSwitch? Of(ISimpleAssignmentOperation assignment, string property, FlowService flow) =>
        Words(property) is { } words && !(IsOptional(property) && AsksForPresence(assignment.Value)) && Switches.Forcing(assignment.Value, false, flow) is { } found
            ? new GuardSwitch(assignment.Value, assignment, words, found, OpensWhen: false)
            : null;

    private static string? Words(string property) => property switch
    {
        "RequireSignedTokens" or "ValidateIssuerSigningKey" => "the signature check",
        "ValidateLifetime" or "RequireExpirationTime" => "the token's expiry check",
        "ValidateIssuer" => "the token's issuer check",
        "ValidateAudience" or "RequireAudience" => "the token's audience check",
        _ => null,
    };

    private static bool IsOptional(string property) => property is "ValidateIssuer" or "ValidateAudience";

    // ValidateAudience = !string.IsNullOrEmpty(audience): a program without audiences has none to check.
    private static bool AsksForPresence(IOperation value) => Operations.Unwrap(value) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => AsksForPresence(not.Operand),
        IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "Any" } => true,
        IIsPatternOperation => true,
        IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: null or 0 or "" } } => true,
        _ => false,
    };
}
