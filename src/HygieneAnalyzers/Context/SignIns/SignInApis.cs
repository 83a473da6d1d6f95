using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>What the members of one compilation do in a sign-in: the tables, the user's own members, and names for home-made ones.</summary>
internal sealed class SignInApis
{
    private readonly Dictionary<string, ImmutableArray<Row>> _rows = new(StringComparer.Ordinal);
    private readonly UserMembers _users;
    private readonly FlowService _flow;
    private readonly HygieneContext _hygiene;

    private SignInApis(HygieneContext hygiene)
    {
        _hygiene = hygiene;
        _users = UserMembers.Read(hygiene);
        _flow = FlowService.For(hygiene);
        AddRows(hygiene.Types, IdentityApis.All);
        AddRows(hygiene.Types, SessionApis.All);
        AddRows(hygiene.Types, PasswordApis.All);
    }

    public static SignInApis For(HygieneContext hygiene) => hygiene.Get(static c => new SignInApis(c));

    /// <summary>Whether the compilation references, or names in its options, anything that starts a session.</summary>
    public bool HasIssuers => _rows.Count > 0 || !_users.IsEmpty;

    /// <summary>Whether an operation could start a session, by nothing but a look at its name: this is asked of every call.</summary>
    public bool MayIssue(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: var name } => _rows.ContainsKey(name) || _users.Mention(name) || IssuerNames.IsToken(name),
        IObjectCreationOperation { Constructor: { } constructor } => TableRole(constructor, ".ctor") != SignInRole.None,
        _ => false,
    };

    /// <summary>The role of an operation; only calls, creations, member reads and comparisons have one.</summary>
    public SignInRole RoleOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => SignInCalls.Refine(call, RoleOf(call.TargetMethod), _flow),
        IObjectCreationOperation { Constructor: { } constructor } creation => SignInCalls.Refine(creation, TableRole(constructor, ".ctor"), _flow),
        IPropertyReferenceOperation property => SignInCalls.IsWritten(property) ? OfWritten(property)
            : SecondFactorNames.OfState(property.Property.Name, property.Type?.SpecialType == SpecialType.System_Boolean),
        IFieldReferenceOperation field => SignInCalls.IsWritten(field) ? SignInRole.None
            : SecondFactorNames.OfState(field.Field.Name, field.Type?.SpecialType == SpecialType.System_Boolean || field.Field.ContainingType?.TypeKind == TypeKind.Enum),
        IBinaryOperation binary => PasswordComparison.Is(binary) ? SignInRole.PasswordProof : CodeComparison.Is(binary) ? SignInRole.Verification : SignInRole.None,
        _ => SignInRole.None,
    };

    /// <summary><c>command.CommandText = "SELECT … WHERE Password = @p"</c>.</summary>
    private static SignInRole OfWritten(IPropertyReferenceOperation property) =>
        property is { Property.Name: "CommandText", Parent: IAssignmentOperation { Value: { } text } } && PasswordQuery.Is(text) ? SignInRole.PasswordProof : SignInRole.None;

    /// <summary>The role of a method by the user's options, the tables, then its name.</summary>
    public SignInRole RoleOf(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        var told = _users.RoleOf(method);
        if (told != SignInRole.None)
        {
            return Told(told, SignInCalls.ResultOf(method));
        }

        var known = TableRole(method, method.Name);
        return known != SignInRole.None ? known : ByName(method);
    }

    /// <summary>A member that an option names: what returns something is a question or a token, what returns nothing acts.</summary>
    private static SignInRole Told(SignInRole role, ITypeSymbol? result) => role switch
    {
        SignInRole.SecondFactor when result is not null => SignInRole.Evidence,
        SignInRole.Session when result?.SpecialType == SpecialType.System_String => SignInRole.Token,
        _ => role,
    };

    private SignInRole TableRole(IMethodSymbol method, string name)
    {
        if (!_rows.TryGetValue(name, out var rows))
        {
            return SignInRole.None;
        }

        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            foreach (var row in rows)
            {
                if (SymbolEqualityComparer.Default.Equals(row.Type, current.ContainingType?.OriginalDefinition))
                {
                    return row.Role;
                }
            }
        }

        return SignInRole.None;
    }

    private SignInRole ByName(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction))
        {
            return SignInRole.None;
        }

        var result = SignInCalls.ResultOf(method);
        var role = SecondFactorNames.OfMethod(method.ContainingType?.Name ?? "", method.Name, result is null, result?.SpecialType == SpecialType.System_Boolean);
        if (role != SignInRole.None)
        {
            return role;
        }

        // Code in sight is followed; only what is out of sight is judged by its name.
        if (!method.DeclaringSyntaxReferences.IsEmpty && !method.IsAbstract)
        {
            return IssuerNames.IsOtherToken(method.Name) ? SignInRole.Preparation : SignInRole.None;
        }

        var named = IssuerNames.Of(method.ContainingType?.Name ?? "", method.Name, result?.SpecialType == SpecialType.System_Boolean, method.Parameters.Length);
        return named == SignInRole.None && IsCredentialCheck(method, result) && !IsImplemented(method) ? SignInRole.PasswordProof : named;
    }

    /// <summary>Whether the code behind a contract of the source is in sight: it may ask for more than the password.</summary>
    private bool IsImplemented(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty && !DerivedTypes.For(_hygiene).Of(method.ContainingType).IsEmpty;

    /// <summary>A user or an answer comes back, no text that may be a token already.</summary>
    private static bool IsCredentialCheck(IMethodSymbol method, ITypeSymbol? result)
    {
        if (result is null or { SpecialType: SpecialType.System_String } || method.Parameters.Length < 2
            || !IssuerNames.IsCredentialCheck(method.Name, result.SpecialType == SpecialType.System_Boolean))
        {
            return false;
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String && PasswordNames.Is(parameter.Name) && !PasswordNames.IsRepetition(parameter.Name))
            {
                return true;
            }
        }

        return false;
    }

    private void AddRows(KnownTypes types, ImmutableArray<SignInApi> apis)
    {
        foreach (var api in apis)
        {
            if (types[api.Type] is not { } type)
            {
                continue;
            }

            foreach (var member in api.Members)
            {
                var rows = _rows.TryGetValue(member, out var known) ? known : ImmutableArray<Row>.Empty;
                _rows[member] = rows.Add(new Row(type, api.Role));
            }
        }
    }

    private readonly record struct Row(INamedTypeSymbol Type, SignInRole Role);
}
