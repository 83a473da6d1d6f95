using System;

namespace HygieneAnalyzers.Flow;

/// <summary>What happened to a value on its way from its origin: a set, without order.</summary>
[Flags]
internal enum Transport
{
    /// <summary>The value arrives as it was written.</summary>
    None = 0,

    /// <summary>It became a part of a longer text: <c>+</c>, interpolation, <c>Concat</c>, <c>Join</c>, <c>StringBuilder</c>.</summary>
    Concat = 1 << 0,

    /// <summary>It went through a format string.</summary>
    Format = 1 << 1,

    /// <summary>Text became bytes or characters, or the other way round.</summary>
    Bytes = 1 << 2,

    /// <summary>It was encoded to or decoded from base64.</summary>
    Base64 = 1 << 3,

    /// <summary>It was encoded to or decoded from hexadecimal.</summary>
    Hex = 1 << 4,

    /// <summary>It is what remains when something else is missing: the right side of <c>??</c> and <c>??=</c>, the default of a lookup.</summary>
    Fallback = 1 << 5,

    /// <summary>It was read from, or put into, a collection.</summary>
    Element = 1 << 6,

    /// <summary>Its text was changed but kept in substance: <c>Trim</c>, <c>ToLower</c>, <c>Substring</c>, <c>Replace</c>.</summary>
    Altered = 1 << 7,

    /// <summary>It was serialised and read back.</summary>
    Serialized = 1 << 8,

    /// <summary>It crossed from one member to another: a call, a return, a field.</summary>
    Member = 1 << 9,

    /// <summary>It was hashed: the result is as well known as the input.</summary>
    Derived = 1 << 10,

    /// <summary>The elements that an array was made with were replaced by others.</summary>
    Overwritten = 1 << 11,
}
