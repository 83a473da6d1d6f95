using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>Walks calls backwards, through interfaces and overrides, to the methods that nobody in the compilation calls.</summary>
internal sealed class SignInCallers
{
    private const int Most = 2_000;

    private readonly Compilation _compilation;
    private readonly Dictionary<string, List<InvocationExpressionSyntax>> _calls = new(StringComparer.Ordinal);

    /// <summary>Indexes the calls of all files by nothing but the name that they call; what they mean is asked of the few that are looked up.</summary>
    public SignInCallers(Compilation compilation)
    {
        _compilation = compilation;
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is InvocationExpressionSyntax call && NameOf(call.Expression) is { } name)
                {
                    Add(name, call);
                }
            }
        }
    }

    public ImmutableArray<IMethodSymbol> RootsOf(IEnumerable<IMethodSymbol> methods)
    {
        var roots = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var seen = new HashSet<IMethodSymbol>(methods, SymbolEqualityComparer.Default);
        var pending = new Queue<IMethodSymbol>(seen);
        while (pending.Count > 0)
        {
            var current = pending.Dequeue();
            var isCalled = false;
            foreach (var caller in CallersOf(current))
            {
                isCalled |= !SymbolEqualityComparer.Default.Equals(caller, current);
                if (seen.Count < Most && seen.Add(caller))
                {
                    pending.Enqueue(caller);
                }
            }

            if (!isCalled)
            {
                roots.Add(current);
            }
        }

        return roots.ToImmutable();
    }

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private void Add(string name, InvocationExpressionSyntax call)
    {
        if (!_calls.TryGetValue(name, out var calls))
        {
            _calls[name] = calls = [];
        }

        calls.Add(call);
    }

    private IEnumerable<IMethodSymbol> CallersOf(IMethodSymbol method)
    {
        foreach (var called in Faces(method))
        {
            if (!_calls.TryGetValue(called.Name, out var calls))
            {
                continue;
            }

            foreach (var call in calls)
            {
                var model = _compilation.GetSemanticModel(call.SyntaxTree);
                if (model.GetSymbolInfo(call).Symbol is IMethodSymbol target
                    && SymbolEqualityComparer.Default.Equals((target.ReducedFrom ?? target).OriginalDefinition, called)
                    && MemberAround(call, model) is { } caller)
                {
                    yield return caller;
                }
            }
        }
    }

    /// <summary>The method around a call; lambdas and local functions belong to it.</summary>
    private static IMethodSymbol? MemberAround(InvocationExpressionSyntax call, SemanticModel model)
    {
        var symbol = model.GetEnclosingSymbol(call.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return (symbol as IMethodSymbol)?.OriginalDefinition;
    }

    /// <summary>The symbols through which a method can be called: itself, what it overrides, what it implements.</summary>
    private static IEnumerable<IMethodSymbol> Faces(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            yield return current;
        }

        foreach (var face in method.ContainingType?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            foreach (var member in face.OriginalDefinition.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } candidate
                    && SymbolEqualityComparer.Default.Equals(DerivedTypes.Implementation(method.ContainingType!, candidate)?.OriginalDefinition, method))
                {
                    yield return candidate;
                }
            }
        }
    }
}
