using System.Collections.Immutable;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Context.Registrations;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Where an endpoint's way leads on outside of the code that reads it: to the settings files, to a member's only value.</summary>
internal static class EndpointOrigins
{
    /// <summary>What the settings files say, development left out; null for an expression that reads no setting.</summary>
    public static ImmutableArray<string>? Settings(IOperation value, HygieneContext hygiene, FlowService flow, out bool isList)
    {
        isList = false;
        if (SettingPath.Of(value, flow) is { } path)
        {
            return Of(path, hygiene, ref isList);
        }

        if (value is not IPropertyReferenceOperation property)
        {
            return null;
        }

        var texts = ImmutableArray<string>.Empty;
        foreach (var option in OptionsSections.PathsOf(property, hygiene))
        {
            texts = texts.AddRange(Of(option, hygiene, ref isList));
        }

        return texts.IsEmpty ? null : texts;
    }

    private static ImmutableArray<string> Of(string path, HygieneContext hygiene, ref bool isList)
    {
        var list = SettingValues.ListAt(path, hygiene);
        isList |= !list.IsEmpty;
        return list.IsEmpty ? SettingValues.Of(path, hygiene) : list;
    }

    /// <summary>The operation to go on with: of a part of a text the whole of it, of a member its only value.</summary>
    public static IOperation? Next(Origin origin, IOperation value, HygieneContext hygiene)
    {
        switch (origin.Kind)
        {
            case OriginKind.Literal:
                return Operation(WholeText(origin.Syntax), value, hygiene, isOtherFileAllowed: false);
            case OriginKind.Creation or OriginKind.Call:
                return Operation(origin.Syntax, value, hygiene, isOtherFileAllowed: false);
            case OriginKind.Field or OriginKind.Property:
                return MemberValue.Of(origin.Symbol) is { } only
                    ? Operation(only, value, hygiene, isOtherFileAllowed: origin.Symbol is { IsStatic: true })
                    : Operation(origin.Syntax, value, hygiene, isOtherFileAllowed: false);
            default:
                return null;
        }
    }

    /// <summary>The collection that a loop variable runs through.</summary>
    public static IOperation? Collection(IOperation value) =>
        value is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: 1 } references, SemanticModel: { } model }
        && references[0].SyntaxTree == value.Syntax.SyntaxTree
        && references[0].GetSyntax() is ForEachStatementSyntax loop
            ? Operations.At(model, loop.Expression)
            : null;

    private static IOperation? Operation(SyntaxNode syntax, IOperation value, HygieneContext hygiene, bool isOtherFileAllowed) =>
        syntax.SyntaxTree == value.Syntax.SyntaxTree ? Operations.At(value.SemanticModel, syntax)
        : isOtherFileAllowed ? Operations.At(hygiene.Compilation.GetSemanticModel(syntax.SyntaxTree), syntax)
        : null;

    private static SyntaxNode WholeText(SyntaxNode part)
    {
        while (part.Parent is InterpolatedStringContentSyntax or InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax)
        {
            part = part.Parent;
        }

        return part;
    }
}
