using System.Collections.Immutable;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>Finds the account of a credential in code among what is set together with it.</summary>
internal sealed class CodeAccounts(HygieneContext hygiene, CredentialKnowledge knowledge, FlowService flow)
{
    // new SmtpClient("smtp") { Credentials = new NetworkCredential("user", "…") }: the host stands one object further out.
    private const int ObjectsAround = 2;

    public Account Of(CredentialUse use)
    {
        if (use.IsInText)
        {
            return new Account(use.User, ConfigAccounts.Remote(use.Host), ImmutableArray<string>.Empty);
        }

        var name = CodeSiblings.KeyOf(use.Operation) ?? use.Name;
        var found = Beside(use.Operation, name);
        var setting = found.User is null ? found.UserSetting : null;
        return new Account(found.User, ConfigAccounts.Remote(found.Host), setting is null ? Purpose(use, name) : AccountWords.PurposeOf([setting]))
        {
            Role = AccountWords.RoleIn(use.Name),
            UserSetting = setting,
        };
    }

    /// <summary>The user name beside a credential of that name.</summary>
    public string? UserOf(IOperation credential, string name) => Beside(credential, CodeSiblings.KeyOf(credential) ?? name).User;

    private static ImmutableArray<string> Purpose(CredentialUse use, string name) =>
        use.KeyPurpose is { } purpose ? ImmutableArray.Create(purpose)
        : use.TellsPurpose ? AccountWords.PurposeOf([name])
        : ImmutableArray<string>.Empty;

    private SiblingAccount Beside(IOperation value, string name)
    {
        var found = new SiblingAccount(hygiene, knowledge, flow, AccountWords.PrefixOf(name), HoldsUser(value));
        var isKeyed = CodeSiblings.KeyOf(value) is not null;
        var current = value;
        for (var i = 0; i < ObjectsAround && current is not null; i++)
        {
            foreach (var (sibling, operation) in CodeSiblings.Of(current, out var around))
            {
                found.Note(sibling, operation, isOwnObject: around is not null && !isKeyed);
            }

            foreach (var (sibling, operation) in ReceiverSiblings.Of(current))
            {
                found.Note(sibling, operation, isOwnObject: true);
            }

            CodeSiblings.Of(current, out current);
        }

        if (found.User is null && value.Parent is IFieldInitializerOperation or IPropertyInitializerOperation)
        {
            NoteType(value.Parent, found);
        }

        return found;
    }

    private bool HoldsUser(IOperation value)
    {
        CodeSiblings.Of(value, out var holder);
        return holder is IObjectCreationOperation { Type.Name: var type } && knowledge.Judge(type) == CredentialName.UserName;
    }

    private static void NoteType(IOperation initializer, SiblingAccount found)
    {
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
                found.Note(name, text, isOwnObject: false);
            }
        }
    }
}
