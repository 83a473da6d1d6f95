namespace HygieneAnalyzers.Endpoints.Addresses;

/// <summary>How an address is written.</summary>
internal enum AddressForm
{
    /// <summary>Four decimal parts, or hexadecimal groups of IPv6.</summary>
    Plain,

    /// <summary>A part with a leading zero, which the parsers read in base eight.</summary>
    Octal,

    /// <summary>A part with <c>0x</c>.</summary>
    Hexadecimal,

    /// <summary>One whole number for all four parts.</summary>
    Number,

    /// <summary>Two or three parts, the last of which stands for several.</summary>
    Short,

    /// <summary>Full-width or other look-alike characters.</summary>
    LookAlike,

    /// <summary>An IPv4 address inside an IPv6 one.</summary>
    Embedded,
}
