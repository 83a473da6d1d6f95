using System;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Context.Files;
using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Bodies;
using HygieneAnalyzers.Flow.Settings;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Accounts;

/// <summary>
/// Gathers the user and the host of one credential from the names and values beside it; the first of each counts. A plain <c>Name</c> is the
/// user's only where the type around it says that it is one (<c>record User(string Name, string Password)</c>).
/// </summary>
internal sealed class SiblingAccount(HygieneContext hygiene, CredentialKnowledge knowledge, FlowService flow, string prefix, bool holdsUser)
{
    private const int LongestName = 200;

    public string? User { get; private set; }

    public string? Host { get; private set; }

    /// <summary>The setting from which the program takes the user.</summary>
    public string? UserSetting { get; private set; }

    /// <summary>Takes a user or host of the same prefix; in an object or call of its own also one without prefix, or an object that has one.</summary>
    public void Note(string name, IOperation value, bool isOwnObject)
    {
        if (Text(value) is { } text)
        {
            Note(name, text, isOwnObject);
        }
        else if (SettingPath.Of(Read(value), flow) is { } path)
        {
            NoteSetting(name, path, isOwnObject);
        }
        else if (isOwnObject && Holder(value) is { } created)
        {
            NoteHolder(created);
        }
    }

    public void Note(string name, string text, bool isOwnObject)
    {
        if (text.Length is 0 or > LongestName || !IsOfThis(name, isOwnObject))
        {
            return;
        }

        if (IsUser(name))
        {
            User ??= text;
        }
        else if (AccountWords.IsHost(name) && Endpoint.TryParseHost(text, out var endpoint))
        {
            Host ??= endpoint.Host.ToString();
        }
    }

    private bool IsOfThis(string name, bool isOwnObject) => isOwnObject || AccountWords.PrefixOf(name) == prefix;

    private bool IsUser(string name) => knowledge.Judge(name) == CredentialName.UserName || (holdsUser && name.Equals("Name", StringComparison.OrdinalIgnoreCase));

    // The settings files may say who it is; otherwise two settings still tell two users apart.
    private void NoteSetting(string name, string path, bool isOwnObject)
    {
        var values = SettingValues.Of(path, hygiene);
        if (values.Length == 1 && knowledge.Values.Judge(values[0], null, atDefiniteSink: true) == ValueKind.Secret)
        {
            Note(name, values[0], isOwnObject);
        }
        else if (IsOfThis(name, isOwnObject) && IsUser(name))
        {
            UserSetting ??= path;
        }
    }

    // configuration["Mail:User"] ?? throw …, also by way of a local
    private static IOperation? Read(IOperation value)
    {
        var read = Operations.Unwrap(value) is ILocalReferenceOperation local ? Operations.Unwrap(Declared.OnlyValue(local)) : value;
        return read is ICoalesceOperation coalesce ? coalesce.Value : read;
    }

    // users.CreateAsync(new IdentityUser("admin"), "…"), new SmtpClient { … new Uri("https://…") }
    private void NoteHolder(IObjectCreationOperation created)
    {
        foreach (var (name, value) in CodeSiblings.Created(created))
        {
            if (Text(value) is { } text)
            {
                Note(name, text, isOwnObject: true);
            }
        }
    }

    private static IObjectCreationOperation? Holder(IOperation value)
    {
        while (value is IConversionOperation { Operand: var operand })
        {
            value = operand;
        }

        return value switch
        {
            IObjectCreationOperation created => created,
            ILocalReferenceOperation local => DeclaredValue(local),
            _ => null,
        };
    }

    private static IObjectCreationOperation? DeclaredValue(ILocalReferenceOperation local)
    {
        for (var block = local.Parent; block is not null; block = block.Parent)
        {
            if (block is IBlockOperation { Operations: var statements })
            {
                foreach (var statement in statements)
                {
                    if (statement is IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations }
                        && declarations[0].Declarators is { Length: 1 } declarators
                        && SymbolEqualityComparer.Default.Equals(declarators[0].Symbol, local.Local))
                    {
                        return declarators[0].Initializer?.Value as IObjectCreationOperation;
                    }
                }
            }
        }

        return null;
    }

    private string? Text(IOperation value)
    {
        if (value.ConstantValue.HasValue)
        {
            return value.ConstantValue.Value as string;
        }

        // An address is a text too: new Uri("https://api.contoso.com").
        if (value is IObjectCreationOperation { Type.Name: "Uri", Arguments: { IsEmpty: false } arguments })
        {
            return Text(arguments[0].Value);
        }

        var origins = flow.OriginsOf(value);
        return origins.Length == 1 && origins[0].IsExact ? origins[0].Text : null;
    }
}
