using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Looks into what a request is sent with: form fields, anonymous objects and models whose member is a credential.</summary>
internal static class RequestBody
{
    public static bool HoldsCredential(EndpointSink sink, CredentialKnowledge knowledge)
    {
        if (sink.Operation is not IInvocationOperation call || !IsSending(call.TargetMethod.Name))
        {
            return false;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Value != sink.Value && argument.Parameter?.Name is "content" or "value" or "data" or "inputValue" && Holds(argument.Value, knowledge))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSending(string method) => method is "PostAsync" or "PutAsync" or "PostAsJsonAsync" or "PutAsJsonAsync" or "PatchAsJsonAsync";

    private static bool Holds(IOperation body, CredentialKnowledge knowledge)
    {
        foreach (var part in body.DescendantsAndSelf())
        {
            switch (part)
            {
                case IAnonymousObjectCreationOperation { Type: { } type } when HasCredentialMember(type, knowledge):
                case ILiteralOperation { ConstantValue: { HasValue: true, Value: string key } } when IsKey(part) && IsCredential(key, knowledge):
                    return true;
            }
        }

        return false;
    }

    // The first of two: ["password"] = x, new("password", x), { "password", x }.
    private static bool IsKey(IOperation literal) => literal.Parent switch
    {
        IArgumentOperation { Parent: IObjectCreationOperation { Arguments: { Length: 2 } arguments } } argument => arguments[0] == argument,
        IArgumentOperation { Parent: IInvocationOperation { Arguments: { Length: 2 } arguments } } argument => arguments[0] == argument,
        IArgumentOperation { Parent: IPropertyReferenceOperation { Property.IsIndexer: true } } => true,
        _ => false,
    };

    private static bool HasCredentialMember(ITypeSymbol type, CredentialKnowledge knowledge)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { Type.SpecialType: SpecialType.System_String } && IsCredential(member.Name, knowledge))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCredential(string name, CredentialKnowledge knowledge) => knowledge.Judge(name) == CredentialName.Strong;
}
