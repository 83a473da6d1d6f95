using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using HygieneAnalyzers.Context.Credentials;

namespace HygieneAnalyzers.Context.Files;

/// <summary>The secrets of each configuration file, found once for all rules: whoever asks first does the work.</summary>
internal sealed class ConfigSecrets
{
    private readonly HygieneContext _hygiene;
    private readonly ConcurrentDictionary<ScannedFile, ImmutableArray<ConfigSecret>> _secrets = new();

    private ConfigSecrets(HygieneContext hygiene) => _hygiene = hygiene;

    public static ConfigSecrets For(HygieneContext hygiene) => hygiene.Get(static h => new ConfigSecrets(h));

    /// <summary>The secrets of the file, in its order.</summary>
    public ImmutableArray<ConfigSecret> In(ScannedFile file, CancellationToken cancellation)
    {
        if (!_secrets.TryGetValue(file, out var secrets))
        {
            secrets = new ConfigSecretFinder(file.File, CredentialKnowledge.For(_hygiene, file.Source)).Run(cancellation);
            _secrets.TryAdd(file, secrets);
        }

        return secrets;
    }
}
