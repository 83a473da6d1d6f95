using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>What a property of a library type gives of the object it is read from.</summary>
internal enum CollectionRead
{
    /// <summary>The object itself, or what it wraps.</summary>
    Same,

    /// <summary>One of its elements.</summary>
    Element,
}

/// <summary>What a method of a library type does to the collection, builder, stream or writer that it is called on.</summary>
internal enum CollectionChange
{
    None,
    Append,
    Put,
    Insert,
    RemoveAt,
    Remove,
    Clear,
    Get,
    TryGet,
    Take,
    TryTake,
    Reorder,
    Serialize,
}

/// <summary>The library's collections by their members' names: generic or not, they all speak alike.</summary>
internal static class Collections
{
    /// <summary>Whether an indexer of the type reads an element that was put in, rather than something looked up elsewhere.</summary>
    public static bool Holds(INamedTypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_String || IsCollection(type) || type?.Name is "Span" or "ReadOnlySpan" or "ArraySegment" or "StringBuilder" or "StringCollection";

    public static CollectionRead? ReadOf(IPropertySymbol property)
    {
        if (Names.IsFromSource(property))
        {
            return null;
        }

        return (property.ContainingType.Name, property.Name) switch
        {
            ("Task" or "ValueTask", "Result") or ("Nullable" or "AsyncLocal" or "ThreadLocal" or "StrongBox", "Value") or ("LinkedListNode", "Value") => CollectionRead.Same,
            ("Memory" or "ReadOnlyMemory", "Span") or (_, "Values") or ("ArraySegment", "Array") => CollectionRead.Same,
            ("ArrayBufferWriter", "WrittenSpan" or "WrittenMemory") => CollectionRead.Element,
            ("LinkedList", "First" or "Last") or (_, "Current") => CollectionRead.Element,
            _ => null,
        };
    }

    public static CollectionChange ChangeOf(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (Names.IsFromSource(method) || type is null)
        {
            return CollectionChange.None;
        }

        return IsCollection(type) ? OfCollection(method)
            : type.Name == "Enumerable" ? OfEnumerable(method.Name)
            : type.Name is "Array" or "MemoryExtensions" ? (method.Name is "Reverse" or "Sort" ? CollectionChange.Reorder : CollectionChange.None)
            : IsWriter(type) ? OfWriter(method.Name)
            : method.Name is "Serialize" or "WriteObject" && method.Parameters.Length > 1 && IsSink(method.Parameters[0].Type) ? CollectionChange.Serialize
            : CollectionChange.None;
    }

    private static bool IsCollection(INamedTypeSymbol? type) =>
        type is { DeclaringSyntaxReferences.IsEmpty: true, ContainingNamespace: { } space }
        && (space is { Name: "Collections", ContainingNamespace.Name: "System" } || space.ContainingNamespace is { Name: "Collections", ContainingNamespace.Name: "System" });

    private static bool IsWriter(INamedTypeSymbol type) => type.Name is "StringBuilder" or "SecureString" or "MemoryStream" or "Stream" or "StreamWriter" or "TextWriter"
        or "StringWriter" or "BinaryWriter" or "AppendInterpolatedStringHandler" or "DefaultInterpolatedStringHandler" or "BufferedStream";

    private static bool IsSink(ITypeSymbol type) => type.Name is "Stream" or "TextWriter" or "XmlWriter" or "Utf8JsonWriter" or "MemoryStream";

    private static CollectionChange OfCollection(IMethodSymbol method) => method.Name switch
    {
        "Add" or "TryAdd" or "AddOrUpdate" or "GetOrAdd" or "Set" when method.Parameters.Length >= 2 => CollectionChange.Put,
        "Add" or "TryAdd" or "Enqueue" or "Push" or "AddLast" or "AddRange" => CollectionChange.Append,
        "AddFirst" or "AddBefore" or "AddAfter" or "Insert" or "InsertRange" or "PushRange" => CollectionChange.Insert,
        "RemoveAt" => CollectionChange.RemoveAt,
        "Remove" or "TryRemove" => CollectionChange.Remove,
        "Clear" => CollectionChange.Clear,
        "Get" or "GetValue" or "get_Item" or "GetValueOrDefault" or "GetByIndex" => CollectionChange.Get,
        "TryGetValue" => CollectionChange.TryGet,
        "Dequeue" or "Pop" or "Peek" or "Find" or "FindLast" or "Last" or "First" => CollectionChange.Take,
        "TryDequeue" or "TryPop" or "TryPeek" or "TryTake" => CollectionChange.TryTake,
        "Reverse" or "Sort" => CollectionChange.Reorder,
        _ => CollectionChange.None,
    };

    private static CollectionChange OfEnumerable(string name) => name switch
    {
        "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Max" or "Min" or "Aggregate" => CollectionChange.Take,
        "ElementAt" or "ElementAtOrDefault" => CollectionChange.Get,
        _ => CollectionChange.None,
    };

    private static CollectionChange OfWriter(string name) => name switch
    {
        "Append" or "AppendLine" or "AppendFormat" or "AppendChar" or "AppendLiteral" or "AppendFormatted" or "AppendJoin" or "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync"
            or "WriteByte" or "Insert" or "InsertAt" or "Replace" => CollectionChange.Append,
        "Clear" => CollectionChange.Clear,
        _ => CollectionChange.None,
    };
}
