using HygieneAnalyzers.Context;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Conditions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.Guards;

/// <summary>Finds token validation that takes a token nobody has signed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsignedTokensAccepted() : HygieneAnalyzer(Descriptor)
{
    private const string ParametersType = "Microsoft.IdentityModel.Tokens.TokenValidationParameters";

    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG5009",
        "Unsigned tokens accepted",
        "{0}: anybody can write a token that this application believes; remove it and let the signature be checked",
        "A token without a checked signature is a wish. Whoever writes 'admin' into it is admin.");

    private protected override void Register(RuleScope scope)
    {
        if (scope.Context.Types.HasAny(ParametersType) && !scope.Context.IsTestProject)
        {
            scope.OnOperation(static (context, hygiene) => Analyze(context, hygiene), OperationKind.SimpleAssignment);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property }
            && TypeNames.IsOrDerivesFrom(property.ContainingType, ParametersType)
            && Finding(property.Name, assignment.Value, FlowService.For(hygiene)) is { } finding
            && !DevelopmentOnly.Reaches(assignment, context.ContainingSymbol))
        {
            context.ReportDiagnostic(Report.Finding(hygiene, Descriptor, assignment.Syntax.GetLocation(), finding));
        }
    }

    private static string? Finding(string property, IOperation value, FlowService flow) => property switch
    {
        "RequireSignedTokens" when flow.ConstantOf(value) is { HasValue: true, Value: false } => "Tokens need no signature",
        "SignatureValidator" or "SignatureValidatorUsingConfiguration" when ReturnsWhatItGot(value, flow) => "The signature validator returns the token unchecked",
        _ => null,
    };

    private static bool ReturnsWhatItGot(IOperation validator, FlowService flow) =>
        DelegateBody.Of(validator, flow) is { } body && !AsksSomebody(body) && ReturnedValues.All(body, flow, static (value, flow) => IsParsed(value, flow));

    // Any other call may be the check, and may throw.
    private static bool AsksSomebody(IOperation body)
    {
        foreach (var operation in BodyWalk.Own(body))
        {
            if (operation is IInvocationOperation { TargetMethod.Name: not ("ReadJwtToken" or "ReadJsonWebToken" or "ReadToken") })
            {
                return true;
            }
        }

        return false;
    }

    // new JwtSecurityToken(token), new JsonWebToken(token), handler.ReadJwtToken(token), or a variable that holds one of them.
    private static bool IsParsed(IOperation value, FlowService flow)
    {
        var origins = flow.OriginsOf(value);
        foreach (var origin in origins)
        {
            if (origin.Symbol is not { Name: "JwtSecurityToken" or "JsonWebToken" or "ReadJwtToken" or "ReadJsonWebToken" or "ReadToken" })
            {
                return false;
            }
        }

        return origins.Length > 0;
    }
}
