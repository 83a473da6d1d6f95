using System.Collections.Generic;
using HygieneAnalyzers.Flow.Local;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Flow.Across;

/// <summary>How far a resolution may look: one body, or the whole compilation.</summary>
internal interface IFlowSource
{
    /// <summary>Whether what the member holds can be told from what is in view; if not, it stays an origin.</summary>
    bool Sees(ISymbol member);

    /// <summary>Whether what the call runs is in view.</summary>
    bool SeesCall(CallFact call);

    /// <summary>The facts of the body that a place stands in; null when it is out of view.</summary>
    FlowFacts? Around(SyntaxNode place);

    /// <summary>The facts of a method, lambda, local function or accessor; null when it has no body in view.</summary>
    FlowFacts? Of(IMethodSymbol method);

    /// <summary>The methods that a call of <paramref name="target"/> may run.</summary>
    IEnumerable<IMethodSymbol> Implementations(IMethodSymbol target);

    /// <summary>The facts of every body that may call the method or make a delegate of it.</summary>
    IEnumerable<FlowFacts> Mentioning(IMethodSymbol method);

    /// <summary>The facts of every body that mentions the member.</summary>
    IEnumerable<FlowFacts> Mentioning(ISymbol member);

    /// <summary>The calls that may run the method.</summary>
    IEnumerable<CallFact> CallsOf(IMethodSymbol method);

    /// <summary>Whether the method is handed on or kept as a delegate.</summary>
    bool IsDelegate(IMethodSymbol method);

    /// <summary>The writes of members that may be the member: itself, what it overrides, what overrides it.</summary>
    IEnumerable<WriteFact> WritesOf(ISymbol member);

    /// <summary>The writes and calls that may change what the path leads to inside the object that the member holds.</summary>
    IEnumerable<ContentFact> ContentsOf(ISymbol member, AccessPath path);

    /// <summary>Whether anybody puts anything into one of the parts that the path leads through.</summary>
    bool MayFill(AccessPath path);

    /// <summary>The tests of the parameter's method that a call has to pass for the value to get to the place; null when there are none.</summary>
    ParameterGuards? GuardsAt(SyntaxNode place, IParameterSymbol parameter);

    /// <summary>The constant that stands at a place, if one does.</summary>
    Optional<object?> ConstantAt(ExpressionSyntax place);

    /// <summary>What the member is declared with; null when it has no initialiser.</summary>
    OriginSet? InitialValue(ISymbol member);
}
