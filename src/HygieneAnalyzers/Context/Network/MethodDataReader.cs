using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Reads what a method does with data.</summary>
internal sealed class MethodDataReader
{
    private const int MostPasses = 200;
    private const int MostOperations = 10_000;

    private readonly ISymbol _method;
    private readonly ClientZones _zones;
    private readonly FlowService _flow;
    private readonly LocalValues _locals;
    private readonly ImmutableArray<DataKept>.Builder _keeps = ImmutableArray.CreateBuilder<DataKept>();
    private readonly ImmutableArray<DataPass>.Builder _passes = ImmutableArray.CreateBuilder<DataPass>();

    private MethodDataReader(ISymbol method, IOperation root, ClientZones zones, FlowService flow)
    {
        (_method, _zones, _flow, _locals) = (method, zones, flow, new LocalValues(root));
    }

    public static MethodData? Read(ISymbol method, IOperation root, ClientZones zones, FlowService flow) =>
        IsWorthReading(root, zones.AreThere) ? new MethodDataReader(method, root, zones, flow).Read(root) : null;

    private MethodData Read(IOperation root)
    {
        foreach (var operation in BodyWalk.All(root))
        {
            Note(operation);
        }

        var sends = ImmutableArray.CreateBuilder<DataSend>();
        foreach (var (target, data) in PublicSends.In(root, _zones, _locals))
        {
            sends.Add(new DataSend(target, data.Syntax, SourcesOf(data)));
        }

        return new MethodData(_method, _keeps.ToImmutable(), sends.ToImmutable(), _passes.ToImmutable());
    }

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IReturnOperation { ReturnedValue: { } value } when Returning(operation) is { } method:
                Keep(method, value);
                break;
            case ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref }, Value: var value }:
                Keep(_method, value);
                break;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { DeclaringSyntaxReferences.IsEmpty: false } member } target, Value: var value }:
                Assign(member, target, value);
                break;
            case IInvocationOperation call when !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty:
                Pass(call.Arguments, call.TargetMethod);
                break;
            case IInvocationOperation { Instance: IMemberReferenceOperation { Member: { DeclaringSyntaxReferences.IsEmpty: false } member } filled } call
                when IsOwn(filled) && LocalValues.IsFiller(call.TargetMethod.Name):
                foreach (var argument in call.Arguments)
                {
                    Keep(member, argument.Value);
                }

                break;
            case IObjectCreationOperation { Constructor: { DeclaringSyntaxReferences.IsEmpty: false } constructor } creation:
                Pass(creation.Arguments, constructor);
                break;
        }
    }

    private void Assign(ISymbol member, IMemberReferenceOperation target, IOperation value)
    {
        if (IsOwn(target))
        {
            Keep(member, value);
        }
        else if (HoldsData(value.Type) && SourcesOf(value) is { IsEmpty: false } sources)
        {
            _passes.Add(new DataPass(DataParameter.OfMember(member), value.Syntax, sources));
        }
    }

    private void Keep(ISymbol at, IOperation value)
    {
        if (SourcesOf(value) is { IsEmpty: false } sources)
        {
            _keeps.Add(new DataKept(at.OriginalDefinition, sources));
        }
    }

    private void Pass(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol to)
    {
        foreach (var argument in arguments)
        {
            if (_passes.Count < MostPasses
                && argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter }
                && HoldsData(parameter.Type)
                && SourcesOf(argument.Value) is { IsEmpty: false } sources)
            {
                _passes.Add(new DataPass(DataParameter.Of(to, parameter.Ordinal), argument.Value.Syntax, sources));
            }
        }
    }

    private ImmutableArray<DataSource> SourcesOf(IOperation value) => InternalData.SourcesOf(value, _zones, _locals, _flow);

    /// <summary>Whose result it is; a lambda's goes where the lambda goes.</summary>
    private ISymbol? Returning(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation)
            {
                return null;
            }

            if (parent is ILocalFunctionOperation function)
            {
                return function.Symbol;
            }
        }

        return _method;
    }

    /// <summary>A block that neither uses endpoints nor calls methods of the program leads data nowhere; one of that length is generated.</summary>
    private static bool IsWorthReading(IOperation root, bool hasEndpoints)
    {
        var count = 0;
        foreach (var operation in BodyWalk.All(root))
        {
            hasEndpoints |= operation is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false }
                or IMemberReferenceOperation { Member.DeclaringSyntaxReferences.IsEmpty: false }
                or IReturnOperation { ReturnedValue: not null };
            if (++count > MostOperations)
            {
                return false;
            }
        }

        return hasEndpoints;
    }

    private static bool IsOwn(IMemberReferenceOperation member) =>
        member.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    // Numbers, flags, delegates and tokens carry no data that is worth following.
    private static bool HoldsData(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.None or SpecialType.System_String or SpecialType.System_Object, TypeKind: not (TypeKind.Enum or TypeKind.Delegate), Name: not "CancellationToken" };
}
