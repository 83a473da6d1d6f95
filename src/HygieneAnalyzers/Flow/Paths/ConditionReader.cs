using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Paths;

/// <summary>Traces a branch condition of a control-flow graph back to the event whose result it looks at.</summary>
internal sealed class ConditionReader(AssignedValues values, Func<IOperation, PathEvent> eventOf)
{
    private const int Deepest = 40;

    /// <summary>Locals that are made of each other can be traced in more ways than there is time for.</summary>
    private const int MostSteps = 500;

    private int _steps;

    /// <summary>Beyond the budget anything may have been asked, a guard among it.</summary>
    public Condition Read(IOperation condition)
    {
        _steps = 0;
        var found = Read(condition, 0);
        return _steps > MostSteps ? new Condition(PathRole.Evidence, null) : found;
    }

    private Condition Read(IOperation operation, int depth)
    {
        if (depth > Deepest || ++_steps > MostSteps)
        {
            return Condition.None;
        }

        var found = eventOf(operation);
        return found.IsNone || found.Role == PathRole.Aside ? ReadParts(operation, depth + 1) : Condition.Of(found);
    }

    private Condition ReadParts(IOperation operation, int depth) => operation switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Read(not.Operand, depth).Negated(),
        IConversionOperation conversion => Read(conversion.Operand, depth),
        IAwaitOperation awaited => Read(awaited.Operation, depth),
        ILocalReferenceOperation or IFlowCaptureReferenceOperation => ReadValues(values.Of(operation), depth),
        IIsNullOperation isNull => Read(isNull.Operand, depth).Negated(),
        IPropertyReferenceOperation { Instance: { } instance } property => OfMember(property.Property.Name, Read(instance, depth)),
        IFieldReferenceOperation { Instance: { } instance } field => OfMember(field.Field.Name, Read(instance, depth)),
        IBinaryOperation binary => ReadBinary(binary, depth),
        IIsPatternOperation isPattern => OfPattern(isPattern.Pattern, Read(isPattern.Value, depth)),
        IInvocationOperation call => ReadCall(call, depth),
        ITupleOperation tuple => ReadAny(tuple.Elements, depth).Unclear(),
        _ => Condition.None,
    };

    private Condition ReadValues(ImmutableArray<IOperation> assigned, int depth)
    {
        var merged = Condition.None;
        foreach (var value in assigned)
        {
            var next = Read(value, depth);
            merged = merged.IsNone || next.IsNone || merged == next ? (merged.IsNone ? next : merged) : Stronger(merged, next).Unclear();
        }

        return merged;
    }

    private Condition ReadBinary(IBinaryOperation binary, int depth)
    {
        var left = Read(binary.LeftOperand, depth);
        var (subject, other) = left.IsNone ? (Read(binary.RightOperand, depth), binary.LeftOperand) : (left, binary.RightOperand);
        return subject.IsNone ? subject : binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => OfConstant(other, subject),
            BinaryOperatorKind.NotEquals => OfConstant(other, subject).Negated(),
            _ => subject.Unclear(),
        };
    }

    /// <summary>Calls that wrap a result (<c>ConfigureAwait</c>, <c>GetResult</c>) keep its meaning; for others it is only known that they look at it.</summary>
    private Condition ReadCall(IInvocationOperation call, int depth)
    {
        if (call.Instance is { } instance && Read(instance, depth) is { IsNone: false } subject)
        {
            return call.TargetMethod.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "GetValueOrDefault" or "WaitAsync" ? subject : subject.Unclear();
        }

        var found = Condition.None;
        foreach (var argument in call.Arguments)
        {
            found = Stronger(found, Read(argument.Value, depth));
        }

        return found.Unclear();
    }

    private Condition ReadAny(ImmutableArray<IOperation> parts, int depth)
    {
        var found = Condition.None;
        foreach (var part in parts)
        {
            found = Stronger(found, Read(part, depth));
        }

        return found;
    }

    private static Condition OfMember(string member, Condition subject) => subject.IsNone || ResultNames.IsGood(member) ? subject
        : ResultNames.IsBad(member) ? subject.Negated()
        : subject.Unclear();

    /// <summary><c>== true</c>, <c>== Failed</c>, <c>== null</c>; any other value says nothing about the arm where it differs.</summary>
    private static Condition OfConstant(IOperation other, Condition subject) => other.ConstantValue switch
    {
        { HasValue: true, Value: bool value } => value ? subject : subject.Negated(),
        { HasValue: true, Value: null } => subject.Negated(),
        _ => NameOf(other) is not { } name ? subject.Unclear()
            : ResultNames.IsBad(name) ? subject.Negated()
            : ResultNames.IsGood(name) ? subject
            : subject.Unclear(),
    };

    private static Condition OfPattern(IPatternOperation pattern, Condition subject) => subject.IsNone ? subject : pattern switch
    {
        INegatedPatternOperation negated => OfPattern(negated.Pattern, subject).Negated(),
        IConstantPatternOperation constant => OfConstant(constant.Value, subject),
        IDeclarationPatternOperation or ITypePatternOperation => subject,
        IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns: { Length: 1 } properties }
            when properties[0].Member is IPropertyReferenceOperation property => OfPattern(properties[0].Pattern, OfMember(property.Property.Name, subject)),
        IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns.Length: 0 } => subject,
        _ => subject.Unclear(),
    };

    private static string? NameOf(IOperation operation) => operation switch
    {
        IConversionOperation conversion => NameOf(conversion.Operand),
        IFieldReferenceOperation field => field.Field.Name,
        IPropertyReferenceOperation property => property.Property.Name,
        _ => null,
    };

    /// <summary>Guards before sources: a condition that looks at both is a check.</summary>
    private static Condition Stronger(Condition one, Condition other) =>
        one.IsNone || (one.Role == PathRole.Source && !other.IsNone) ? other : one;
}
