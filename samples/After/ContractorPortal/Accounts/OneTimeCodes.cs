using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ContractorPortal.Accounts;

/// <summary>The second factor: the codes that an authenticator application shows (RFC 6238), from a seed that only it and this process have.</summary>
public sealed class OneTimeCodes(IConfiguration configuration)
{
    private const int SecondsOfOne = 30;

    public bool Verify(string userName, string code)
    {
        var seed = Convert.FromBase64String(configuration.Required($"Accounts:{userName}:CodeSeed"));
        var current = DateTimeOffset.UtcNow.ToUnixTimeSeconds() / SecondsOfOne;

        // The one before is good too: typing takes time.
        return Matches(code, CodeOf(seed, current)) || Matches(code, CodeOf(seed, current - 1));
    }

    private static bool Matches(string typed, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(typed), Encoding.ASCII.GetBytes(expected));

    private static string CodeOf(byte[] seed, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA256.HashData(seed, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
