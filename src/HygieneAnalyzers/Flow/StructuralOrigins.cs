using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow;

/// <summary>Origins by the shape of an expression alone, for code that has no control flow graph.</summary>
internal sealed class StructuralOrigins(IOperation root)
{
    private const int MaxSteps = 500;

    private Dictionary<ILocalSymbol, IOperation?>? _locals;

    public ImmutableArray<Origin> Of(IOperation value)
    {
        var found = ImmutableArray.CreateBuilder<Origin>();
        var pending = new Stack<(IOperation Value, Transport Transport)>();
        pending.Push((value, Transport.None));
        for (var steps = 0; pending.Count > 0; steps++)
        {
            var (next, transport) = pending.Pop();
            if (steps > MaxSteps)
            {
                found.Add(new Origin(OriginKind.Unknown, next.Syntax, next));
                break;
            }

            Step(next, transport, pending, found);
        }

        return found.ToImmutable();
    }

    private void Step(IOperation value, Transport transport, Stack<(IOperation, Transport)> pending, ImmutableArray<Origin>.Builder found)
    {
        switch (value)
        {
            case IFieldReferenceOperation { Field: { HasConstantValue: true } field }:
                found.Add(new Origin(OriginKind.Literal, Initializer(field) ?? value.Syntax, value, null, field.ConstantValue, transport));
                break;
            case { ConstantValue.HasValue: true }:
                found.Add(new Origin(OriginKind.Literal, value.Syntax, value, null, value.ConstantValue.Value, transport));
                break;
            case IConversionOperation conversion:
                pending.Push((conversion.Operand, transport));
                break;
            case IParenthesizedOperation parenthesized:
                pending.Push((parenthesized.Operand, transport));
                break;
            case IAwaitOperation awaited:
                pending.Push((awaited.Operation, transport));
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                pending.Push((whenFalse, transport));
                pending.Push((conditional.WhenTrue, transport));
                break;
            case ICoalesceOperation coalesce:
                pending.Push((coalesce.WhenNull, transport | Transport.Fallback));
                pending.Push((coalesce.Value, transport));
                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    pending.Push((arm.Value, transport));
                }

                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                pending.Push((sum.RightOperand, transport | Transport.Concat));
                pending.Push((sum.LeftOperand, transport | Transport.Concat));
                break;
            case IInterpolatedStringOperation text:
                foreach (var part in text.Parts)
                {
                    pending.Push((part is IInterpolationOperation hole ? hole.Expression : ((IInterpolatedStringTextOperation)part).Text, transport | Transport.Concat));
                }

                break;
            case ILocalReferenceOperation reference when SingleValue(reference.Local) is { } only:
                pending.Push((only, transport));
                break;
            default:
                found.Add(Symbolic(value, transport));
                break;
        }
    }

    private static Origin Symbolic(IOperation value, Transport transport) => value switch
    {
        IParameterReferenceOperation p => new Origin(OriginKind.Parameter, value.Syntax, value, p.Parameter, null, transport),
        IFieldReferenceOperation f => new Origin(OriginKind.Field, value.Syntax, value, f.Field, null, transport),
        IPropertyReferenceOperation p => new Origin(OriginKind.Property, value.Syntax, value, p.Property, null, transport),
        IInvocationOperation call => new Origin(OriginKind.Call, value.Syntax, value, call.TargetMethod, null, transport),
        IObjectCreationOperation or IArrayCreationOperation or IAnonymousObjectCreationOperation =>
            new Origin(OriginKind.Creation, value.Syntax, value, value.Type, null, transport),
        IDelegateCreationOperation => new Origin(OriginKind.Delegate, value.Syntax, value, null, null, transport),
        IInstanceReferenceOperation => new Origin(OriginKind.This, value.Syntax, value, value.Type, null, transport),
        _ => new Origin(OriginKind.Unknown, value.Syntax, value, null, null, transport),
    };

    /// <summary>The literal of a constant, wherever it is declared; null when it comes from metadata.</summary>
    private static ExpressionSyntax? Initializer(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences.Length == 1 && field.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? value
            : null;

    private IOperation? SingleValue(ILocalSymbol local) => (_locals ??= SingleValues()).TryGetValue(local, out var value) ? value : null;

    private Dictionary<ILocalSymbol, IOperation?> SingleValues()
    {
        var values = new Dictionary<ILocalSymbol, IOperation?>(SymbolEqualityComparer.Default);
        foreach (var operation in BodyWalk.All(root))
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator:
                    var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
                    values[declarator.Symbol] = initializer?.Value;
                    break;
                case ILocalReferenceOperation { Parent: not IExpressionStatementOperation } reference when Operations.MayBeWritten(reference):
                    values[reference.Local] = null;
                    break;
            }
        }

        return values;
    }
}
