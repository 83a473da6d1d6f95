using System;

namespace HygieneAnalyzers.Context.Network.Evidence;

/// <summary>What the texts of a program speak of, as far as a search tells without binding anything: enough to know what cannot be there.</summary>
[Flags]
internal enum TextEvidence
{
    None = 0,

    /// <summary>A host of the intranet.</summary>
    Internal = 1,

    Public = 2,

    /// <summary>A host where anybody can take data in, or a metadata service.</summary>
    Exfiltration = 4,

    /// <summary>A URL without encryption to another machine.</summary>
    ClearText = 8,

    /// <summary>A listener's address for every interface.</summary>
    AnyAddress = 16,

    /// <summary>A host that is an address, or not written in plain letters.</summary>
    Address = 32,

    /// <summary>A URL whose host is put together elsewhere, or an interface that takes bare host names: any host may be there.</summary>
    AnyHost = 64,

    /// <summary>A list of origins that may read the application.</summary>
    Origins = 128,
}
