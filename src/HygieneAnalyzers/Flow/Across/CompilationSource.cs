using System.Collections.Generic;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>The whole compilation in view: bodies are found by name, and visited at most once, when somebody asks.</summary>
internal sealed class CompilationSource(FlowService flow) : IFlowSource
{
    private const int MaxFilling = 50_000;

    private readonly FactIndex _index = new();
    private readonly StaticMentions _static = new(flow.Compilation);
    private readonly HashSet<ISymbol> _mentionsRead = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(ISymbol, AccessPath)> _contentsRead = [];
    private readonly HashSet<ISymbol> _writesRead = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, bool> _written = [];
    private readonly Dictionary<(SyntaxNode, ISymbol), ParameterGuards?> _guards = [];

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

        var name = BodyIndex.NameOf(target);
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

        return FactsWith(method, BodyIndex.NamesOf(method), onlyWriting: method.MethodKind == MethodKind.PropertySet);
    }

    public IEnumerable<FlowFacts> Mentioning(ISymbol member) =>
        member is ILocalSymbol && member.DeclaringSyntaxReferences.Length > 0 && Around(member.DeclaringSyntaxReferences[0].GetSyntax()) is { } facts
            ? [facts]
            : FactsWith(member, BodyIndex.NamesOf(member));

    public IEnumerable<CallFact> CallsOf(IMethodSymbol method)
    {
        ReadMentions(method);
        return _index.CallsOf(method);
    }

    public bool IsDelegate(IMethodSymbol method)
    {
        ReadMentions(method);
        return _index.IsDelegate(method);
    }

    public IEnumerable<WriteFact> WritesOf(ISymbol member)
    {
        if (_writesRead.Add(member.OriginalDefinition) && !_mentionsRead.Contains(member.OriginalDefinition))
        {
            Read(member is ILocalSymbol ? Mentioning(member) : FactsWith(member, [BodyIndex.NameOf(member)], onlyWriting: true));
        }

        return _index.WritesOf(member);
    }

    public IEnumerable<ContentFact> ContentsOf(ISymbol member, AccessPath path)
    {
        if (_contentsRead.Add((member.OriginalDefinition, path)) && !_mentionsRead.Contains(member.OriginalDefinition))
        {
            Read(member is ILocalSymbol ? Mentioning(member) : FactsFilling(member, path));
        }

        return _index.ContentsOf(member);
    }

    public bool MayFill(AccessPath path)
    {
        for (var step = path; step is not null; step = step.Rest)
        {
            if (step.Head.Member is not { } member || (CanBeSet(member) && IsWritten(BodyIndex.NameOf(member))))
            {
                return true;
            }
        }

        return false;
    }

    public OriginSet? InitialValue(ISymbol member)
    {
        if (ConstantMembers.InitializerOf(member) is not { } value || member is ILocalSymbol)
        {
            return null;
        }

        return flow.Constants.ValueOf(member) ?? Around(value)?.ValueAt(value);
    }

    public ParameterGuards? GuardsAt(SyntaxNode place, IParameterSymbol parameter)
    {
        if (!_guards.TryGetValue((place, parameter.ContainingSymbol), out var guards))
        {
            _guards[(place, parameter.ContainingSymbol)] = guards = ParameterGuards.At(place, parameter, this);
        }

        return guards;
    }

    public Optional<object?> ConstantAt(ExpressionSyntax place) => flow.ConstantAt(place);

    private static bool CanBeSet(ISymbol member) => member is not IPropertySymbol { SetMethod: null, DeclaringSyntaxReferences.IsEmpty: true };

    private bool IsWritten(string name)
    {
        if (!_written.TryGetValue(name, out var isWritten))
        {
            foreach (var tree in flow.Compilation.SyntaxTrees)
            {
                isWritten |= BodyIndex.Of(tree).Writing(name).Count > 0;
            }

            _written[name] = isWritten;
        }

        return isWritten;
    }

    private void ReadMentions(IMethodSymbol method)
    {
        if (_mentionsRead.Add(method.OriginalDefinition))
        {
            Read(Mentioning(method));
        }
    }

    private void Read(IEnumerable<FlowFacts> bodies)
    {
        foreach (var facts in bodies)
        {
            _index.Read(facts);
        }
    }

    /// <summary>The bodies that hand the object on, and those that write something on the path; most only read another part of it.</summary>
    private IEnumerable<FlowFacts> FactsFilling(ISymbol member, AccessPath path)
    {
        foreach (var body in MemberScope.Bodies(MemberScope.Of(member), flow.Compilation, [BodyIndex.NameOf(member)], (index, name) => index.Filling(name, path)))
        {
            // A method of that length was made by a tool, most often from a database's schema that names everything and holds nothing.
            if (body.Span.Length <= MaxFilling && _static.MayBe(member, body) && flow.FactsOf(body) is { } facts)
            {
                yield return facts;
            }
        }
    }

    private IEnumerable<FlowFacts> FactsWith(ISymbol member, string[] names, bool onlyWriting = false)
    {
        var seen = new HashSet<SyntaxNode>();
        foreach (var body in MemberScope.Bodies(MemberScope.Of(member), flow.Compilation, names, (index, name) => onlyWriting ? index.Writing(name) : index.Mentioning(name)))
        {
            if (seen.Add(body) && _static.MayBe(member, body) && CallShapes.MayBe(member, body) && flow.FactsOf(body) is { } facts)
            {
                yield return facts;
            }
        }
    }
}
