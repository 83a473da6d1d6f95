using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>The identity of an object that connects, as far as a type's own code tells: the variable or member that holds it, else where it is made.</summary>
internal readonly struct ClientKey : IEquatable<ClientKey>
{
    private const int MaxSteps = 32;

    private readonly ISymbol? _symbol;
    private readonly SyntaxNode? _syntax;

    private ClientKey(ISymbol? symbol, SyntaxNode? syntax)
    {
        _symbol = symbol;
        _syntax = syntax;
    }

    public bool IsKnown => _symbol is not null || _syntax is not null;

    /// <summary>What arrives as the parameter, or what the method or property returns.</summary>
    public static ClientKey Of(ISymbol symbol) => new(symbol, null);

    /// <summary>The object that <paramref name="operation"/> stands for.</summary>
    public static ClientKey Of(IOperation? operation)
    {
        for (var steps = 0; operation is not null && steps < MaxSteps; steps++)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IAwaitOperation awaiting:
                    operation = awaiting.Operation;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IConditionalAccessInstanceOperation access:
                    operation = Receiver(access);
                    break;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } receiver:
                    operation = Initialized(receiver);
                    break;
                case IObjectCreationOperation or IInvocationOperation:
                    return Holder(operation);
                default:
                    return new ClientKey(Symbol(operation), null);
            }
        }

        return default;
    }

    public bool Equals(ClientKey other) => SymbolEqualityComparer.Default.Equals(_symbol, other._symbol) && Equals(_syntax, other._syntax);

    public override bool Equals(object? obj) => obj is ClientKey other && Equals(other);

    public override int GetHashCode() => _symbol is null ? _syntax?.SpanStart ?? 0 : SymbolEqualityComparer.Default.GetHashCode(_symbol);

    /// <summary>The variable or member that an expression names; of a property of another object that object (<c>client.DefaultRequestHeaders</c>).</summary>
    private static ISymbol? Symbol(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => property.Property,
        _ => null,
    };

    private static ClientKey Holder(IOperation made)
    {
        var parent = made.Parent;
        while (parent is IConversionOperation or IAwaitOperation or IVariableInitializerOperation or ICoalesceOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        var symbol = parent switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            IVariableDeclarationOperation { Declarators: { Length: 1 } declarators } => declarators[0].Symbol,
            IAssignmentOperation assignment => Symbol(assignment.Target),
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
            IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
            _ => null,
        };
        return symbol is null ? new ClientKey(null, made.Syntax) : new ClientKey(symbol, null);
    }

    private static IOperation? Initialized(IOperation receiver)
    {
        var parent = receiver.Parent;
        while (parent is not null and not IObjectCreationOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private static IOperation? Receiver(IOperation access)
    {
        var parent = access.Parent;
        while (parent is not null and not IConditionalAccessOperation)
        {
            parent = parent.Parent;
        }

        return (parent as IConditionalAccessOperation)?.Operation;
    }
}
