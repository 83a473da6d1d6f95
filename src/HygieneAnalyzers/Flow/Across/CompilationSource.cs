using System.Collections.Generic;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>The whole compilation in view: bodies are found by name, and visited at most once, when somebody asks.</summary>
internal sealed class CompilationSource(FlowService flow) : IFlowSource
{
    public bool Sees(ISymbol member) => !member.DeclaringSyntaxReferences.IsEmpty || member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.PropertySet };

    public bool SeesCall(CallFact call) => !call.Target.DeclaringSyntaxReferences.IsEmpty;

    public FlowFacts? Around(SyntaxNode place) => BodyNodes.Around(place) is { } body ? flow.FactsOf(body) : null;

    public FlowFacts? Of(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax();
            if (declaration is TypeDeclarationSyntax type)
            {
                return type.BaseList is { Types.Count: > 0 } bases && bases.Types[0] is PrimaryConstructorBaseTypeSyntax call ? flow.FactsOf(call) : new FlowFacts();
            }

            return Around(declaration);
        }

        return null;
    }

    public IEnumerable<IMethodSymbol> Implementations(IMethodSymbol target)
    {
        if (!Dispatch.IsOpen(target))
        {
            if (Of(target) is not null)
            {
                yield return target;
            }

            yield break;
        }

        var name = target.AssociatedSymbol is IPropertySymbol property ? property.IsIndexer ? BodyIndex.Indexer : property.Name : target.Name;
        foreach (var tree in flow.Compilation.SyntaxTrees)
        {
            foreach (var body in BodyIndex.Of(tree).Declaring(name))
            {
                if (flow.MethodOf(body) is { } method && Dispatch.MayRun(target, method))
                {
                    yield return method;
                }
            }
        }
    }

    public IEnumerable<FlowFacts> Mentioning(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
        {
            return Of(method) is { } facts ? [facts] : [];
        }

        return method.MethodKind == MethodKind.Constructor ? MentioningConstructor(method.ContainingType) : Mentioning(NameOf(method), false);
    }

    public IEnumerable<FlowFacts> Mentioning(ISymbol member, bool onlyWriting) =>
        member is ILocalSymbol && member.DeclaringSyntaxReferences.Length > 0 && Around(member.DeclaringSyntaxReferences[0].GetSyntax()) is { } facts
            ? [facts]
            : Mentioning(member.Name, onlyWriting);

    public OriginSet? InitialValue(ISymbol member)
    {
        if (ConstantMembers.InitializerOf(member) is not { } value || member is ILocalSymbol)
        {
            return null;
        }

        return flow.Constants.ValueOf(member) ?? Around(value)?.ValueAt(value);
    }

    private static string NameOf(IMethodSymbol method) => method.AssociatedSymbol switch
    {
        IPropertySymbol { IsIndexer: true } => BodyIndex.Indexer,
        { } member => member.Name,
        null => method.Name.Substring(method.Name.LastIndexOf('.') + 1),
    };

    private IEnumerable<FlowFacts> MentioningConstructor(INamedTypeSymbol type)
    {
        var seen = new HashSet<SyntaxNode>();
        foreach (var name in new[] { type.Name, BodyIndex.TargetTypedNew, BodyIndex.ConstructorInitializer })
        {
            foreach (var tree in flow.Compilation.SyntaxTrees)
            {
                foreach (var body in BodyIndex.Of(tree).Mentioning(name))
                {
                    if (seen.Add(body) && flow.FactsOf(body) is { } facts)
                    {
                        yield return facts;
                    }
                }
            }
        }
    }

    private IEnumerable<FlowFacts> Mentioning(string name, bool onlyWriting)
    {
        foreach (var tree in flow.Compilation.SyntaxTrees)
        {
            var index = BodyIndex.Of(tree);
            foreach (var body in onlyWriting ? index.Writing(name) : index.Mentioning(name))
            {
                if (flow.FactsOf(body) is { } facts)
                {
                    yield return facts;
                }
            }
        }
    }
}
