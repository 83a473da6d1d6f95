using HygieneAnalyzers.Context;
using HygieneAnalyzers.Context.SignIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Rules.MultiFactor;

/// <summary>Finds token services that accept the resource owner password flow.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PasswordFlowOfServer() : HygieneAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        "HYG3009",
        "Server flow that cannot carry a second factor",
        "'{0}' lets clients trade a user's password for a token, and no second factor can be asked for; accept the code flow instead",
        "A server that accepts the password flow has a door that the second factor does not guard; OAuth 2.1 removes the flow.",
        Level.Suggestion);

    private static readonly string[] Gates =
    [
        "Microsoft.Extensions.DependencyInjection.OpenIddictServerBuilder", "Duende.IdentityServer.Models.Client", "IdentityServer4.Models.Client",
    ];

    private protected override void Register(RuleScope scope)
    {
        if (!scope.Context.IsTestProject && scope.Context.Types.HasAny(Gates))
        {
            scope.OnOperation(
                static (context, hygiene) => Analyze(context, hygiene), OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.FieldReference);
        }
    }

    private static void Analyze(OperationAnalysisContext context, HygieneContext hygiene)
    {
        if (NameOf(context.Operation) is not { } name)
        {
            return;
        }

        var severity = SignInPaths.For(hygiene).KnowsSecondFactor ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, PlaceOf(context.Operation), severity, null, null, name));
    }

    private static string? NameOf(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "AllowPasswordFlow" } method } => IsOf(method, Gates[0]) ? method.Name : null,
        IInvocationOperation { TargetMethod: { Name: "AddResourceOwnerValidator" } method } => method.IsGenericMethod ? method.Name : null,
        IPropertyReferenceOperation { Property: { Name: "ResourceOwnerPassword" or "ResourceOwnerPasswordAndClientCredentials" } property } =>
            property.ContainingType?.Name == "GrantTypes" ? property.Name : null,
        IFieldReferenceOperation { Field: { Name: "ResourceOwnerPassword" } field, Parent: not (IBinaryOperation or IConstantPatternOperation or ISingleValueCaseClauseOperation) } =>
            field.ContainingType?.Name == "GrantType" ? field.Name : null,
        _ => null,
    };

    private static bool IsOf(IMethodSymbol method, string type) => TypeNames.Is(method.ContainingType, type);

    /// <summary>In a chain of calls, only the link itself.</summary>
    private static Location PlaceOf(IOperation operation) =>
        operation.Syntax is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax access,
        }
            ? access.Name.GetLocation()
            : operation.Syntax.GetLocation();
}
