namespace HygieneAnalyzers.Endpoints;

/// <summary>What a host is, as far as its text tells: no name is looked up.</summary>
internal enum Zone
{
    /// <summary>The text does not tell: a placeholder for the whole host, or no host at all.</summary>
    Unknown,

    /// <summary>This machine, and the aliases by which an emulator or a container reaches it.</summary>
    Loopback,

    /// <summary>Every interface of this machine; only a listener can have it.</summary>
    Any,

    /// <summary>The address from which a cloud hands out a machine's credentials.</summary>
    Metadata,

    /// <summary>A private address, a link-local one, or a name under a suffix that the public name system does not serve.</summary>
    Internal,

    /// <summary>One label: a container's, a service's or a NetBIOS name, so internal if it is an address at all.</summary>
    SingleLabel,

    /// <summary>Set aside for documentation, tests or protocols: never a finding.</summary>
    Reserved,

    /// <summary>Reachable by everybody.</summary>
    Public,

    /// <summary>Public, and a place where anybody can drop or fetch data under an account of their own.</summary>
    Exfiltration,
}
