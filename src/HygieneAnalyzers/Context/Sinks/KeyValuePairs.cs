using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>Calls that take a key and its value side by side: <c>Add("Password", …)</c>, <c>new KeyValuePair(…)</c>, <c>AddWithValue(…)</c>.</summary>
internal static class KeyValuePairs
{
    /// <summary>What a collection calls the thing it is looked up by; a cryptographic key is in the API table.</summary>
    public const string Key = "key";

    /// <summary>What lookups call the value that they return when the key is missing.</summary>
    public const string Default = "defaultValue";

    /// <summary>The constant key and the value beside it, recognised by the parameters' names.</summary>
    public static bool KeyBefore(ImmutableArray<IArgumentOperation> arguments, out string key, out IOperation value)
    {
        IArgumentOperation? keyed = null;
        IArgumentOperation? valued = null;
        foreach (var argument in arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case Key or "name" or "parameterName" or "variable" or "header" or "headerName" or "keyword":
                    keyed ??= argument;
                    break;
                case "value" or "val" or "parameterValue" or "headerValue" or Default:
                    valued ??= argument;
                    break;
            }
        }

        if (keyed is not null && TextOf(keyed.Value) is { } text && valued is { ArgumentKind: not ArgumentKind.DefaultValue })
        {
            key = text;
            value = Unboxed(valued.Value);
            return true;
        }

        (key, value) = ("", arguments[0].Value);
        return false;
    }

    /// <summary>The last part of a configuration path: <c>Smtp:Password</c>, <c>Smtp__Password</c>, <c>smtp.password</c>.</summary>
    public static string LastSegment(string key)
    {
        for (var i = key.Length - 1; i >= 0; i--)
        {
            if (key[i] is ':' or '.' or '/' or '@' || (key[i] == '_' && i > 0 && key[i - 1] == '_'))
            {
                return key.Substring(i + 1);
            }
        }

        return key;
    }

    /// <summary>The constant text of a key, boxed or not; of an enumeration's member its name.</summary>
    public static string? TextOf(IOperation key) => Unboxed(key) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum, Name: var name } } => name,
        _ => null,
    };

    private static IOperation Unboxed(IOperation value) =>
        value is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand : value;
}
