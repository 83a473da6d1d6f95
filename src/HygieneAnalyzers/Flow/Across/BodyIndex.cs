using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>
/// Which bodies of a file mention, write and declare which names. Names are only a sieve: what passes it is bound before it is believed.
/// Kept with the tree, so that an edit in one file does not read the others again.
/// </summary>
internal sealed class BodyIndex
{
    /// <summary>The name of what has none in the source.</summary>
    public const string Indexer = "[]";

    private const string ConstructorInitializer = "base() of ";
    private const string Creation = "new ";
    private const int MostArguments = 20;

    private static readonly ConditionalWeakTable<SyntaxTree, BodyIndex> Trees = new();
    private static readonly List<SyntaxNode> None = [];

    private readonly Dictionary<string, List<SyntaxNode>> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _passes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _writes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _declarations = new(StringComparer.Ordinal);

    private readonly FileAliases _aliases;

    private BodyIndex(SyntaxNode file)
    {
        _aliases = FileAliases.Of(file.SyntaxTree);
        foreach (var node in file.DescendantNodes(static n => !BodyNodes.IsBody(n)))
        {
            if (BodyNodes.IsBody(node))
            {
                Read(node, node is GlobalStatementSyntax ? file : node);
            }
        }
    }

    public static BodyIndex Of(SyntaxTree tree) => Trees.GetValue(tree, static t => new BodyIndex(t.GetRoot()));

    public IReadOnlyList<SyntaxNode> Mentioning(string name) => Get(_mentions, name);

    public IReadOnlyList<SyntaxNode> Writing(string name) => Get(_writes, name);

    /// <summary>The bodies that hand on what the name holds, or mention it and write something that the path names.</summary>
    public IEnumerable<SyntaxNode> Filling(string name, AccessPath path)
    {
        var passing = Get(_passes, name);
        foreach (var body in Get(_mentions, name))
        {
            if (passing.Contains(body) || WritesAny(body, path))
            {
                yield return body;
            }
        }
    }

    public IReadOnlyList<SyntaxNode> Declaring(string name) => Get(_declarations, name);

    /// <summary>The name under which the calls of a type's constructors from its other constructors and from derived types are found.</summary>
    public static string InitializerOf(string type) => ConstructorInitializer + type;

    /// <summary>The name by which bodies refer to a member, without the interface that it may implement explicitly.</summary>
    public static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: { } associated } => NameOf(associated),
        IMethodSymbol { MethodKind: MethodKind.Constructor } => member.ContainingType.Name,
        IPropertySymbol { IsIndexer: true } => Indexer,
        _ => member.Name.Substring(member.Name.LastIndexOf('.') + 1),
    };

    /// <summary>All names under which bodies mention a member.</summary>
    public static string[] NamesOf(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor }
        ? CreationsOf((IMethodSymbol)member)
        : [NameOf(member)];

    private static string[] CreationsOf(IMethodSymbol constructor)
    {
        var least = 0;
        foreach (var parameter in constructor.Parameters)
        {
            least += parameter.IsOptional || parameter.IsParams ? 0 : 1;
        }

        var names = new List<string> { Creation + constructor.ContainingType.Name, InitializerOf(constructor.ContainingType.Name) };
        var most = constructor.Parameters.Length > 0 && constructor.Parameters[constructor.Parameters.Length - 1].IsParams ? MostArguments : constructor.Parameters.Length;
        for (var count = Math.Min(least, MostArguments); count <= Math.Min(most, MostArguments); count++)
        {
            names.Add(TargetTyped(count));
        }

        return names.ToArray();
    }

    /// <summary><c>new(…)</c>, where only the number of arguments tells of which constructor it may be a call.</summary>
    private static string TargetTyped(int arguments) => Creation + "(" + Math.Min(arguments, MostArguments) + ")";

    private void Read(SyntaxNode code, SyntaxNode body)
    {
        if (BodyNodes.NameOf(body) is { } declared)
        {
            Add(_declarations, declared, body);
        }

        foreach (var node in code.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case SimpleNameSyntax name:
                    Add(_mentions, name.Identifier.ValueText, body);
                    if (NameRoles.IsWritten(name))
                    {
                        Add(_writes, name.Identifier.ValueText, body);
                    }
                    else if (NameRoles.IsPassed(name))
                    {
                        Add(_passes, name.Identifier.ValueText, body);
                    }

                    break;
                case ImplicitObjectCreationExpressionSyntax creation:
                    Add(_mentions, TargetTyped(creation.ArgumentList.Arguments.Count), body);
                    break;
                case ObjectCreationExpressionSyntax creation:
                    Add(_mentions, Creation + MeaningOf(creation.Type), body);
                    break;
                case PrimaryConstructorBaseTypeSyntax { Type: var type }:
                    AddInitializer(type, body);
                    break;
                case ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax type }:
                    Add(_mentions, InitializerOf(type.Identifier.ValueText), body);
                    if (type.BaseList is { Types.Count: > 0 } bases)
                    {
                        AddInitializer(bases.Types[0].Type, body);
                    }

                    break;
                case ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax:
                    Add(_mentions, Indexer, body);
                    break;
                case InitializerExpressionSyntax:
                    Add(_mentions, "Add", body);
                    break;
            }
        }
    }

    private void AddInitializer(TypeSyntax type, SyntaxNode body) => Add(_mentions, InitializerOf(MeaningOf(type)), body);

    private string MeaningOf(TypeSyntax type) => _aliases.Meaning(LastName.Of(type) ?? string.Empty);

    private bool WritesAny(SyntaxNode body, AccessPath path)
    {
        for (var step = path; step is not null; step = step.Rest)
        {
            if (step.Head.Member is { } member && Get(_writes, NameOf(member)).Contains(body))
            {
                return true;
            }
        }

        return false;
    }

    private static List<SyntaxNode> Get(Dictionary<string, List<SyntaxNode>> index, string name) =>
        index.TryGetValue(name, out var bodies) ? bodies : None;

    private static void Add(Dictionary<string, List<SyntaxNode>> index, string name, SyntaxNode body)
    {
        if (!index.TryGetValue(name, out var bodies))
        {
            index[name] = bodies = [];
        }

        // Bodies are read one after the other, so a repetition is always the last one.
        if (bodies.Count == 0 || bodies[bodies.Count - 1] != body)
        {
            bodies.Add(body);
        }
    }
}
