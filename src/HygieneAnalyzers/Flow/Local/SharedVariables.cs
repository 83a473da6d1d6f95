using System.Collections.Generic;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>The variables that lambdas and local functions share with the code around them.</summary>
internal sealed class SharedVariables
{
    private readonly Dictionary<ISymbol, int> _firstUse = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _written = new(SymbolEqualityComparer.Default);

    /// <summary>How many operations the body has.</summary>
    public int Size { get; private set; }

    public IEnumerable<ISymbol> Variables => _firstUse.Keys;

    public static SharedVariables Of(IOperation root)
    {
        var result = new SharedVariables();
        var functions = new Stack<(IOperation Function, IMethodSymbol Method)>();
        foreach (var operation in BodyWalk.All(root))
        {
            result.Size++;
            while (functions.Count > 0 && !functions.Peek().Function.Syntax.FullSpan.Contains(operation.Syntax.FullSpan))
            {
                functions.Pop();
            }

            switch (operation)
            {
                case IAnonymousFunctionOperation lambda:
                    functions.Push((lambda, lambda.Symbol));
                    break;
                case ILocalFunctionOperation local:
                    functions.Push((local, local.Symbol));
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation when functions.Count > 0:
                    result.Note(operation, functions.Peek());
                    break;
            }
        }

        return result;
    }

    public bool IsWrittenInside(ISymbol variable) => _written.Contains(variable);

    /// <summary>Whether a lambda that reads the variable may exist when <paramref name="place"/> writes it.</summary>
    public bool IsSharedAt(ISymbol variable, SyntaxNode place) => _firstUse.TryGetValue(variable, out var first) && place.SpanStart >= first;

    private void Note(IOperation reference, (IOperation Function, IMethodSymbol Method) function)
    {
        ISymbol variable = reference is ILocalReferenceOperation local ? local.Local : ((IParameterReferenceOperation)reference).Parameter;
        if (SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Method))
        {
            return;
        }

        var start = function.Function is ILocalFunctionOperation ? int.MaxValue : function.Function.Syntax.SpanStart;
        _firstUse[variable] = _firstUse.TryGetValue(variable, out var known) && known < start ? known : start;
        if (Operations.MayBeWritten(reference))
        {
            _written.Add(variable);
        }
    }
}
