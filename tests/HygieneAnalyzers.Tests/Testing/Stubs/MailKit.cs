namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>The mail clients of MailKit, as far as connecting and logging on go.</summary>
    public static Stub MailKit { get; } = new("MailKit", """
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Threading;
        using System.Threading.Tasks;

        namespace MailKit.Security
        {
            public enum SecureSocketOptions { None, Auto, SslOnConnect, StartTls, StartTlsWhenAvailable }

            public abstract class SaslMechanism { }

            public class SaslMechanismOAuth2 : SaslMechanism { public SaslMechanismOAuth2(string userName, string auth_token) { } }
        }

        namespace MailKit
        {
            using MailKit.Security;

            public interface IMailService : IDisposable
            {
                HashSet<string> AuthenticationMechanisms { get; }
                void Connect(string host, int port, bool useSsl, CancellationToken cancellationToken = default);
                void Connect(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default);
                Task ConnectAsync(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default);
                void Authenticate(string userName, string password, CancellationToken cancellationToken = default);
                Task AuthenticateAsync(string userName, string password, CancellationToken cancellationToken = default);
                void Authenticate(SaslMechanism mechanism, CancellationToken cancellationToken = default);
            }

            public abstract class MailService : IMailService
            {
                public abstract HashSet<string> AuthenticationMechanisms { get; }
                public void Connect(string host, int port, bool useSsl, CancellationToken cancellationToken = default) { }
                public void Connect(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default) { }
                public Task ConnectAsync(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default) => Task.CompletedTask;
                public void Authenticate(string userName, string password, CancellationToken cancellationToken = default) { }
                public Task AuthenticateAsync(string userName, string password, CancellationToken cancellationToken = default) => Task.CompletedTask;
                public void Authenticate(SaslMechanism mechanism, CancellationToken cancellationToken = default) { }
                public void Dispose() { }
            }
        }

        namespace MailKit.Net.Imap
        {
            public class ImapClient : MailService { public override HashSet<string> AuthenticationMechanisms { get; } = new(); }
        }

        namespace MailKit.Net.Smtp
        {
            public class SmtpClient : MailService { public override HashSet<string> AuthenticationMechanisms { get; } = new(); }
        }

        namespace MailKit.Net.Pop3
        {
            public class Pop3Client : MailService { public override HashSet<string> AuthenticationMechanisms { get; } = new(); }
        }
        """);
}
