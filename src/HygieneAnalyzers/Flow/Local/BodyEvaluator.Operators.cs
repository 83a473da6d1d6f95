using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>Operators, conversions and tests.</content>
internal sealed partial class BodyEvaluator
{
    /// <summary>A chain of a thousand <c>+</c> nests a thousand deep on its left: it is walked, not entered.</summary>
    private OriginSet Binary(IBinaryOperation binary)
    {
        var chain = new Stack<IBinaryOperation>();
        IOperation left = binary;
        while (left is IBinaryOperation { ConstantValue.HasValue: false } link)
        {
            chain.Push(link);
            left = link.LeftOperand;
        }

        var value = Evaluate(left);
        while (chain.Count > 0)
        {
            var link = chain.Pop();
            value = Combine(link, value, Evaluate(link.RightOperand));
            if (IsRecording)
            {
                _root.Facts.Value(link.Syntax, value);
            }
        }

        return value;
    }

    private OriginSet Combine(IBinaryOperation binary, OriginSet left, OriginSet right)
    {
        if (binary.OperatorMethod is { } method && Names.IsFromSource(method))
        {
            var arguments = ImmutableArray.Create(new KeyValuePair<IParameterSymbol, OriginSet>(method.Parameters[0], left), new(method.Parameters[1], right));
            return Call(binary, method, OriginSet.Empty, arguments);
        }

        return binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } || binary.Type?.TypeKind == TypeKind.Delegate
            ? left.Union(right).Through(binary.Type!.TypeKind == TypeKind.Delegate ? Transport.None : Transport.Concat)
            : Constants.Fold(binary.OperatorKind, left, right, binary);
    }

    private OriginSet Unary(IUnaryOperation unary)
    {
        var operand = Evaluate(unary.Operand);
        return unary.OperatorKind == UnaryOperatorKind.Not ? Constants.Not(operand, unary)
            : unary.OperatorKind == UnaryOperatorKind.Hat ? OriginSet.Unknown(unary)
            : unary.OperatorKind == UnaryOperatorKind.Minus ? Constants.Fold(BinaryOperatorKind.Subtract, OriginSet.Of(new Origin(OriginKind.Literal, unary.Syntax, unary, null, 0)), operand, unary)
            : operand;
    }

    private OriginSet Convert(IConversionOperation conversion)
    {
        var operand = Evaluate(conversion.Operand);
        return conversion.OperatorMethod is { } method && Names.IsFromSource(method)
            ? Call(conversion, method, OriginSet.Empty, ImmutableArray.Create(new KeyValuePair<IParameterSymbol, OriginSet>(method.Parameters[0], operand)))
            : operand;
    }

    private OriginSet Interpolate(IInterpolatedStringOperation text)
    {
        var result = OriginSet.Empty;
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolationOperation hole:
                    result = result.Union(Evaluate(hole.Expression));
                    Evaluate(hole.FormatString);
                    break;
                case IInterpolatedStringTextOperation piece:
                    result = result.Union(Evaluate(piece.Text));
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { IsEmpty: false } arguments } }:
                    result = result.Union(Evaluate(arguments[0].Value));
                    break;
            }
        }

        return result.Through(Transport.Concat);
    }

    private OriginSet IsNull(IIsNullOperation test)
    {
        var operand = Evaluate(test.Operand);
        bool? answer = null;
        foreach (var origin in operand.Items)
        {
            bool? isNull = origin.IsLiteral ? origin.Value is null
                : origin.Root is OriginKind.Creation or OriginKind.Delegate && origin.Path is null ? false : null;
            if (isNull is null || (answer is not null && answer != isNull))
            {
                return OriginSet.Unknown(test);
            }

            answer = isNull;
        }

        return answer is { } known ? Constants.Boolean(known, test) : OriginSet.Unknown(test);
    }

    private OriginSet IsPattern(IIsPatternOperation test)
    {
        var value = Evaluate(test.Value);
        Bind(test.Pattern, value);
        return Constants.Matches(test.Pattern, value) is { } known ? Constants.Boolean(known, test) : OriginSet.Unknown(test);
    }

    /// <summary>Hands the value, or what is read of it, to the variables that a pattern declares.</summary>
    private void Bind(IPatternOperation pattern, OriginSet value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                WriteVariable(local, pattern, value);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is ILocalSymbol whole)
                {
                    WriteVariable(whole, pattern, value);
                }

                BindParts(recursive, value);
                break;
            case IBinaryPatternOperation binary:
                Bind(binary.LeftPattern, value);
                Bind(binary.RightPattern, value);
                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, value);
                break;
            case IListPatternOperation list:
                for (var i = 0; i < list.Patterns.Length; i++)
                {
                    Bind(list.Patterns[i], ReadElements(value, AccessKey.At(i), pattern));
                }

                break;
        }
    }

    private void BindParts(IRecursivePatternOperation recursive, OriginSet value)
    {
        foreach (var part in recursive.PropertySubpatterns)
        {
            var member = part.Member switch
            {
                IPropertyReferenceOperation property => property.Property,
                IFieldReferenceOperation field => field.Field,
                _ => (ISymbol?)null,
            };
            Bind(part.Pattern, member is null ? OriginSet.Unknown(part) : ReadPart(value, Names.KeyOf(member), member, part));
        }

        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            var (key, member) = Names.PositionOf(recursive.MatchedType, i);
            Bind(recursive.DeconstructionSubpatterns[i], ReadPart(value, key, member, recursive));
        }
    }
}
