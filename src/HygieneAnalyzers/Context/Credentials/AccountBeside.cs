using System.Collections.Immutable;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>The user name that stands beside a password, as another argument or in the same object initialiser.</summary>
internal static class AccountBeside
{
    public static string? Of(IOperation password, CredentialKnowledge knowledge) => Outer(password) switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => InArguments(call.Arguments, knowledge),
        IArgumentOperation { Parent: IObjectCreationOperation creation } => InArguments(creation.Arguments, knowledge),
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation initializer } => InInitializer(initializer.Initializers, knowledge),
        _ => null,
    };

    private static IOperation? Outer(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private static string? InArguments(ImmutableArray<IArgumentOperation> arguments, CredentialKnowledge knowledge)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && Account(parameter.Name, argument.Value, knowledge) is { } account)
            {
                return account;
            }
        }

        return null;
    }

    private static string? InInitializer(ImmutableArray<IOperation> members, CredentialKnowledge knowledge)
    {
        foreach (var member in members)
        {
            if (member is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value: var value }
                && Account(target.Member.Name, value, knowledge) is { } account)
            {
                return account;
            }
        }

        return null;
    }

    private static string? Account(string name, IOperation value, CredentialKnowledge knowledge) =>
        value.ConstantValue is { HasValue: true, Value: string text } && knowledge.Judge(name) == CredentialName.UserName ? text : null;
}
