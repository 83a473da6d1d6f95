using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Recognises expressions that are a credential themselves: a variable or member so named, not its length, hash or mask.</summary>
internal static class CredentialReference
{
    private const Transport Masking = Transport.Altered | Transport.Hex | Transport.Base64;

    /// <summary>The name of the credential that the value is, also through a variable with another name; null when it is none.</summary>
    public static string? NameOf(IOperation value, CredentialKnowledge knowledge, FlowService flow)
    {
        if (value.ConstantValue.HasValue || !IsText(value.Type))
        {
            return null;
        }

        if (value is IInvocationOperation { TargetMethod: { Name: "GetConnectionString", ContainingType.Name: "ConfigurationExtensions" } })
        {
            return "connection string";
        }

        if (value is IInvocationOperation { TargetMethod: { Name: "EscapeDataString" or "UrlEncode", DeclaringSyntaxReferences.IsEmpty: true }, Arguments: { IsEmpty: false } escaped })
        {
            return NameOf(escaped[0].Value, knowledge, flow);
        }

        var own = SymbolOf(value);
        if (own is not null && knowledge.Judge(own.Name) == CredentialName.Strong)
        {
            return IsMasked(value, flow) ? null : own.Name;
        }

        return value is ILocalReferenceOperation && knowledge.IsMentionedIn(Operations.Root(value).Syntax) ? NameOfOrigin(value, knowledge, flow) : null;
    }

    /// <summary>The variable or member that the expression reads, or null.</summary>
    public static ISymbol? SymbolOf(IOperation value) => value switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property,
        _ => null,
    };

    private static string? NameOfOrigin(IOperation value, CredentialKnowledge knowledge, FlowService flow)
    {
        foreach (var origin in flow.OriginsOf(value))
        {
            if (origin is { Kind: OriginKind.Parameter or OriginKind.Field or OriginKind.Property, Symbol: { } symbol, Path: null }
                && !origin.Has(Masking)
                && IsText(CredentialTypes.Of(symbol))
                && knowledge.Judge(symbol.Name) == CredentialName.Strong)
            {
                return symbol.Name;
            }
        }

        return null;
    }

    private static bool IsMasked(IOperation value, FlowService flow)
    {
        if (value is not ILocalReferenceOperation)
        {
            return false;
        }

        foreach (var origin in flow.OriginsOf(value))
        {
            if (!origin.Has(Masking))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsText(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Char } => true,
        _ => false,
    };
}
