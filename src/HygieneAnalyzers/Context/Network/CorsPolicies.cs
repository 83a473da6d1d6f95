using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow.Bodies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>Tells which calls build one CORS policy, and whether it lets credentials through.</summary>
internal static class CorsPolicies
{
    public const string BuilderType = "Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder";

    public const string PolicyType = "Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicy";

    /// <summary>The policy that an origin is added to: the variable or object at the head of the chain.</summary>
    public static ClientKey Of(EndpointUse use) => HeadOf(use.Sink.Instance ?? use.Sink.Operation);

    /// <summary>Whether the policy is told anywhere in the block to take credentials.</summary>
    public static bool AllowsCredentials(IOperation root, ClientKey policy)
    {
        foreach (var operation in BlockOperations.Of(root))
        {
            switch (operation)
            {
                case IInvocationOperation { TargetMethod.Name: "AllowCredentials" } call
                    when TypeNames.Is(call.TargetMethod.ContainingType, BuilderType) && HeadOf(call.Instance).Equals(policy):
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "SupportsCredentials" } target, Value.ConstantValue: { HasValue: true, Value: true } }
                    when TypeNames.Is(target.Property.ContainingType, PolicyType) && HeadOf(target.Instance).Equals(policy):
                    return true;
            }
        }

        return false;
    }

    private static ClientKey HeadOf(IOperation? operation)
    {
        while (operation is IInvocationOperation { Instance: { } receiver })
        {
            operation = receiver;
        }

        return ClientKey.Of(operation is IPropertyReferenceOperation { Property.Name: "Origins", Instance: { } policy } ? policy : operation);
    }
}
