using System.Collections.Immutable;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Flow.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.SignIns;

/// <summary>
/// Tells the password that somebody typed from the one a program has of its own: a directory is often searched with a service account,
/// and that proves nothing about the user.
/// </summary>
internal static class TypedPassword
{
    public static bool IsHandedTo(IInvocationOperation call, FlowService flow)
    {
        // connection.Credential = …; connection.Bind();
        if (call.Arguments.IsEmpty)
        {
            return call.TargetMethod.Name is "Bind" && HasTypedCredential(Operations.BodyAround(call), flow);
        }

        return IsIn(call.Arguments, flow);
    }

    /// <summary>The last one counts: a stored hash stands before what it is compared with.</summary>
    public static bool IsIn(ImmutableArray<IArgumentOperation> arguments, FlowService flow)
    {
        for (var i = arguments.Length - 1; i >= 0; i--)
        {
            if (arguments[i].Parameter is { } parameter && (PasswordNames.Is(parameter.Name) || parameter.Name is "newCredential"))
            {
                return IsTyped(arguments[i].Value, flow);
            }
        }

        return true;
    }

    private static bool HasTypedCredential(IOperation body, FlowService flow)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is IObjectCreationOperation { Type.Name: "NetworkCredential", Arguments.Length: >= 2 } credential && IsTyped(credential, flow))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTyped(IOperation value, FlowService flow) => Operations.Unwrap(value) switch
    {
        { ConstantValue.HasValue: true } => false,
        IObjectCreationOperation { Arguments.Length: >= 2 } credential => IsTyped(credential.Arguments[1].Value, flow),
        { } other => SettingReads.Of(other, flow) is null,
        null => false,
    };
}
