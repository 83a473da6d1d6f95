using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Flow.Times;

/// <summary>Recognises the making of a root or intermediate certificate, which may live longer than those it signs.</summary>
internal static class CertificateAuthority
{
    public static bool IsMade(IOperation issue, FlowService flow)
    {
        foreach (var operation in BodyWalk.Own(Operations.BodyAround(issue)))
        {
            if (operation is IObjectCreationOperation { Type.Name: "X509BasicConstraintsExtension", Arguments: { Length: > 1 } arguments }
                && flow.ConstantOf(arguments[0].Value) is { HasValue: true, Value: true })
            {
                return true;
            }
        }

        return false;
    }
}
