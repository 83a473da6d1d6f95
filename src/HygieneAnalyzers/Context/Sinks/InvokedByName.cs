using System.Collections.Generic;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Passwords that are set through the name of a method: <c>entry.Invoke("SetPassword", "…")</c>.</summary>
internal static class InvokedByName
{
    public static void Collect(IInvocationOperation call, List<CredentialSink> found)
    {
        if (call is { TargetMethod.Name: "Invoke", Arguments: { Length: 2 } arguments }
            && arguments[0].Value.ConstantValue.Value is "SetPassword" or "ChangePassword"
            && ListedElements.TryGet(Operations.Unwrap(arguments[1].Value)!, out var values))
        {
            foreach (var value in values)
            {
                found.Add(new CredentialSink(Operations.Unwrap(value)!, "password", SinkKind.Credential, CredentialName.Strong, IsDefinite: true, Target: null));
            }
        }
    }
}
