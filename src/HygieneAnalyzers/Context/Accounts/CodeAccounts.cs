using System.Collections.Immutable;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>Finds the account of a credential in code among what is set together with it.</summary>
internal sealed class CodeAccounts(CredentialKnowledge knowledge, FlowService flow)
{
    // new SmtpClient("smtp") { Credentials = new NetworkCredential("user", "…") }: the host stands one object further out.
    private const int ObjectsAround = 2;

    public Account Of(CredentialUse use)
    {
        if (use.IsInText)
        {
            return new Account(use.User, ConfigAccounts.Remote(use.Host), ImmutableArray<string>.Empty);
        }

        var prefix = AccountWords.PrefixOf(use.Name);
        var (user, host) = Beside(use.Operation, prefix);
        if (user is null && use.Operation.Parent is IFieldInitializerOperation or IPropertyInitializerOperation)
        {
            (user, host) = InType(use.Operation.Parent, prefix);
        }

        var purpose = use.TellsPurpose ? AccountWords.PurposeOf([use.Name]) : ImmutableArray<string>.Empty;
        return new Account(user, ConfigAccounts.Remote(host), purpose) { Role = AccountWords.RoleIn(use.Name) };
    }

    /// <summary>The user name beside a credential of that name.</summary>
    public string? UserOf(IOperation credential, string name) => Beside(credential, AccountWords.PrefixOf(name)).User;

    private (string? User, string? Host) Beside(IOperation value, string prefix)
    {
        var (user, host) = (default(string), default(string));
        var current = value;
        for (var i = 0; i < ObjectsAround && current is not null; i++)
        {
            foreach (var (name, sibling) in CodeSiblings.Of(current, out var around))
            {
                Note(name, prefix, Text(sibling), isOwnObject: around is not null, ref user, ref host);
            }

            CodeSiblings.Of(current, out current);
        }

        return (user, host);
    }

    private (string? User, string? Host) InType(IOperation initializer, string prefix)
    {
        var (user, host) = (default(string), default(string));
        var member = initializer switch
        {
            IFieldInitializerOperation { InitializedFields: { IsEmpty: false } fields } => (ISymbol)fields[0],
            IPropertyInitializerOperation { InitializedProperties: { IsEmpty: false } properties } => properties[0],
            _ => null,
        };
        if (member is not null)
        {
            foreach (var (name, text) in CodeSiblings.Constants(member))
            {
                Note(name, prefix, text, isOwnObject: false, ref user, ref host);
            }
        }

        return (user, host);
    }

    /// <summary>Takes a user or host of the same prefix; in an object or call of its own also one without prefix.</summary>
    private void Note(string name, string prefix, string? text, bool isOwnObject, ref string? user, ref string? host)
    {
        if (text is not { Length: > 0 and <= 200 } || (AccountWords.PrefixOf(name) is var own && own != prefix && !isOwnObject))
        {
            return;
        }

        if (knowledge.Judge(name) == CredentialName.UserName)
        {
            user ??= text;
        }
        else if (AccountWords.IsHost(name) && Endpoint.TryParseHost(text, out var endpoint))
        {
            host ??= endpoint.Host.ToString();
        }
    }

    private string? Text(IOperation value)
    {
        if (value.ConstantValue.HasValue)
        {
            return value.ConstantValue.Value as string;
        }

        var origins = flow.OriginsOf(value);
        return origins.Length == 1 && origins[0].IsExact ? origins[0].Text : null;
    }
}
