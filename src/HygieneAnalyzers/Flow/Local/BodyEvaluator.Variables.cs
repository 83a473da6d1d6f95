using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Local;

/// <content>Variables: locals, parameters, and static members, which behave like variables that everybody shares.</content>
internal sealed partial class BodyEvaluator
{
    private OriginSet ReadVariable(ISymbol variable, IOperation reference)
    {
        if (_aliases.TryGetValue(variable, out var alias))
        {
            return Evaluate(alias);
        }

        if (IsOfPrimaryConstructor(variable))
        {
            return ReadPart(OwnerOf(variable, reference), AccessKey.Of(variable), variable, reference);
        }

        var unset = Unset(variable, reference);
        var value = _slots.Of(variable, unset) is { } slot ? State[slot] ?? unset : OriginSet.Unknown(reference);
        return _root.IsWrittenInside(variable) ? value.Add(Shared(variable, reference)) : value;
    }

    private void WriteVariable(ISymbol variable, IOperation reference, OriginSet value)
    {
        if (_aliases.TryGetValue(variable, out var alias))
        {
            Write(alias, value);
            return;
        }

        if (IsOfPrimaryConstructor(variable))
        {
            WritePart(OwnerOf(variable, reference), AccessKey.Of(variable), variable, reference, value);
            return;
        }

        if (_slots.Of(variable, Unset(variable, reference)) is { } slot)
        {
            State = State.With(slot, value);
        }

        if (IsRecording && (IsForeign(variable) || _root.IsSharedAt(variable, reference.Syntax)))
        {
            _root.Facts.Capture(variable, value);
        }
    }

    /// <summary>What a variable holds before this body writes it: nothing for a local of its own, the variable itself for what comes from outside.</summary>
    private OriginSet Unset(ISymbol variable, IOperation reference) => variable switch
    {
        ILocalSymbol local when !IsForeign(local) => OriginSet.Empty,
        IParameterSymbol { RefKind: RefKind.Out } => OriginSet.Empty,
        IParameterSymbol when !IsForeign(variable) => OriginSet.Of(Shared(variable, reference)),
        ILocalSymbol or IParameterSymbol => OriginSet.Of(Shared(variable, reference)),
        _ => _root.Constants.ValueOf(variable) ?? OriginSet.Of(new Origin(KindOf(variable), reference.Syntax, reference, variable.OriginalDefinition)),
    };

    /// <summary>Lambdas and local functions run at any time: what they share with the method around them has the value it had when they were made, or one of those written since.</summary>
    private void ShareVariables()
    {
        if (!IsRecording)
        {
            return;
        }

        foreach (var variable in _root.Shared)
        {
            if (!IsForeign(variable) && _slots.Of(variable, OriginSet.Empty) is { } slot && (State[slot] ?? _slots.Unset(slot)) is { IsEmpty: false } value)
            {
                _root.Facts.Capture(variable, Escape(value));
            }
        }
    }

    /// <summary>A primary constructor's parameter that another member reads is a field in all but name.</summary>
    private bool IsOfPrimaryConstructor(ISymbol variable) =>
        variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } && !_root.IsOwn(constructor);

    private static OriginSet OwnerOf(ISymbol parameter, IOperation reference) =>
        OriginSet.Of(new Origin(OriginKind.This, reference.Syntax, reference, parameter.ContainingType.OriginalDefinition));

    private bool IsForeign(ISymbol variable) =>
        _root.IsNested(_method)
        && variable is ILocalSymbol or IParameterSymbol
        && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, _method);

    private static Origin Shared(ISymbol variable, IOperation reference) =>
        new(variable is IParameterSymbol ? OriginKind.Parameter : OriginKind.Local, reference.Syntax, reference, variable.OriginalDefinition);

    private static OriginKind KindOf(ISymbol member) => member is IPropertySymbol ? OriginKind.Property : OriginKind.Field;
}
