using System.Collections.Generic;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Settings;
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
        else if (value is IArrayCreationOperation { Initializer: { } initializer })
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
        else if (value.ConstantValue is { HasValue: true, Value: string } || TextParts.IsText(value))
        {
            Built(value);
        }
        else if (SettingPath.Of(value, flow) is { } setting)
        {
            Setting(setting, value.Syntax);
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
            if (element is ExpressionElementSyntax { Expression: var expression } && model.GetOperation(expression) is { } operation)
            {
                CollectOne(operation, depth - 1);
            }
        }

        _isList = true;
    }

    // What the settings files say, development left out.
    private void Setting(string path, SyntaxNode syntax)
    {
        foreach (var text in SettingValues.Of(path, hygiene))
        {
            _found.Add(new EndpointValue(text, syntax));
        }
    }

    private void Built(IOperation text)
    {
        if (BuiltText.Of(text, flow) is { } built)
        {
            _found.Add(new EndpointValue(built, text.Syntax));
        }
    }

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
            else if (Operation(origin, value) is { } operation && operation.Syntax != value.Syntax && (seen ??= []).Add(operation.Syntax))
            {
                Collect(operation, depth - 1);
            }
        }
    }

    /// <summary>The operation to go on with: of a part of a text the whole of it, of a member its only initialiser.</summary>
    private static IOperation? Operation(Origin origin, IOperation value)
    {
        if (origin.Syntax.SyntaxTree != value.Syntax.SyntaxTree || value.SemanticModel is not { } model)
        {
            return null;
        }

        return origin.Kind switch
        {
            OriginKind.Literal => model.GetOperation(WholeText(origin.Syntax)),
            OriginKind.Creation or OriginKind.Call or OriginKind.Property => model.GetOperation(origin.Syntax),
            OriginKind.Field when Initializer(origin.Symbol, value) is { } initializer => model.GetOperation(initializer),
            _ => null,
        };
    }

    private static SyntaxNode WholeText(SyntaxNode part)
    {
        while (part.Parent is InterpolatedStringContentSyntax or InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax)
        {
            part = part.Parent;
        }

        return part;
    }

    // Only within the file: the model of another one is not at hand while a method is analysed.
    private static ExpressionSyntax? Initializer(ISymbol? symbol, IOperation value) =>
        symbol is IFieldSymbol { IsReadOnly: true, DeclaringSyntaxReferences: { Length: 1 } references }
        && references[0].SyntaxTree == value.Syntax.SyntaxTree
        && references[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            ? initializer
            : null;
}
