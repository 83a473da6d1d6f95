using HygieneAnalyzers.Context.Sinks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HygieneAnalyzers.Context.Network;

/// <summary>
/// The framework's mail client, which encrypts only when told: a host elsewhere, a password, and no <c>EnableSsl</c> in sight.
/// MailKit encrypts by itself unless it is told not to.
/// </summary>
internal static class MailWithoutTls
{
    private const string Smtp = "System.Net.Mail.SmtpClient";
    private const string MailKit = "MailKit.IMailService";

    public static bool Is(EndpointUse use) =>
        use.Endpoint.Scheme.Length == 0
        && ClearText.IsElsewhere(use.Zone)
        && (TypeNames.IsOrDerivesFrom(use.Sink.Member.ContainingType, Smtp) || TypeNames.IsOrDerivesFrom(use.Sink.Member.ContainingType, MailKit));

    /// <summary>The password that the client of the use sends in clear text, or null.</summary>
    public static ClientCredential? Credential(EndpointUse use, TypeNetwork type)
    {
        if (TypeNames.IsOrDerivesFrom(use.Sink.Member.ContainingType, MailKit) ? !IsToldNotTo(use.Sink) : EncryptionSwitch.MayBeOn(type, use))
        {
            return null;
        }

        foreach (var credential in type.Network.CredentialsOf(use.Client))
        {
            if (credential.Kind == ClientCredentialKind.Password)
            {
                return credential;
            }
        }

        return null;
    }

    private static bool IsToldNotTo(EndpointSink sink)
    {
        foreach (var argument in ((IInvocationOperation)sink.Operation).Arguments)
        {
            if (argument.Value is IFieldReferenceOperation { Field: { Name: "None", ContainingType.Name: "SecureSocketOptions" } })
            {
                return true;
            }
        }

        return false;
    }
}
