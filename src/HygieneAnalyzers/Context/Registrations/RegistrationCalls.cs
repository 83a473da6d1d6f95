using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Registrations;

/// <summary>
/// The calls by which a program tells its service collection about clients and options, wherever they stand. Trees are searched for the names
/// alone, which unchanged files keep; only what carries such a name is bound.
/// </summary>
internal sealed class RegistrationCalls(HygieneContext hygiene)
{
    private const int MostCalls = 500;
    private static readonly ConditionalWeakTable<SyntaxTree, Found> Known = new();
    private static readonly HashSet<string> Names =
    [
        "AddHttpClient", "AddRefitClient", "AddGrpcClient", "AddDbContext", "AddDbContextPool", "AddDbContextFactory", "Configure", "AddOptions", "AddOptionsWithValidateOnStart", "Get", "Bind",
    ];

    private static readonly string[] Hints = ["AddHttpClient", "AddRefitClient", "AddGrpcClient", "AddDbContext", ".Configure<", ".AddOptions", ".Get<", ".Bind("];

    private readonly Lazy<ImmutableArray<IInvocationOperation>> _calls = new(() => Bind(hygiene.Compilation));

    /// <summary>The bound calls in the order of the files.</summary>
    public static ImmutableArray<IInvocationOperation> In(HygieneContext hygiene) => hygiene.Get(static h => new RegistrationCalls(h))._calls.Value;

    private static ImmutableArray<IInvocationOperation> Bind(Compilation compilation)
    {
        var calls = ImmutableArray.CreateBuilder<IInvocationOperation>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var node in Known.GetValue(tree, static t => new Found(t)).Nodes)
            {
                if (calls.Count < MostCalls && (model ??= compilation.GetSemanticModel(tree)).GetOperation(node) is IInvocationOperation call)
                {
                    calls.Add(call);
                }
            }
        }

        return calls.ToImmutable();
    }

    private sealed class Found(SyntaxTree tree)
    {
        public ImmutableArray<SyntaxNode> Nodes { get; } = Search(tree);

        private static ImmutableArray<SyntaxNode> Search(SyntaxTree tree)
        {
            if (!MayHaveAny(tree.GetText().ToString()))
            {
                return ImmutableArray<SyntaxNode>.Empty;
            }

            var nodes = ImmutableArray.CreateBuilder<SyntaxNode>();
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } && Names.Contains(name.Identifier.ValueText) && IsLikely(name, node))
                {
                    nodes.Add(node);
                }
            }

            return nodes.ToImmutable();
        }

        private static bool MayHaveAny(string text) => Array.Exists(Hints, hint => text.IndexOf(hint, StringComparison.Ordinal) >= 0);

        // Get and Bind are everywhere: of Get only Get<T>() counts, of Bind what has arguments.
        private static bool IsLikely(SimpleNameSyntax name, SyntaxNode call) => name.Identifier.ValueText switch
        {
            "Get" => name is GenericNameSyntax && ((InvocationExpressionSyntax)call).ArgumentList.Arguments.Count <= 1,
            "Bind" => ((InvocationExpressionSyntax)call).ArgumentList.Arguments.Count is 1 or 2,
            "Configure" or "AddOptions" => name is GenericNameSyntax,
            _ => true,
        };
    }
}
