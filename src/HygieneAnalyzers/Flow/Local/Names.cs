using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>Small questions about symbols that the evaluators share.</summary>
internal static class Names
{
    /// <summary>The two parts of a <c>KeyValuePair</c>.</summary>
    public const string PairKey = "Key";

    public const string PairValue = "Value";

    public static bool IsFromSource(ISymbol? symbol) => symbol is { DeclaringSyntaxReferences.IsEmpty: false };

    /// <summary>Whether an origin is known by where it stands, so that reading a part of it does not move it.</summary>
    public static bool IsPlace(Origin origin) =>
        origin.Root is OriginKind.Creation or OriginKind.Call or OriginKind.CallArgument or OriginKind.Literal;

    /// <summary>Tuple elements are told by position, since every tuple type has fields of its own; all other members by symbol.</summary>
    public static AccessKey KeyOf(ISymbol member) => member switch
    {
        IFieldSymbol { ContainingType.IsTupleType: true } field => AccessKey.At((field.CorrespondingTupleField ?? field).Name),
        IPropertySymbol { ContainingType.Name: "Tuple" or "KeyValuePair" or "DictionaryEntry" } property when !IsFromSource(property) => AccessKey.At(property.Name),
        IPropertySymbol property => AccessKey.Of(Root(property)),
        _ => AccessKey.Of(member),
    };

    /// <summary>What the <paramref name="position"/>th variable of a deconstruction is given.</summary>
    public static (AccessKey Key, ISymbol? Member) PositionOf(ITypeSymbol? type, int position)
    {
        if (type is INamedTypeSymbol { IsRecord: true } record && PrimaryConstructorOf(record) is { } constructor && position < constructor.Parameters.Length)
        {
            foreach (var member in record.GetMembers(constructor.Parameters[position].Name))
            {
                if (member is IPropertySymbol property)
                {
                    return (KeyOf(property), property);
                }
            }
        }

        return type?.Name == "KeyValuePair"
            ? (AccessKey.At(position == 0 ? PairKey : PairValue), null)
            : (AccessKey.At("Item" + (position + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), null);
    }

    /// <summary>The constructor whose parameters stand behind the type's name; null when there is none.</summary>
    public static IMethodSymbol? PrimaryConstructorOf(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences.Length == 1 && constructor.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax)
            {
                return constructor;
            }
        }

        return null;
    }

    /// <summary>Whether reading the property runs code of its own, which no derived type can replace.</summary>
    public static bool HasBody(IPropertySymbol property) =>
        property is { GetMethod: not null, IsAbstract: false, IsVirtual: false } && (!property.IsOverride || property.IsSealed || property.ContainingType.IsSealed) && HasGetterBody(property);

    /// <summary>Whether the property's getter is written out.</summary>
    public static bool HasGetterBody(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case PropertyDeclarationSyntax { ExpressionBody: not null }:
                    return true;
                case BasePropertyDeclarationSyntax { AccessorList: { } accessors }:
                    foreach (var accessor in accessors.Accessors)
                    {
                        if (accessor.Keyword.ValueText == "get" && (accessor.Body is not null || accessor.ExpressionBody is not null))
                        {
                            return true;
                        }
                    }

                    break;
            }
        }

        return false;
    }

    /// <summary>What a <c>Lazy</c> runs to make its value.</summary>
    public static IMethodSymbol? FactoryOf(INamedTypeSymbol lazy)
    {
        foreach (var constructor in lazy.InstanceConstructors)
        {
            if (!constructor.Parameters.IsEmpty && constructor.Parameters[0].Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            {
                return invoke;
            }
        }

        return null;
    }

    /// <summary>Whether the property's setter is written out.</summary>
    public static bool HasSetterBody(IPropertySymbol property)
    {
        foreach (var reference in property.SetMethod?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            if (reference.GetSyntax() is AccessorDeclarationSyntax accessor && (accessor.Body is not null || accessor.ExpressionBody is not null))
            {
                return true;
            }
        }

        return false;
    }

    private static IPropertySymbol Root(IPropertySymbol property)
    {
        while (property.OverriddenProperty is { } overridden && IsFromSource(overridden))
        {
            property = overridden;
        }

        return property;
    }
}
