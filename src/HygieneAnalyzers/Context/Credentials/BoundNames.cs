using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>The types that one file binds to configuration, by spelling alone: <c>IOptions&lt;T&gt;</c>, <c>Configure&lt;T&gt;</c>, <c>Get&lt;T&gt;</c>, <c>Bind(x)</c>.</summary>
internal sealed class BoundNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, BoundNames> Trees = new();

    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private readonly List<(string Member, string Owner)> _members = [];

    private BoundNames(SyntaxNode root)
    {
        var declared = new List<(string Variable, TypeSyntax Type)>();
        foreach (var node in root.DescendantNodes())
        {
            switch (node)
            {
                case GenericNameSyntax generic when Binds(generic):
                    Note(generic.TypeArgumentList.Arguments[0]);
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "Bind" } }, ArgumentList.Arguments: { Count: > 0 } arguments }:
                    Given(arguments[arguments.Count - 1].Expression);
                    break;
                case VariableDeclaratorSyntax { Initializer.Value: ObjectCreationExpressionSyntax creation } variable:
                    declared.Add((variable.Identifier.ValueText, creation.Type));
                    break;
                case VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable:
                    declared.Add((variable.Identifier.ValueText, declaration.Type));
                    break;
                case PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax owner, Type: not PredefinedTypeSyntax } property:
                    declared.Add((property.Identifier.ValueText, property.Type));
                    _members.Add((NameOf(property.Type), owner.Identifier.ValueText));
                    break;
            }
        }

        foreach (var (variable, type) in declared)
        {
            if (_variables.Contains(variable))
            {
                Note(type);
            }
        }
    }

    public static BoundNames Of(SyntaxTree tree) => Trees.GetValue(tree, static t => new BoundNames(t.GetRoot()));

    public bool Has(string type) => _bound.Contains(type);

    /// <summary>The types that have a property of that type, or a list of it.</summary>
    public IEnumerable<string> OwnersOf(string type)
    {
        foreach (var (member, owner) in _members)
        {
            if (member == type)
            {
                yield return owner;
            }
        }
    }

    private static bool Binds(GenericNameSyntax name) => name.Identifier.ValueText switch
    {
        "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor" or "IConfigureOptions" or "IPostConfigureOptions" or "IValidateOptions" or "OptionsBuilder" => true,
        "Configure" or "PostConfigure" or "AddOptions" or "AddOptionsWithValidateOnStart" => name.Parent is MemberAccessExpressionSyntax,
        "Get" => name.Parent is MemberAccessExpressionSyntax access && IsConfiguration(access.Expression),
        _ => false,
    };

    private static bool IsConfiguration(ExpressionSyntax receiver)
    {
        var text = receiver.ToString();
        return text.IndexOf("onfig", StringComparison.Ordinal) >= 0 || text.IndexOf("ection", StringComparison.Ordinal) >= 0;
    }

    private void Given(ExpressionSyntax target)
    {
        switch (target)
        {
            case ObjectCreationExpressionSyntax creation:
                Note(creation.Type);
                break;
            case SimpleNameSyntax name:
                _variables.Add(name.Identifier.ValueText);
                break;
            case MemberAccessExpressionSyntax member:
                _variables.Add(member.Name.Identifier.ValueText);
                break;
        }
    }

    private void Note(TypeSyntax type) => _bound.Add(NameOf(type));

    private static string NameOf(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        ArrayTypeSyntax array => NameOf(array.ElementType),
        QualifiedNameSyntax qualified => NameOf(qualified.Right),
        GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } arguments } => NameOf(arguments[arguments.Count - 1]),
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
