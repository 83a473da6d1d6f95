using HygieneAnalyzers.Context.Sinks;
using HygieneAnalyzers.Flow;
using HygieneAnalyzers.Secrets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Credentials;

/// <summary>Tells the two sides of a comparison apart: what the program keeps secret, and what somebody sent to it.</summary>
internal static class ComparedValues
{
    /// <summary>Whether the value is a keyed hash made here: the result of an HMAC, also as hexadecimal or base64 text.</summary>
    public static bool IsMac(IOperation value, FlowService flow)
    {
        foreach (var origin in flow.OriginsOf(value))
        {
            if (origin.Method is { Name: "ComputeHash" or "ComputeHashAsync" or "HashData" or "HashDataAsync" } method
                && TypeNames.IsOrDerivesFrom(method.ContainingType, "System.Security.Cryptography.KeyedHashAlgorithm"))
            {
                return true;
            }

            if (origin.Operation is IInvocationOperation { Instance.Type: { } type, TargetMethod.Name: "ComputeHash" }
                && TypeNames.IsOrDerivesFrom(type, "System.Security.Cryptography.KeyedHashAlgorithm"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of a secret that the program itself holds — a field, a static member, a setting — or null.</summary>
    public static string? OwnSecret(IOperation value, CredentialKnowledge knowledge, FlowService flow)
    {
        foreach (var origin in flow.OriginsOf(value))
        {
            if (origin.Operation is IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" } } variable)
            {
                if (ReadName.KeyOf(variable as IOperation) is { } key && knowledge.Judge(key) == CredentialName.Strong)
                {
                    return "the environment variable";
                }
            }
            else if (origin.Operation is { } operation && NameOfOwn(operation) is { } name && knowledge.Judge(KeyValuePairs.LastSegment(name)) == CredentialName.Strong)
            {
                return KeyValuePairs.LastSegment(name);
            }
        }

        return null;
    }

    /// <summary>
    /// <c>user.Password == password</c>: what a stored object holds under a credential's name, compared with a parameter of such a name. The name, or null.
    /// </summary>
    public static string? StoredSecret(IOperation stored, IOperation given, CredentialKnowledge knowledge) =>
        Operations.Unwrap(stored) is IPropertyReferenceOperation { Property: { IsIndexer: false, Name: var name }, Instance: ILocalReferenceOperation or IParameterReferenceOperation }
        && Operations.Unwrap(given) is IParameterReferenceOperation { Parameter.Name: var other }
        && knowledge.Judge(name) == CredentialName.Strong && knowledge.Judge(other) == CredentialName.Strong ? name : null;

    /// <summary>Whether the value was sent by somebody: a parameter, a part of one, or a part of the HTTP request.</summary>
    public static bool IsInput(IOperation value, FlowService flow)
    {
        foreach (var origin in flow.OriginsOf(value))
        {
            if (origin.Kind == OriginKind.Parameter || (origin.Operation is { } operation && IsOfInput(operation)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? NameOfOwn(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments, Instance.Type: { } type }
            when TypeNames.IsOrDerivesFrom(type, "Microsoft.Extensions.Configuration.IConfiguration") => arguments[0].Value.ConstantValue.Value as string,
        IFieldReferenceOperation field when IsHeld(field.Instance) => field.Field.Name,
        IPropertyReferenceOperation { Property.IsIndexer: false } property when IsHeld(property.Instance) => property.Property.Name,
        _ => null,
    };

    /// <summary><c>this</c>, a static member, or a chain that starts at one of the program's own fields (<c>_options.Value.ApiKey</c>).</summary>
    private static bool IsHeld(IOperation? instance) => instance switch
    {
        null => true,
        IInstanceReferenceOperation => true,
        IFieldReferenceOperation field => IsHeld(field.Instance),
        IPropertyReferenceOperation { Property.Name: "Value" or "CurrentValue", Instance: IFieldReferenceOperation or IParameterReferenceOperation } options =>
            options.Property.ContainingType.Name.StartsWith("IOptions", System.StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsOfInput(IOperation value)
    {
        for (var current = value; current is not null; current = Receiver(current))
        {
            if (current is IParameterReferenceOperation parameter && !IsSettings(parameter.Parameter.Type))
            {
                return true;
            }

            if (TypeNames.IsOrDerivesFrom(current.Type, "Microsoft.AspNetCore.Http.HttpRequest"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSettings(ITypeSymbol type) =>
        type.Name.StartsWith("IOptions", System.StringComparison.Ordinal)
        || TypeNames.IsOrDerivesFrom(type, "Microsoft.Extensions.Configuration.IConfiguration");

    private static IOperation? Receiver(IOperation value) => value switch
    {
        IMemberReferenceOperation member => member.Instance,
        IInvocationOperation call => call.Instance ?? (call.TargetMethod.IsExtensionMethod && !call.Arguments.IsEmpty ? call.Arguments[0].Value : null),
        IConversionOperation conversion => conversion.Operand,
        IAwaitOperation awaited => awaited.Operation,
        _ => null,
    };
}
