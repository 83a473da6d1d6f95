namespace HygieneAnalyzers.Context.SignIns;

/// <summary>What a member does in a sign-in.</summary>
internal enum SignInRole
{
    None,

    /// <summary>Proves a password and nothing else.</summary>
    PasswordProof,

    /// <summary>Checks the password and asks for the second factor by itself: it fails closed.</summary>
    PasswordSignIn,

    /// <summary>Checks a second factor, or goes on from one.</summary>
    SecondFactor,

    /// <summary>Returns true when the second factor was right.</summary>
    Verification,

    /// <summary>Returns true when a second factor is needed.</summary>
    Requirement,

    /// <summary>Tells something about the second factor that only a check asks for.</summary>
    Evidence,

    /// <summary>A proof of its own: an existing session, an external login, a registration, a mailed token.</summary>
    OwnProof,

    /// <summary>Starts a session.</summary>
    Session,

    /// <summary>Makes a token that starts a session once it is handed out.</summary>
    Token,

    /// <summary>Prepares something (a mailed code, a reset token) that is no session and needs no look inside.</summary>
    Preparation,
}
