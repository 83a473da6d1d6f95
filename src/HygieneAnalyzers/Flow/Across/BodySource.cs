using System.Collections.Generic;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>One body in view: its lambdas, its local functions and the variables that they share.</summary>
internal sealed class BodySource(FlowFacts facts, SyntaxNode body, ConstantMembers constants) : IFlowSource
{
    private FactIndex? _index;

    /// <summary>Whether following the origin inside the body may lead anywhere.</summary>
    public bool MayFollow(Origin origin) => origin.Root switch
    {
        OriginKind.Local => true,
        OriginKind.Parameter => origin.RootSymbol!.ContainingSymbol is IMethodSymbol method && IsInside(method),
        OriginKind.Call or OriginKind.CallArgument => facts.CallAt(origin.Syntax) is { } call && (call.Target.MethodKind == MethodKind.DelegateInvoke || IsInside(call.Target)),
        OriginKind.Creation => origin.Path is not null,
        _ => false,
    };

    public bool Sees(ISymbol member) => member is IMethodSymbol method && IsInside(method);

    public bool SeesCall(CallFact call) => IsInside(call.Target);

    public FlowFacts? Around(SyntaxNode place) =>
        place.SyntaxTree == body.SyntaxTree && body.FullSpan.Contains(place.SpanStart) ? facts : constants.FactsAround(place);

    public FlowFacts? Of(IMethodSymbol method) => IsInside(method) ? facts : null;

    public IEnumerable<IMethodSymbol> Implementations(IMethodSymbol target) => IsInside(target) ? [target] : [];

    public IEnumerable<FlowFacts> Mentioning(IMethodSymbol method) => IsInside(method) ? [facts] : [];

    public IEnumerable<FlowFacts> Mentioning(ISymbol member) => [facts];

    public IEnumerable<CallFact> CallsOf(IMethodSymbol method) => IsInside(method) ? Index.CallsOf(method) : [];

    public bool IsDelegate(IMethodSymbol method) => IsInside(method) && Index.IsDelegate(method);

    public IEnumerable<WriteFact> WritesOf(ISymbol member) => Index.WritesOf(member);

    public IEnumerable<ContentFact> ContentsOf(ISymbol member, AccessPath path) => Index.ContentsOf(member);

    public bool MayFill(AccessPath path) => true;

    public OriginSet? InitialValue(ISymbol member) => null;

    public ParameterGuards? GuardsAt(SyntaxNode place, IParameterSymbol parameter) => ParameterGuards.At(place, parameter, this);

    public Optional<object?> ConstantAt(ExpressionSyntax place) =>
        place is LiteralExpressionSyntax literal ? new Optional<object?>(literal.Token.Value)
        : facts.ValueAt(place)?.Single is { IsExact: true, Value: var value } ? new Optional<object?>(value) : default;

    private FactIndex Index => _index ??= FactIndex.Of(facts);

    private bool IsInside(IMethodSymbol method) =>
        method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction
        && method.DeclaringSyntaxReferences.Length > 0
        && Around(method.DeclaringSyntaxReferences[0].GetSyntax()) == facts;
}
