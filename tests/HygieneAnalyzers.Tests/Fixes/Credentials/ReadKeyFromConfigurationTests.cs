using HygieneAnalyzers.CodeFixes.Fixes.Credentials;
using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Fixes.Credentials;

public class ReadKeyFromConfigurationTests
{
    [Fact]
    public Task Fixes_text_that_becomes_bytes() => Fixes(
        """
        using System;
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.Extensions.Configuration;
        class Vault(IConfiguration configuration)
        {
            void Open(Aes aes)
            {
                aes.Key = Encoding.UTF8.GetBytes([|"fake-key-0123456"|]); // sixteen bytes
            }
        }
        """,
        """
        using System;
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.Extensions.Configuration;
        class Vault(IConfiguration configuration)
        {
            void Open(Aes aes)
            {
                aes.Key = Encoding.UTF8.GetBytes(configuration["Vault:Key"] ?? throw new InvalidOperationException("The setting 'Vault:Key' is missing.")); // sixteen bytes
            }
        }
        """);

    [Fact]
    public Task Fixes_bytes_with_base64() => Fixes(
        """
        using System;
        using System.Security.Cryptography;
        using Microsoft.Extensions.Configuration;
        class Vault(IConfiguration configuration)
        {
            void Open(Aes aes) => aes.Key = [|new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 }|];
        }
        """,
        """
        using System;
        using System.Security.Cryptography;
        using Microsoft.Extensions.Configuration;
        class Vault(IConfiguration configuration)
        {
            void Open(Aes aes) => aes.Key = Convert.FromBase64String(configuration["Vault:Key"] ?? throw new InvalidOperationException("The setting 'Vault:Key' is missing."));
        }
        """);

    [Fact]
    public Task Fixes_a_text_of_bytes() => Fixes(
        """
        using System;
        using System.Security.Cryptography;
        using System.Text;
        class Signer
        {
            readonly HMACSHA256 _mac = new([|"fake-key-0123456"u8|].ToArray());
        }
        """,
        """
        using System;
        using System.Security.Cryptography;
        using System.Text;
        class Signer
        {
            readonly HMACSHA256 _mac = new(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("SIGNER_KEY") ?? throw new InvalidOperationException("The environment variable 'SIGNER_KEY' is missing.")));
        }
        """);

    [Fact]
    public Task Fixes_all_of_two_files() => Check<HardcodedCryptographicKey>
        .Code("""using System; class Vault { void M(System.Security.Cryptography.Aes aes) => aes.Key = Convert.FromBase64String([|"ZmFrZS1rZXktMDEyMzQ1Ng=="|]); }""")
        .AlsoFile("B.cs", """using System; class Safe { void M(System.Security.Cryptography.Aes aes) => aes.Key = Convert.FromHexString([|"66616b652d6b65792d30313233343536"|]); }""")
        .FixedBy<ReadCredentialFromConfiguration>(
            """using System; class Vault { void M(System.Security.Cryptography.Aes aes) => aes.Key = Convert.FromBase64String(Environment.GetEnvironmentVariable("VAULT_KEY") ?? throw new InvalidOperationException("The environment variable 'VAULT_KEY' is missing.")); }""",
            """using System; class Safe { void M(System.Security.Cryptography.Aes aes) => aes.Key = Convert.FromHexString(Environment.GetEnvironmentVariable("SAFE_KEY") ?? throw new InvalidOperationException("The environment variable 'SAFE_KEY' is missing.")); }""");

    private static Task Fixes(string before, string after) => Check<HardcodedCryptographicKey>.Code(before).FixedBy<ReadCredentialFromConfiguration>(after);
}
