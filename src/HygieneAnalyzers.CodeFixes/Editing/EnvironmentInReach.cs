using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.CodeFixes.Editing;

/// <summary>Finds a way to ask for the development environment at a place.</summary>
internal static class EnvironmentInReach
{
    /// <summary><c>env.IsDevelopment()</c> for the nearest environment that a variable, parameter or member holds; null when there is none.</summary>
    public static ExpressionSyntax? Test(SemanticModel model, int position)
    {
        string? best = null;
        var bestRank = int.MaxValue;
        foreach (var symbol in model.LookupSymbols(position))
        {
            if (TypeOf(symbol) is { } type && Path(symbol, type) is { } path && RankOf(symbol, path) is var rank && rank < bestRank && IsUsable(symbol, model, position))
            {
                (best, bestRank) = (path, rank);
            }
        }

        return best is null ? null : Bound(best, model, position);
    }

    /// <summary><c>receiver.IsDevelopment()</c>, qualified when the extension's namespace is not imported.</summary>
    public static ExpressionSyntax Bound(string receiver, SemanticModel model, int position)
    {
        var call = SyntaxFactory.ParseExpression(receiver + ".IsDevelopment()");
        return model.GetSpeculativeSymbolInfo(position, call, SpeculativeBindingOption.BindAsExpression).Symbol is not null
            ? call
            : SyntaxFactory.ParseExpression("global::Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions.IsDevelopment(" + receiver + ")");
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        _ => null,
    };

    private static string? Path(ISymbol symbol, ITypeSymbol type)
    {
        if (IsEnvironment(type))
        {
            return symbol.Name;
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("Environment"))
            {
                if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false } property && IsEnvironment(property.Type))
                {
                    return symbol.Name + ".Environment";
                }
            }
        }

        return null;
    }

    private static bool IsEnvironment(ITypeSymbol type)
    {
        if (type is { Name: "IHostEnvironment" })
        {
            return true;
        }

        foreach (var face in type.AllInterfaces)
        {
            if (face is { Name: "IHostEnvironment", ContainingNamespace.Name: "Hosting" })
            {
                return true;
            }
        }

        return false;
    }

    private static int RankOf(ISymbol symbol, string path) =>
        (symbol is ILocalSymbol or IParameterSymbol ? 0 : symbol is IFieldSymbol ? 2 : 4) + (path.Length > symbol.Name.Length ? 1 : 0);

    // A local has to stand before the place, and an instance member needs an instance.
    private static bool IsUsable(ISymbol symbol, SemanticModel model, int position) => symbol switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences.Length == 1 && local.DeclaringSyntaxReferences[0].Span.End < position,
        IFieldSymbol or IPropertySymbol => symbol.IsStatic || model.GetEnclosingSymbol(position) is { IsStatic: false },
        _ => true,
    };
}
