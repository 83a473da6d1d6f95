using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>Assignments of every form.</content>
internal sealed partial class BodyEvaluator
{
    private OriginSet Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef && assignment.Target is ILocalReferenceOperation alias)
        {
            // A ref local is another name; the name is resolved whenever it is used.
            _aliases[alias.Local] = assignment.Value;
            return Evaluate(assignment.Value);
        }

        var value = Evaluate(assignment.Value);
        value = IsFallback(assignment.Value.Syntax) ? value.Through(Transport.Fallback) : value;
        Write(assignment.Target, value);
        return value;
    }

    private void Write(IOperation target, OriginSet value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                WriteVariable(local.Local, local, value);
                break;
            case IParameterReferenceOperation parameter:
                WriteVariable(parameter.Parameter, parameter, value);
                break;
            case IFlowCaptureReferenceOperation reference when _captured.TryGetValue(reference.Id, out var captured) && captured is not IFlowCaptureReferenceOperation:
                Write(captured, value);
                break;
            case IFieldReferenceOperation field:
                WriteMember(field.Instance, field.Field, field, value);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                WriteIndexer(indexer, value);
                break;
            case IPropertyReferenceOperation property when Names.HasSetterBody(property.Property):
                var given = new KeyValuePair<IParameterSymbol, OriginSet>(property.Property.SetMethod!.Parameters[0], Escape(value));
                Call(property, property.Property.SetMethod, Escape(Evaluate(property.Instance)), ImmutableArray.Create(given));
                break;
            case IPropertyReferenceOperation property:
                WriteMember(property.Instance, property.Property, property, value);
                break;
            case IEventReferenceOperation e:
                WriteMember(e.Instance, e.Event, e, value);
                break;
            case IArrayElementReferenceOperation element:
                _hasFilled |= Buffers.IsRaw(element.ArrayReference.Type);
                WritePart(Evaluate(element.ArrayReference), IndexOf(element.Indices), null, element, value);
                break;
            case IImplicitIndexerReferenceOperation element:
                WritePart(Evaluate(element.Instance), AccessKey.AnyElement, null, element, value);
                break;
            case IConversionOperation conversion:
                Write(conversion.Operand, value);
                break;
            case ITupleOperation or IDeclarationExpressionOperation:
                Deconstruct(target, value, target);
                break;
        }
    }

    private void WriteMember(IOperation? instance, ISymbol member, IOperation reference, OriginSet value)
    {
        if (instance is not null)
        {
            var owner = Evaluate(instance);
            if (owner.IsEmpty && instance is ILocalReferenceOperation { Local: { Type.IsValueType: true } local })
            {
                // A struct may be filled member by member.
                owner = OriginSet.Of(Make(instance));
                WriteVariable(local, instance, owner);
            }

            WritePart(owner, Names.KeyOf(member), member, reference, value);
            return;
        }

        WriteVariable(member, reference, value);
        if (IsRecording)
        {
            _root.Facts.Write(null, member.OriginalDefinition, AccessKey.Of(member), Escape(value), reference.Syntax);
        }
    }

    private void WriteIndexer(IPropertyReferenceOperation indexer, OriginSet value)
    {
        var owner = Evaluate(indexer.Instance);
        var arguments = Arguments(indexer.Arguments);
        if (Collections.Holds(indexer.Property.ContainingType))
        {
            WritePart(owner, IndexOf(indexer.Arguments), null, indexer, value);
        }
        else if (indexer.Property.SetMethod is { } setter)
        {
            var last = setter.Parameters[setter.Parameters.Length - 1];
            Call(indexer, setter, owner, arguments.Add(new(last, Escape(value))));
        }
    }

    private OriginSet AssignCompound(ICompoundAssignmentOperation assignment)
    {
        var left = Evaluate(assignment.Target);
        var right = Evaluate(assignment.Value);
        var value = assignment.Type?.SpecialType == SpecialType.System_String
            ? left.Union(right).Through(Transport.Concat)
            : assignment.Type?.TypeKind == TypeKind.Delegate ? left.Union(right)
            : Constants.Fold(assignment.OperatorKind, left, right, assignment);
        Write(assignment.Target, value);
        return value;
    }

    private OriginSet Increment(IIncrementOrDecrementOperation step)
    {
        var before = Evaluate(step.Target);
        var kind = step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = Constants.Fold(kind, before, OriginSet.Of(new Origin(OriginKind.Literal, step.Syntax, step, null, 1)), step);
        Write(step.Target, after);
        return step.IsPostfix ? before : after;
    }

    private OriginSet AssignEvent(IEventAssignmentOperation assignment)
    {
        var handler = Evaluate(assignment.HandlerValue);
        if (assignment.Adds && assignment.EventReference is IEventReferenceOperation reference)
        {
            var before = ReadReference(reference);
            Write(reference, before.Union(handler));
        }

        return OriginSet.Empty;
    }

    private OriginSet Deconstruct(IOperation target, OriginSet value, IOperation reference)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                return Deconstruct(declaration.Expression, value, reference);
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    var (key, member) = Names.PositionOf(reference.Type ?? tuple.NaturalType, i);
                    Deconstruct(tuple.Elements[i], ReadPart(value, key, member, tuple.Elements[i]), tuple.Elements[i]);
                }

                break;
            default:
                Write(target, value);
                break;
        }

        return value;
    }

    /// <summary>What the caller leaves out stands at the parameter.</summary>
    private static OriginSet? DefaultOf(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.DefaultValue, Value.ConstantValue: { HasValue: true, Value: var value }, Parameter.DeclaringSyntaxReferences: { Length: 1 } declarations }
        && declarations[0].GetSyntax() is ParameterSyntax { Default.Value: var written }
            ? OriginSet.Of(new Origin(OriginKind.Literal, written, argument.Value, null, value))
            : null;

    private ImmutableArray<KeyValuePair<IParameterSymbol, OriginSet>> Arguments(ImmutableArray<IArgumentOperation> arguments)
    {
        var result = ImmutableArray.CreateBuilder<KeyValuePair<IParameterSymbol, OriginSet>>(arguments.Length);
        foreach (var argument in arguments)
        {
            var value = DefaultOf(argument) ?? Evaluate(argument.Value);
            Escape(value);
            if (argument.Parameter is { } parameter)
            {
                result.Add(new(parameter, value));
            }
        }

        return result.ToImmutable();
    }
}
