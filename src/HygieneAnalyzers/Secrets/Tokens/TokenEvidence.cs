namespace HygieneAnalyzers.Secrets.Tokens;

/// <summary>What a format's own check says about a token of the right shape.</summary>
internal enum TokenEvidence
{
    /// <summary>There is nothing to check, or the check can only confirm.</summary>
    Unknown,

    /// <summary>The checksum holds: a real token.</summary>
    Right,

    /// <summary>The checksum is published and does not hold: an invented token.</summary>
    Wrong,
}
