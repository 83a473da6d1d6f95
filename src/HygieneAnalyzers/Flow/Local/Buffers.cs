using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>A library method that writes one of its inputs into an array or span, by the ordinals of its parameters.</summary>
internal readonly record struct BufferFill(int Source, int Destination, Transport Transport)
{
    public const int Receiver = -1;
    public const int Nothing = -2;
}

/// <summary>Arrays and spans of bytes or characters, and the library methods that fill them: the value is what was written in, not the array.</summary>
internal static class Buffers
{
    private const Transport Kept = Transport.Member | Transport.Element | Transport.Fallback | Transport.Altered | Transport.Overwritten;

    /// <summary>Whether the origin is such an array itself, and not what was read or made of it.</summary>
    public static bool Is(Origin origin) =>
        (origin.Transport & ~Kept) == 0
        && (origin.Path is null ? IsRaw(TypeOf(origin.RootSymbol)) : origin.Path is { Rest: null, Head.Member: { } member } && IsRaw(TypeOf(member)));

    /// <summary>Whether the variable or member is one.</summary>
    public static bool Holds(ISymbol member) => IsRaw(TypeOf(member));

    public static bool IsRaw(ITypeSymbol? type) => ElementOf(type)?.SpecialType is SpecialType.System_Byte or SpecialType.System_Char;

    /// <summary>Whether the method makes an array to be filled.</summary>
    public static bool IsMaker(IMethodSymbol method) =>
        method is { Name: "AllocateArray" or "AllocateUninitializedArray", ContainingType.Name: "GC" } or { Name: "Rent", ContainingType.Name: "ArrayPool" };

    /// <summary>Whether a part of the array is handed on, in which the elements count anew.</summary>
    public static bool IsSlice(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor
        ? method is { ContainingType.Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment", Parameters.Length: > 2 }
        : method is { Name: "Slice", ContainingType.Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment" }
            or { Name: "AsSpan" or "AsMemory", ContainingType.Name: "MemoryExtensions", Parameters.Length: > 1 };

    public static BufferFill? FillOf(IMethodSymbol method)
    {
        if (Names.IsFromSource(method) || method.ContainingType is not { } type)
        {
            return null;
        }

        var first = method.IsStatic ? 0 : BufferFill.Receiver;
        return method.Name switch
        {
            "CopyTo" or "TryCopyTo" => To(method, first, Transport.None),
            "Copy" or "BlockCopy" or "ConstrainedCopy" when type.Name is "Array" or "Buffer" => To(method, 0, Transport.None),
            "GetBytes" or "TryGetBytes" or "GetChars" or "TryGetChars" when type.Name.EndsWith("Encoding", System.StringComparison.Ordinal) => To(method, 0, Transport.Bytes),
            "GetBytes" or "GetChars" when type.Name == "EncodingExtensions" => To(method, 1, Transport.Bytes),
            "FromUtf16" or "ToUtf16" when type.Name == "Utf8" => To(method, 0, Transport.Bytes),
            "TryFromBase64String" or "TryFromBase64Chars" or "TryToBase64Chars" or "ToBase64CharArray" when type.Name == "Convert" => To(method, 0, Transport.Base64),
            "FromHexString" or "TryToHexString" or "TryToHexStringLower" when type.Name == "Convert" => To(method, 0, Transport.Hex),
            _ when type.Name is "Base64" or "Base64Url" => To(method, 0, Transport.Base64),
            "HashData" or "TryHashData" when type.BaseType?.Name == "HashAlgorithm" => To(method, 0, Transport.Derived),
            "Fill" when type.Name == "Array" => new BufferFill(1, 0, Transport.None),
            "Fill" when type.Name == "Span" => new BufferFill(0, BufferFill.Receiver, Transport.None),
            "Clear" when type.Name is "Array" or "Span" => new BufferFill(BufferFill.Nothing, method.IsStatic ? 0 : BufferFill.Receiver, Transport.None),
            "Read" or "ReadAsync" or "ReadExactly" or "ReadExactlyAsync" or "ReadAtLeast" or "ReadAtLeastAsync" or "ReadBlock" or "ReadBlockAsync" when !method.IsStatic =>
                To(method, BufferFill.Receiver, Transport.None),
            "GetBytes" or "GetNonZeroBytes" or "NextBytes" or "ZeroMemory" or "Fill" or "Shuffle" or "Receive" or "ReceiveAsync" when !method.Parameters.IsEmpty && IsRaw(method.Parameters[0].Type) =>
                new BufferFill(BufferFill.Nothing, 0, Transport.None),
            _ => null,
        };
    }

    /// <summary>Whether a library method that is not known may write what it computes into the argument.</summary>
    public static bool MayWrite(IParameterSymbol parameter) =>
        IsRaw(parameter.Type)
        && parameter.ContainingType?.Name is not ("MemoryExtensions" or "MemoryMarshal" or "Unsafe" or "Span" or "ReadOnlySpan" or "Memory")
        && (parameter.Type.Name is "Span" or "Memory"
            || parameter.Name.StartsWith("output", System.StringComparison.Ordinal) || parameter.Name.StartsWith("destination", System.StringComparison.Ordinal));

    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment" or "List", TypeArguments: { Length: 1 } arguments } => arguments[0],
        _ => null,
    };

    private static BufferFill? To(IMethodSymbol method, int source, Transport transport)
    {
        for (var i = source + 1; i < method.Parameters.Length; i++)
        {
            if (method.Parameters[i].Type is IArrayTypeSymbol or { SpecialType: SpecialType.System_Array } or { Name: "Span" or "Memory" or "IBufferWriter" })
            {
                return new BufferFill(source, i, transport);
            }
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        ILocalSymbol local => local.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
