namespace HygieneAnalyzers.Secrets;

/// <summary>Why a password is weak.</summary>
internal enum PasswordWeakness
{
    None,

    /// <summary>Among the passwords that attackers try first, or one of them with a number or sign added.</summary>
    Common,

    /// <summary>What a vendor ships a product or device with.</summary>
    VendorDefault,

    /// <summary>The account's own name, also with a number or sign added or backwards.</summary>
    EqualsUserName,

    /// <summary>Too short or too regular: a guess of seconds.</summary>
    Guessable,
}
