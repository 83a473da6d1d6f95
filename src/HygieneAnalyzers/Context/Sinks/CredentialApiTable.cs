using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace HygieneAnalyzers.Context.Sinks;

/// <summary>
/// The APIs that take a credential under a name that does not say so. Parameters and properties whose own name is a
/// credential term (<c>password</c>, <c>clientSecret</c>, …) need no entry: their name is evidence enough once it is bound to metadata.
/// </summary>
internal static class CredentialApiTable
{
    private const string Crypto = "System.Security.Cryptography.";

    private static readonly Dictionary<(string Member, string Parameter), List<CredentialApi>> Entries = Index(
    [
        // Network and HTTP
        new("System.Net.Http.Headers.AuthenticationHeaderValue", ".ctor", "parameter", SinkKind.Header),
        new("System.Diagnostics.ProcessStartInfo", "PasswordInClearText", "value", SinkKind.Credential),
        new("System.Security.SecureString", "AppendChar", "c", SinkKind.Credential),
        new("Flurl.Http.HeaderExtensions", "WithOAuthBearerToken", "token", SinkKind.Credential),
        new("FluentFTP.FtpClient", ".ctor", "pass", SinkKind.Credential),
        new("FluentFTP.AsyncFtpClient", ".ctor", "pass", SinkKind.Credential),

        // Cryptography and signed tokens
        new(Crypto + "SymmetricAlgorithm", "Key", "value", SinkKind.CryptographicKey),
        new(Crypto + "SymmetricAlgorithm", "SetKey", "key", SinkKind.CryptographicKey),
        new(Crypto + "SymmetricAlgorithm", "CreateEncryptor", "rgbKey", SinkKind.CryptographicKey),
        new(Crypto + "SymmetricAlgorithm", "CreateDecryptor", "rgbKey", SinkKind.CryptographicKey),
        new(Crypto + "AesGcm", ".ctor", "key", SinkKind.CryptographicKey),
        new(Crypto + "AesCcm", ".ctor", "key", SinkKind.CryptographicKey),
        new(Crypto + "ChaCha20Poly1305", ".ctor", "key", SinkKind.CryptographicKey),
        new(Crypto + "KeyedHashAlgorithm", ".ctor", "key", SinkKind.CryptographicKey),
        new(Crypto + "KeyedHashAlgorithm", "Key", "value", SinkKind.CryptographicKey),
        new(Crypto + "KeyedHashAlgorithm", "HashData", "key", SinkKind.CryptographicKey),
        new(Crypto + "KeyedHashAlgorithm", "TryHashData", "key", SinkKind.CryptographicKey),
        new(Crypto + "HKDF", "DeriveKey", "ikm", SinkKind.CryptographicKey),
        new(Crypto + "HKDF", "Extract", "ikm", SinkKind.CryptographicKey),
        new(Crypto + "DeriveBytes", ".ctor", "password", SinkKind.CryptographicKey),
        new(Crypto + "DeriveBytes", ".ctor", "strPassword", SinkKind.CryptographicKey),
        new(Crypto + "DeriveBytes", "Pbkdf2", "password", SinkKind.CryptographicKey),
        new("Microsoft.IdentityModel.Tokens.SymmetricSecurityKey", ".ctor", "key", SinkKind.CryptographicKey),
        new("System.IdentityModel.Tokens.InMemorySymmetricSecurityKey", ".ctor", "key", SinkKind.CryptographicKey),
        new("Microsoft.IdentityModel.Tokens.JsonWebKey", "K", "value", SinkKind.CryptographicKey),
        new("Microsoft.IdentityModel.Tokens.JsonWebKey", "D", "value", SinkKind.CryptographicKey),
        new("Org.BouncyCastle.Crypto.Parameters.KeyParameter", ".ctor", "key", SinkKind.CryptographicKey),
        new("JWT.Builder.JwtBuilder", "WithSecret", "secrets", SinkKind.CryptographicKey),
        new("JWT.Builder.JwtBuilder", "WithSecret", "secret", SinkKind.CryptographicKey),
        new("Jose.JWT", "Encode", "key", SinkKind.CryptographicKey),
        new("Jose.JWT", "Decode", "key", SinkKind.CryptographicKey),

        // Identity
        new("IdentityServer4.Models.Secret", ".ctor", "value", SinkKind.Credential),
        new("Duende.IdentityServer.Models.Secret", ".ctor", "value", SinkKind.Credential),
        new("VaultSharp.V1.AuthMethods.Token.TokenAuthMethodInfo", ".ctor", "vaultToken", SinkKind.Credential),

        // Cloud and services
        new("Azure.AzureKeyCredential", ".ctor", "key", SinkKind.Credential),
        new("Azure.AzureNamedKeyCredential", ".ctor", "key", SinkKind.Credential),
        new("Azure.AzureSasCredential", ".ctor", "signature", SinkKind.Credential),
        new("System.ClientModel.ApiKeyCredential", ".ctor", "key", SinkKind.Credential),
        new("Microsoft.Azure.Cosmos.CosmosClient", ".ctor", "authKeyOrResourceToken", SinkKind.Credential),
        new("Telegram.Bot.TelegramBotClient", ".ctor", "token", SinkKind.Credential),
        new("Discord.Rest.BaseDiscordClient", "LoginAsync", "token", SinkKind.Credential),
        new("DSharpPlus.DiscordConfiguration", "Token", "value", SinkKind.Credential),
        new("Octokit.Credentials", ".ctor", "token", SinkKind.Credential),
        new("InfluxDB.Client.InfluxDBClient", ".ctor", "token", SinkKind.Credential),
        new("InfluxDB.Client.InfluxDBClientFactory", "Create", "token", SinkKind.Credential),
        new("Neo4j.Driver.AuthTokens", "Bearer", "token", SinkKind.Credential),
        new("Hangfire.Dashboard.BasicAuthorization.BasicAuthAuthorizationUser", "PasswordClear", "value", SinkKind.Credential),

        // Connection strings under another name
        new("StackExchange.Redis.ConnectionMultiplexer", "Connect", "configuration", SinkKind.ConnectionString),
        new("StackExchange.Redis.ConnectionMultiplexer", "ConnectAsync", "configuration", SinkKind.ConnectionString),
        new("Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions", "Configuration", "value", SinkKind.ConnectionString),
    ]);

    /// <summary>The entry for a parameter of a method or constructor, or null.</summary>
    public static CredentialApi? Find(IMethodSymbol method, IParameterSymbol parameter) =>
        Entries.TryGetValue((method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name, parameter.Name), out var entries)
            ? Matching(entries, method.ContainingType)
            : null;

    /// <summary>The entry for a property's setter, or null.</summary>
    public static CredentialApi? Find(IPropertySymbol property) =>
        Entries.TryGetValue((property.Name, "value"), out var entries) ? Matching(entries, property.ContainingType) : null;

    private static CredentialApi? Matching(List<CredentialApi> entries, INamedTypeSymbol? type)
    {
        foreach (var entry in entries)
        {
            if (TypeNames.IsOrDerivesFrom(type, entry.Type))
            {
                return entry;
            }
        }

        return null;
    }

    private static Dictionary<(string, string), List<CredentialApi>> Index(CredentialApi[] entries)
    {
        var index = new Dictionary<(string, string), List<CredentialApi>>();
        foreach (var entry in entries)
        {
            if (!index.TryGetValue((entry.Member, entry.Parameter), out var list))
            {
                index.Add((entry.Member, entry.Parameter), list = []);
            }

            list.Add(entry);
        }

        return index;
    }
}
