using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Tokens.Checks;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>Keys and tokens of public standards; PEM and DER have finders of their own.</summary>
internal static class KeyMaterial
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        new("age secret key", "AGE-SECRET-KEY-1{s58}", "AGE-SECRET-KEY-1") { Check = Bech32.Check, Complete = Bech32.Complete },
        new("JSON Web Token", "eyJ{u14-500}.eyJ{u8-4000}.{u20-700}", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.")
        {
            Check = JsonWebToken.Check,
            Complete = JsonWebToken.Complete,
        });
}
