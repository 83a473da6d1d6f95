using System;
using System.Collections.Generic;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Follows what arrives at a sink back to the texts it was made of, through wrappers, locals, constants and settings files.</summary>
internal sealed class EndpointValues(HygieneContext hygiene, FlowService flow)
{
    private const int MaxDepth = 8;
    private const int MostValues = 64;

    private readonly List<EndpointValue> _found = [];
    private bool _isList;

    /// <summary>The texts in the order in which they are met.</summary>
    public static List<EndpointValue> Of(IOperation value, HygieneContext hygiene, FlowService flow)
    {
        var values = new EndpointValues(hygiene, flow);
        values.CollectOne(value, MaxDepth);
        return values._found;
    }

    // Several texts of one value are alternatives, unless the value is a list: then all of them arrive.
    private void CollectOne(IOperation value, int depth)
    {
        var (start, isInList) = (_found.Count, _isList);
        _isList = false;
        Collect(value, depth);
        for (var i = start; i < _found.Count && !_isList && _found.Count - start > 1; i++)
        {
            _found[i] = _found[i] with { IsAlternative = true };
        }

        _isList |= isInList;
    }

    private void Collect(IOperation value, int depth)
    {
        if (depth == 0 || _found.Count >= MostValues)
        {
            return;
        }

        if (EndpointWrappers.Inner(value) is { } inner)
        {
            Collect(inner, depth - 1);
        }
        else if (value is ICoalesceOperation coalesce)
        {
            Collect(coalesce.Value, depth - 1);
            Collect(coalesce.WhenNull, depth - 1);
        }
        else if ((value as IArrayInitializerOperation ?? (value as IArrayCreationOperation)?.Initializer) is { } initializer)
        {
            foreach (var element in initializer.ElementValues)
            {
                CollectOne(element, depth - 1);
            }

            _isList = true;
        }
        else if (value.Syntax is CollectionExpressionSyntax list && value.SemanticModel is { } model)
        {
            Elements(list, model, depth);
        }
        else if (EndpointOrigins.Collection(value) is { } collection)
        {
            // The loop goes through all of them.
            Collect(collection, depth - 1);
            _isList = true;
        }
        else if (value.ConstantValue is { HasValue: true, Value: string } || TextParts.IsText(value))
        {
            Built(value, depth);
        }
        else if (EndpointOrigins.Settings(value, hygiene, flow, out var isList) is { } settings)
        {
            foreach (var text in settings)
            {
                _found.Add(new EndpointValue(text, value.Syntax));
            }

            _isList |= isList;
        }
        else
        {
            Follow(value, depth);
        }
    }

    // The operation of a collection expression is younger than the oldest compiler that hosts analyzers; its syntax is not.
    private void Elements(CollectionExpressionSyntax list, SemanticModel model, int depth)
    {
        foreach (var element in list.Elements)
        {
            if (element is ExpressionElementSyntax { Expression: var expression } && Operations.At(model, expression) is { } operation)
            {
                CollectOne(operation, depth - 1);
            }
        }

        _isList = true;
    }

    private void Built(IOperation text, int depth)
    {
        if (BuiltText.Of(text, flow) is { } built && !IsCompleted(built, text, depth))
        {
            _found.Add(new EndpointValue(built, text.Syntax));
        }
    }

    /// <summary>Where the host itself is what is not known of the text (<c>$"{_url}/people"</c>), it may be known of that part.</summary>
    private bool IsCompleted(BuiltText built, IOperation text, int depth)
    {
        var hole = built.Text.IndexOf(BuiltText.Hole);
        if (hole < 0 || !IsHostPlace(built.Text, hole) || text.SemanticModel?.GetOperation(built.At(hole)) is not { } part || part.Syntax == text.Syntax)
        {
            return false;
        }

        var start = _found.Count;
        CollectOne(part, depth - 1);
        for (var i = start; i < _found.Count; i++)
        {
            // A part that is a whole URL needs nothing in front of it.
            var found = _found[i];
            var front = found.Text.IndexOf("://", StringComparison.Ordinal) < 0 ? built.Text.Substring(0, hole) : string.Empty;
            _found[i] = new EndpointValue(front + found.Text + built.Text.Substring(hole + 1), found.At(0)) { IsAlternative = found.IsAlternative };
        }

        return _found.Count > start;
    }

    private static bool IsHostPlace(string text, int hole) =>
        hole == 0
        || text.AsSpan(0, hole).EndsWith("://".AsSpan())
        || text.AsSpan(0, hole).EndsWith(@"\\".AsSpan())
        || text[hole - 1] == '=';

    private void Follow(IOperation value, int depth)
    {
        HashSet<SyntaxNode>? seen = null;
        foreach (var origin in flow.OriginsOf(value))
        {
            if (origin.Text is { } text && !origin.Has(Transport.Concat | Transport.Format))
            {
                _found.Add(new EndpointValue(text, origin.Syntax));
            }
            else if (origin.Syntax is CollectionExpressionSyntax list && list.SyntaxTree == value.Syntax.SyntaxTree && value.SemanticModel is { } model)
            {
                Elements(list, model, depth);
            }
            else if (EndpointOrigins.Next(origin, value, hygiene) is { } operation && operation.Syntax != value.Syntax && (seen ??= []).Add(operation.Syntax))
            {
                Collect(operation, depth - 1);
            }
        }
    }
}
