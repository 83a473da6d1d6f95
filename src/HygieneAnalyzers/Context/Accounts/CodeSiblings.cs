using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>Finds what is set together with a credential: other arguments, members of one initialiser, assignments to one object, constants beside it.</summary>
internal static class CodeSiblings
{
    // More than that are not the parts of one account.
    private const int Most = 200;

    /// <summary>The named values beside the operation, which is the credential's value or the object that it went into.</summary>
    public static IEnumerable<(string Name, IOperation Value)> Of(IOperation value, out IOperation? around)
    {
        var place = Unwrapped(value).Parent;
        around = place switch
        {
            IArgumentOperation argument => argument.Parent,
            ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: { } creation } } => creation,
            ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation creation } => creation,
            ITupleOperation => place,
            _ => null,
        };
        return place switch
        {
            IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation initializer } } => Members(initializer),
            IArgumentOperation { Parent: { } call } => Arguments(call),
            ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation creation } => Assigned(creation.Initializers),
            ITupleOperation { NaturalType: INamedTypeSymbol type } tuple => Elements(tuple, type),
            ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation initializer } => Members(initializer),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } instance }, Parent: { } statement } => Assignments(statement, instance),
            IVariableInitializerOperation => Locals(place),
            _ => [],
        };
    }

    /// <summary>The constant key at which the value is put into a dictionary or configuration, or null.</summary>
    public static string? KeyOf(IOperation value) => Unwrapped(value).Parent switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } target } => NameOf(target),
        IArgumentOperation { Parent: IInvocationOperation { Arguments: { Length: >= 2 } arguments } } when KeyValuePairs.KeyBefore(arguments, out var key, out _) => key,
        IArgumentOperation { Parent: IObjectCreationOperation { Arguments: { Length: >= 2 } arguments } } when KeyValuePairs.KeyBefore(arguments, out var key, out _) => key,
        _ => null,
    };

    /// <summary>The constants of the type in which a field or property is declared.</summary>
    public static IEnumerable<(string Name, string Value)> Constants(ISymbol member)
    {
        var members = member.ContainingType?.GetMembers() ?? ImmutableArray<ISymbol>.Empty;
        for (var i = 0; i < members.Length && i < Most; i++)
        {
            if (members[i] is IFieldSymbol or IPropertySymbol && InitialText(members[i]) is { } text)
            {
                yield return (members[i].Name, text);
            }
        }
    }

    /// <summary>The operation with the conversions and parentheses around it.</summary>
    public static IOperation Unwrapped(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value;
    }

    /// <summary>What an object is created with: the arguments, and the members of its initialiser.</summary>
    public static IEnumerable<(string Name, IOperation Value)> Created(IOperation value)
    {
        while (value is IConversionOperation { Operand: var operand })
        {
            value = operand;
        }

        return value is IObjectCreationOperation ? Arguments(value) : [];
    }

    public static IEnumerable<(string Name, IOperation Value)> Arguments(IOperation call)
    {
        var arguments = call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (var argument in arguments)
        {
            if (argument is { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue })
            {
                yield return (parameter.Name, argument.Value);
            }
        }

        if (call is IObjectCreationOperation { Initializer: { } initializer })
        {
            foreach (var member in Members(initializer))
            {
                yield return member;
            }
        }
    }

    private static IEnumerable<(string Name, IOperation Value)> Members(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var member in Assigned(initializer.Initializers))
        {
            yield return member;
        }

        if (initializer.Parent is IObjectCreationOperation creation)
        {
            foreach (var argument in creation.Arguments)
            {
                if (argument.Parameter is { } parameter)
                {
                    yield return (parameter.Name, argument.Value);
                }
            }
        }
    }

    private static IEnumerable<(string Name, IOperation Value)> Assigned(ImmutableArray<IOperation> initializers)
    {
        foreach (var operation in initializers)
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                    yield return (NameOf(target), assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation { Member: var list }, Initializer.Initializers: { IsEmpty: false } items }
                    when items[0] is IInvocationOperation { Arguments: { Length: 1 } first }:
                    yield return (list.Name, first[0].Value);
                    break;
                case IInvocationOperation { Arguments: var arguments } when arguments.Length >= 2 && KeyValuePairs.KeyBefore(arguments, out var key, out var value):
                    yield return (key, value);
                    break;
            }
        }
    }

    private static IEnumerable<(string Name, IOperation Value)> Elements(ITupleOperation tuple, INamedTypeSymbol type)
    {
        for (var i = 0; i < tuple.Elements.Length && i < type.TupleElements.Length; i++)
        {
            yield return (type.TupleElements[i].Name, tuple.Elements[i]);
        }
    }

    // The key of an indexer says more than its being called Item.
    private static string NameOf(IMemberReferenceOperation target) =>
        target is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } && arguments[0].Value.ConstantValue is { HasValue: true, Value: string key }
            ? key
            : target.Member.Name;

    private static IEnumerable<(string Name, IOperation Value)> Assignments(IOperation statement, IOperation instance)
    {
        if (statement.Parent is not IBlockOperation { Operations: var operations } || SymbolOf(instance) is not { } target)
        {
            yield break;
        }

        for (var i = 0; i < operations.Length && i < Most; i++)
        {
            if (operations[i] is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } other } member } assignment }
                && SymbolEqualityComparer.Default.Equals(SymbolOf(other), target))
            {
                yield return (NameOf(member), assignment.Value);
            }
        }
    }

    private static IEnumerable<(string Name, IOperation Value)> Locals(IOperation initializer)
    {
        var block = initializer.Parent;
        while (block is not null and not IBlockOperation)
        {
            block = block.Parent;
        }

        if (block is not IBlockOperation { Operations: var operations })
        {
            yield break;
        }

        for (var i = 0; i < operations.Length && i < Most; i++)
        {
            if (operations[i] is IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations }
                && declarations[0].Declarators is { Length: 1 } declarators
                && declarators[0] is { Initializer.Value: { } value, Symbol.Name: var name })
            {
                yield return (name, value);
            }
        }
    }

    /// <summary>The variable, member or own object that an expression names, or null.</summary>
    public static ISymbol? SymbolOf(IOperation instance) => instance switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IInstanceReferenceOperation own => own.Type,
        _ => null,
    };

    private static string? InitialText(ISymbol member)
    {
        var value = member.DeclaringSyntaxReferences.IsEmpty ? null : member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        return value is LiteralExpressionSyntax { Token.Value: string text } ? text : null;
    }
}
