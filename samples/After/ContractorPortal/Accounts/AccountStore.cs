using System.Security.Cryptography;

namespace ContractorPortal.Accounts;

/// <summary>The portal's few accounts; passwords are kept as salted hashes.</summary>
public sealed class AccountStore
{
    private const int Iterations = 210_000;

    private readonly Dictionary<string, (byte[] Salt, byte[] Hash)> _accounts = new(StringComparer.OrdinalIgnoreCase);

    public AccountStore(IConfiguration configuration)
    {
        // One password for each customer and supplier, given to this process alone.
        Add("maintenance", configuration.Required("Accounts:Maintenance:Password"));
    }

    public bool Knows(string userName, string password) =>
        _accounts.TryGetValue(userName, out var account)
        && CryptographicOperations.FixedTimeEquals(account.Hash, HashOf(password, account.Salt));

    private void Add(string userName, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        _accounts[userName] = (salt, HashOf(password, salt));
    }

    private static byte[] HashOf(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA256, 32);
}
