using System;
using HygieneAnalyzers.Configuration;
using HygieneAnalyzers.Context.Accounts;
using HygieneAnalyzers.Context.Credentials;
using HygieneAnalyzers.Secrets;
using HygieneAnalyzers.Secrets.Names;
using Microsoft.CodeAnalysis.Text;

namespace HygieneAnalyzers.Context.Files;

/// <summary>Finds the settings of one file that are secrets because of what they are called.</summary>
internal sealed class NamedSecrets(ConfigFile file, CredentialKnowledge knowledge, ConfigAccounts accounts)
{
    public ConfigSecret? Find(ConfigNode node)
    {
        var name = SettingName.Of(node);
        var byName = knowledge.Judge(name);
        var isNuGet = file.Kind == ConfigFileKind.NuGet;
        if (isNuGet ? !IsClearTextPassword(name) : byName is not (CredentialName.Strong or CredentialName.Weak))
        {
            return null;
        }

        var part = VariableDefault.TryRead(node.Value, out var fallback) ? fallback : new TextSpan(0, node.Value.Length);
        var value = node.Value.Substring(part.Start, part.Length);
        var isSecret = isNuGet ? knowledge.Values.Judge(value, name, atDefiniteSink: true) == ValueKind.Secret : IsSecret(node, name, byName, value);
        return isSecret
            ? new ConfigSecret(ConfigSecretKind.Named, "a credential", node, part, accounts.Of(node, name)) { IsPassword = isNuGet || byName == CredentialName.Strong }
            : null;
    }

    private bool IsSecret(ConfigNode node, string name, CredentialName strength, string value)
    {
        if (strength == CredentialName.Weak && (IsPass(name) || knowledge.Judge(SettingName.InSection(node, name)) == CredentialName.Strong))
        {
            strength = CredentialName.Strong;
        }

        return !bool.TryParse(value, out _)
            && ((strength == CredentialName.Strong && !IsMachineKey(node)) || RandomText.Is(value))
            && knowledge.Values.Judge(value, name, atDefiniteSink: false) switch
            {
                ValueKind.Secret => !SettingLabels.Is(node, value, knowledge),
                ValueKind.KeyName => IsPasswordOfAccount(node, name, value),
                _ => false,
            };
    }

    // RABBITMQ_DEFAULT_PASS, SmtpPass: variables and settings abbreviate what code spells out.
    private static bool IsPass(string name) => IdentifierSplitter.Split(name) is { Count: > 1 } words && words[words.Count - 1] is "pass";

    // "Password": "password" is a form field or a label more often than not, but not beside a user who is no label.
    private bool IsPasswordOfAccount(ConfigNode node, string name, string value) =>
        PasswordStrength.Judge(value, null) is PasswordWeakness.Common or PasswordWeakness.VendorDefault
        && accounts.Of(node, name).User is { } user
        && user.IndexOf(' ') < 0
        && knowledge.Judge(user) == CredentialName.None;

    // NuGet keeps passwords encrypted for one user of one machine, unless they are called ClearTextPassword.
    private static bool IsClearTextPassword(string name) => name.Equals("ClearTextPassword", StringComparison.OrdinalIgnoreCase);

    // A machine key that is no secret says how it is generated.
    private static bool IsMachineKey(ConfigNode node) => node.Parent is { } section && section.Key.Equals("machineKey", StringComparison.OrdinalIgnoreCase);
}
