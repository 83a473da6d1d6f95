using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>
/// Finds the places of one operation block that take a credential: arguments and properties of the API table, and whatever
/// bears a credential's name — parameters and properties bound by symbol, variables, members, dictionary keys.
/// </summary>
internal sealed class CredentialSinks
{
    private readonly CredentialKnowledge _knowledge;
    private readonly ISymbol _owner;
    private readonly List<CredentialSink> _found = [];

    public CredentialSinks(CredentialKnowledge knowledge, ISymbol owner)
    {
        _knowledge = knowledge;
        _owner = owner;
    }

    public IReadOnlyList<CredentialSink> Found => _found;

    /// <summary>Notes the sinks of this one operation; the caller walks the block.</summary>
    public void Collect(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                Arguments(call.TargetMethod, call.Arguments);
                InvokedByName.Collect(call, _found);
                foreach (var (parameter, value) in DelegateCalls.Of(call))
                {
                    Given(parameter, value);
                }

                if (AppendedValue.KeyBefore(call) is { } key)
                {
                    Add(call.Arguments[0].Value, key, SinkKind.ConnectionPart, CredentialName.Strong, isDefinite: true, target: null);
                }

                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Arguments(constructor, creation.Arguments);
                break;
            case ISimpleAssignmentOperation assignment:
                Assigned(assignment.Target, assignment.Value);
                if (assignment.Value.ConstantValue.HasValue)
                {
                    Alternatives(assignment);
                }

                break;
            case ICoalesceAssignmentOperation assignment:
                Assigned(assignment.Target, assignment.Value);
                break;
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                Named(declarator.Symbol, initializer.Value);
                break;
            case IVariableDeclaratorOperation { Parent: IVariableDeclarationOperation { Initializer: { } initializer } } declarator:
                Named(declarator.Symbol, initializer.Value);
                break;
            case IFieldInitializerOperation initializer:
                Initialized(initializer.InitializedFields, initializer.Value);
                break;
            case IPropertyInitializerOperation initializer:
                Initialized(initializer.InitializedProperties, initializer.Value);
                break;
            case IParameterInitializerOperation { Parameter: { } parameter } initializer:
                Named(parameter, initializer.Value);
                break;
            case IReturnOperation { ReturnedValue: { } value } when !ReturnedName.IsInFunction(operation):
                Returned(value);
                break;
            case ICoalesceOperation or IConditionalOperation { WhenFalse: not null } or ISwitchExpressionOperation:
                Alternatives(operation);
                break;
            case ITupleOperation { NaturalType: INamedTypeSymbol natural } tuple:
                Tuple(tuple.Parent is IConversionOperation { Type: INamedTypeSymbol { IsTupleType: true } target } ? target : tuple.Type as INamedTypeSymbol ?? natural, tuple);
                break;
        }
    }

    private void Arguments(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is { Parameter: { } parameter, ArgumentKind: not ArgumentKind.DefaultValue })
            {
                Argument(method, argument, parameter);
            }
        }

        if (arguments.Length >= 2 && KeyValuePairs.KeyBefore(arguments, out var key, out var value))
        {
            Keyed(key, value);
        }
    }

    private void Argument(IMethodSymbol method, IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (!CredentialTypes.CanHold(parameter.Type))
        {
            return;
        }

        if (CredentialApiTable.Find(method, parameter) is { } entry)
        {
            Add(argument.Value, parameter.Name, entry.Kind, CredentialName.Strong, isDefinite: true, parameter);
        }
        else if (NativeLogon.IsPassword(parameter))
        {
            Add(argument.Value, parameter.Name, SinkKind.Credential, CredentialName.Strong, isDefinite: true, parameter);
        }
        else if (parameter.RefKind != RefKind.Out && parameter.Name != KeyValuePairs.Key)
        {
            var fromLibrary = method.Locations.IsEmpty || !method.Locations[0].IsInSource;
            Add(argument.Value, parameter.Name, SinkKinds.Of(parameter.Name), _knowledge.Judge(parameter.Name), fromLibrary, parameter);
        }
    }

    private void Given(IParameterSymbol parameter, IOperation value)
    {
        if (parameter.ContainingSymbol is IMethodSymbol method && CredentialApiTable.Find(method, parameter) is { } entry)
        {
            Add(value, parameter.Name, entry.Kind, CredentialName.Strong, isDefinite: true, parameter);
        }
        else
        {
            Named(parameter, value);
        }
    }

    private void Assigned(IOperation target, IOperation value)
    {
        switch (target)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                if (indexer.Arguments.Length == 1 && KeyValuePairs.TextOf(indexer.Arguments[0].Value) is { } key)
                {
                    Keyed(key, value);
                }

                break;
            case IPropertyReferenceOperation { Property.Name: "Value", Instance: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys } }
                when KeyValuePairs.TextOf(keys[0].Value) is { } entry:
                Keyed(entry, value);
                break;
            case IPropertyReferenceOperation { Property: var property }:
                Named(property, value);
                break;
            case IFieldReferenceOperation { Field: var field }:
                Named(field, value);
                break;
            case ILocalReferenceOperation { Local: var local }:
                Named(local, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                Named(parameter, value);
                break;
        }
    }

    private void Initialized<T>(ImmutableArray<T> members, IOperation value)
        where T : ISymbol
    {
        foreach (var member in members)
        {
            Named(member, value);
        }
    }

    private void Returned(IOperation value)
    {
        if (ReturnedName.Of(_owner) is { } name && _owner is IMethodSymbol method && CredentialTypes.CanHold(ReturnedName.TypeOf(method)))
        {
            Add(value, name, SinkKinds.Of(name), _knowledge.Judge(name), isDefinite: false, (ISymbol?)method.AssociatedSymbol ?? method);
        }
    }

    private void Alternatives(IOperation operation)
    {
        foreach (var (credential, literal) in StandIns.Of(operation))
        {
            if (StandIns.NameOf(credential, literal, _knowledge) is { } name)
            {
                Add(literal, name, SinkKinds.Of(name), CredentialName.Strong, isDefinite: false, target: null);
            }
        }
    }

    private void Tuple(INamedTypeSymbol type, ITupleOperation tuple)
    {
        for (var i = 0; i < tuple.Elements.Length && i < type.TupleElements.Length; i++)
        {
            if (type.TupleElements[i].IsExplicitlyNamedTupleElement)
            {
                Named(type.TupleElements[i], tuple.Elements[i]);
            }
        }
    }

    private void Named(ISymbol target, IOperation value)
    {
        if (PasswordCharacters.Are(target))
        {
            return;
        }

        if (target is IPropertySymbol property && CredentialApiTable.Find(property) is { } entry)
        {
            Add(value, property.Name, entry.Kind, CredentialName.Strong, isDefinite: true, target);
        }
        else if (CredentialTypes.Of(target) is { } type && CredentialTypes.CanHold(type))
        {
            var fromLibrary = target is IPropertySymbol or IFieldSymbol && !target.Locations.IsEmpty && !target.Locations[0].IsInSource;
            Add(value, target.Name, SinkKinds.Of(target.Name), _knowledge.Judge(target.Name), fromLibrary, target);
        }
    }

    private void Keyed(string key, IOperation value)
    {
        if (CredentialTypes.CanHold(value.Type))
        {
            var isHeader = HeaderNames.CarriesCredential(key);
            Add(
                value,
                KeyValuePairs.LastSegment(key),
                isHeader ? SinkKind.Header : SinkKinds.Of(key),
                isHeader ? CredentialName.Strong : _knowledge.Judge(KeyValuePairs.LastSegment(key)),
                isHeader,
                target: null);
        }
    }

    private void Add(IOperation value, string name, SinkKind kind, CredentialName strength, bool isDefinite, ISymbol? target)
    {
        if (strength is CredentialName.Strong or CredentialName.Weak || kind == SinkKind.ConnectionString)
        {
            _found.Add(new CredentialSink(value, name, kind, strength, isDefinite, target));
        }
    }
}
