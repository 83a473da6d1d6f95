using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Flow.Local;

/// <summary>Which of its inputs a library method hands on to its result.</summary>
internal sealed class TransportRule(int inputs, Transport transport)
{
    public const int Receiver = 1 << 30;
    public const int Everything = (1 << 20) - 1;

    public Transport Transport { get; } = transport;

    public bool TakesReceiver => (inputs & Receiver) != 0;

    public bool Takes(int ordinal) => ordinal < 20 && (inputs & (1 << ordinal)) != 0;
}

/// <summary>The library methods and constructors that keep what they are given; everything else is an origin of its own.</summary>
internal static class TransportTable
{
    private const int First = 1;
    private const int Second = 2;

    private static readonly char[] Separators = [' ', '\n', '\r'];

    private static readonly Dictionary<string, TransportRule> Rules = Build();

    public static TransportRule? Find(IMethodSymbol method)
    {
        if (!IsLibrary(method.ContainingType))
        {
            return null;
        }

        var type = method.ContainingType.Name;
        if (method.MethodKind == MethodKind.Constructor)
        {
            return method.Parameters.IsEmpty || !Rules.TryGetValue("new " + type, out var made) || !TakesValue(method) ? null : made;
        }

        return Rules.TryGetValue(type + "." + method.Name, out var rule) || (!method.IsStatic && Rules.TryGetValue("*." + method.Name, out rule)) ? rule : null;
    }

    /// <summary><c>new string('x', 20)</c> and <c>new MemoryStream(capacity)</c> are given no value to keep, <c>new StreamReader("file")</c> only a name.</summary>
    private static bool TakesValue(IMethodSymbol constructor) =>
        !(constructor.Parameters[0].Type.SpecialType == SpecialType.System_String && constructor.ContainingType.Name is "StreamReader" or "StreamWriter")
        && constructor.Parameters[0].Type.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Char or SpecialType.System_Boolean);

    private static bool IsLibrary(INamedTypeSymbol? type)
    {
        var space = type?.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name is "System" or "Newtonsoft" or "Microsoft" && type!.DeclaringSyntaxReferences.IsEmpty;
    }

    private static Dictionary<string, TransportRule> Build()
    {
        var rules = new Dictionary<string, TransportRule>(StringComparer.Ordinal);
        void Add(int inputs, Transport transport, string names)
        {
            var rule = new TransportRule(inputs, transport);
            foreach (var name in names.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                rules[name.Replace('_', ' ')] = rule;
            }
        }

        const int receiver = TransportRule.Receiver;
        const int everything = TransportRule.Everything;
        Add(receiver, Transport.Altered, """
            String.Trim String.TrimStart String.TrimEnd String.ToLower String.ToLowerInvariant String.ToUpper String.ToUpperInvariant String.Substring String.PadLeft
            String.PadRight String.Normalize String.Remove String.Split
            """);
        Add(receiver | Second, Transport.Altered, "String.Insert");
        Add(receiver, Transport.Altered, "String.Replace");
        Add(everything, Transport.Concat, "String.Concat String.Join");
        Add(everything, Transport.Format, "String.Format");
        Add(receiver, Transport.Bytes, "String.ToCharArray String.GetEnumerator");
        Add(receiver, Transport.None, """
            String.ToString Object.ToString String.Clone Array.Clone *.ConfigureAwait *.GetAwaiter *.GetResult *.AsTask *.WaitAsync *.GetEnumerator *.GetAsyncEnumerator
            *.AsReadOnly *.ToArray *.GetRange *.Slice *.ToImmutable *.ToString Stream.ToArray MemoryStream.GetBuffer Nullable.GetValueOrDefault
            *.ReadToEnd *.ReadToEndAsync *.ReadLine *.ReadLineAsync *.ReadString *.ReadBytes *.ReadChars
            """);
        Add(First, Transport.Altered, """
            Uri.EscapeDataString Uri.UnescapeDataString WebUtility.HtmlEncode WebUtility.HtmlDecode WebUtility.UrlEncode WebUtility.UrlDecode HttpUtility.UrlEncode
            HttpUtility.UrlDecode HttpUtility.HtmlEncode UrlEncoder.Encode
            """);
        Add(First, Transport.None, """
            String.Intern String.Copy MemoryExtensions.AsSpan MemoryExtensions.AsMemory MemoryExtensions.Trim Task.FromResult ValueTask.FromResult Convert.ToString Convert.ChangeType
            Volatile.Read Enumerable.ToArray Enumerable.ToList Enumerable.ToHashSet Enumerable.AsEnumerable Enumerable.Reverse Enumerable.Skip Enumerable.Take Enumerable.Where
            Enumerable.OrderBy Enumerable.OrderByDescending Enumerable.Cast Enumerable.OfType Enumerable.Distinct Enumerable.DefaultIfEmpty Enumerable.SkipWhile Enumerable.TakeWhile
            ImmutableArray.ToImmutableArray ImmutableList.ToImmutableList ArraySegment.op_Implicit CollectionsMarshal.AsSpan Array.AsReadOnly Array.ConvertAll
            ArgumentNullException.ThrowIfNull Nullable.GetValueOrDefault
            """);
        Add(First | Second, Transport.None, "Enumerable.Concat Enumerable.Union Enumerable.Zip");
        Add(First, Transport.Bytes, """
            Encoding.GetBytes Encoding.GetString Encoding.GetChars UTF8Encoding.GetBytes UTF8Encoding.GetString ASCIIEncoding.GetBytes ASCIIEncoding.GetString
            UnicodeEncoding.GetBytes UnicodeEncoding.GetString BitConverter.GetBytes MemoryMarshal.AsBytes MemoryMarshal.Cast
            """);
        Add(First, Transport.Base64, "Convert.FromBase64String Convert.ToBase64String Convert.FromBase64CharArray WebEncoders.Base64UrlDecode WebEncoders.Base64UrlEncode Base64Url.DecodeFromChars Base64Url.EncodeToString");
        Add(First, Transport.Hex, "Convert.FromHexString Convert.ToHexString Convert.ToHexStringLower BitConverter.ToString");
        Add(First, Transport.Derived, "MD5.HashData SHA1.HashData SHA256.HashData SHA384.HashData SHA512.HashData HashAlgorithm.ComputeHash");
        Add(First, Transport.Serialized, """
            JsonSerializer.Serialize JsonSerializer.SerializeToUtf8Bytes JsonSerializer.Deserialize JsonSerializer.DeserializeAsync JsonConvert.SerializeObject JsonConvert.DeserializeObject
            XmlSerializer.Deserialize BinaryFormatter.Deserialize DataContractSerializer.ReadObject DataContractJsonSerializer.ReadObject XmlObjectSerializer.ReadObject
            """);
        Add(First, Transport.None, """
            new_MemoryStream new_StreamReader new_StringReader new_BinaryReader new_StreamWriter new_BinaryWriter new_BufferedStream new_CryptoStream new_Lazy new_Nullable new_List new_Queue
            new_Stack new_LinkedList new_HashSet new_Dictionary new_SortedList new_SortedDictionary new_ArrayList new_Hashtable new_ReadOnlyCollection new_Collection new_ConcurrentDictionary
            new_ConcurrentQueue new_ConcurrentBag new_ConcurrentStack new_ReadOnlyDictionary new_Span new_ReadOnlySpan new_Memory new_ReadOnlyMemory new_ArraySegment new_ValueTask
            new_LinkedListNode new_WeakReference new_StrongBox new_AsyncLocal new_ThreadLocal
            """);
        Add(First, Transport.Bytes, "new_String new_SecureString");
        return rules;
    }
}
