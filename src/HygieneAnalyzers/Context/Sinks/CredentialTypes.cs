using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>The types that can hold a credential: text, characters, bytes, spans of them, or anything boxed.</summary>
internal static class CredentialTypes
{
    public static bool CanHold(ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char or SpecialType.System_String } => true,
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "Nullable" } =>
            arguments[0].SpecialType is SpecialType.System_Byte or SpecialType.System_Char,
        INamedTypeSymbol { Name: "StringValues", ContainingNamespace.Name: "Primitives" } => true,
        INamedTypeSymbol { Name: "JsonNode" or "JsonValue" or "JToken" or "SecureString" or "XName" } => true,
        IDynamicTypeSymbol => true,
        ITypeParameterSymbol => true,
        _ => false,
    };

    /// <summary>The type of what a variable or member holds, or null when the symbol holds nothing.</summary>
    public static ITypeSymbol? Of(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
