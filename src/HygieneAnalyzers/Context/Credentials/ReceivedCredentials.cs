using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises what a request sent as a credential by where it was read, whatever the variable is called: a header, a query of an authentication handler.</summary>
internal static class ReceivedCredentials
{
    private const int MaxSteps = 12;

    /// <summary>The header's or key's name, or null.</summary>
    public static string? NameOf(IOperation operand, CredentialKnowledge knowledge)
    {
        var value = Operations.Unwrap(operand);
        if (value is null || value.ConstantValue.HasValue || !CredentialTypes.CanHold(value.Type))
        {
            return null;
        }

        var isLocal = false;
        var isPart = false;
        for (var steps = 0; value is not null && steps < MaxSteps; steps++)
        {
            if (KeyOf(value, isLocal || isPart) is { } key && (ComparedOperands.IsCredential(key, knowledge) || (isLocal && knowledge.Judge(key) == CredentialName.Weak && IsInHandler(value))))
            {
                return key;
            }

            isLocal |= value is ILocalReferenceOperation;
            isPart |= value is IInvocationOperation;
            value = Operations.Unwrap(Inner(value));
        }

        return operand is IParameterReferenceOperation { Parameter: var parameter } ? BoundHeader(parameter) : null;
    }

    /// <summary>One step back to what was read; the first word of an <c>Authorization</c> header is only its scheme.</summary>
    private static IOperation? Inner(IOperation value) => value switch
    {
        ILocalReferenceOperation local => Declared.OnlyValue(local),
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element when indices[0].ConstantValue.Value is not 0 => element.ArrayReference,
        IConditionalAccessOperation access => access.WhenNotNull is IInvocationOperation or IPropertyReferenceOperation ? access.Operation : null,
        IInvocationOperation { TargetMethod.Name: "FirstOrDefault" or "First" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault", Instance: null, Arguments: { Length: >= 1 } arguments } call
            => call.TargetMethod.Name.StartsWith("First", System.StringComparison.Ordinal) && IsSplit(arguments[0].Value) ? null : arguments[0].Value,
        IInvocationOperation
        {
            TargetMethod.Name: "Trim" or "TrimStart" or "Substring" or "Replace" or "Remove" or "ToString" or "ToLower" or "ToLowerInvariant" or "ToUpperInvariant" or "Split" or "Last",
            Instance: { } receiver,
        } => receiver,
        _ => value.Kind == OperationKind.ImplicitIndexerReference && value is IImplicitIndexerReferenceOperation part ? part.Instance : null,
    };

    private static bool IsSplit(IOperation value) => Operations.Unwrap(value) is IInvocationOperation { TargetMethod.Name: "Split" };

    private static string? KeyOf(IOperation value, bool isRead) => value switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys } when isRead => keys[0].Value.ConstantValue.Value as string,
        IPropertyReferenceOperation { Property: { Name: "Authorization", ContainingType.Name: "IHeaderDictionary" or "RequestHeaders" or "HttpRequestHeaders" } property } => property.Name,
        IInvocationOperation { TargetMethod.Name: "TryGetValue" or "GetValues" or "Get" } lookup when isRead => ReadName.KeyOf((IOperation)lookup),
        _ => null,
    };

    /// <summary><c>[FromHeader(Name = "X-Token")] string token</c>.</summary>
    private static string? BoundHeader(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "FromHeaderAttribute" && CredentialVocabulary.Default.Judge(parameter.Name) is CredentialName.Strong or CredentialName.Weak)
            {
                return parameter.Name;
            }
        }

        return null;
    }

    private static bool IsInHandler(IOperation value)
    {
        var type = value.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? value.SemanticModel?.GetDeclaredSymbol(declaration) as INamedTypeSymbol : null;
        return TypeNames.IsOrDerivesFrom(type, "Microsoft.AspNetCore.Authentication.AuthenticationHandler");
    }
}
