using HygieneAnalyzers.Rules.Network;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Network;

/// <summary>HYG4014 where the credential goes to a directory: reported at the bind, which sends it.</summary>
public class DirectoryPasswordsInClearTextTests
{
    private const string Host = """new LdapDirectoryIdentifier({|also:"dc01.corp.local"|}, 389)""";

    [Fact]
    public Task Reports_a_bind_with_what_the_connection_was_made_with() => Check(Body($$"""
        var connection = new LdapConnection({{Host}}, {|also:new NetworkCredential("cn=svc", password)|}, AuthType.Basic);
        [|connection.Bind()|];
        """)).Message("The password goes to 'dc01.corp.local' over LDAP without encryption; use TLS").Reports();

    [Theory]
    [InlineData("""new LdapConnection({|also:"dc01.corp.local"|}) { AuthType = AuthType.Basic }""")]
    [InlineData("""new LdapConnection(new LdapDirectoryIdentifier({|also:"10.1.2.3"|}, 389)) { AuthType = AuthType.Basic }""")]
    public Task Reports_a_bind_with_a_password_of_its_own(string connection) => Check(Body($$"""
        var connection = {{connection}};
        [|connection.Bind(new NetworkCredential("cn=svc", password))|];
        """)).Reports();

    [Fact]
    public Task Reports_a_bind_in_another_member() => Check("""
        class C
        {
            private readonly LdapConnection _connection;
            public C(string password)
            {
                var server = new LdapDirectoryIdentifier({|also:"dc01.corp.local"|}, 389);
                _connection = new LdapConnection(server) { AuthType = AuthType.Basic };
                _connection.Credential = {|also:new NetworkCredential("cn=svc", password)|};
            }

            public void Open() => [|_connection.Bind()|];
        }
        """).Reports();

    [Fact]
    public Task Reports_the_password_where_the_connection_binds_by_itself() => Check(Body($$"""
        var connection = new LdapConnection({{Host}}) { AuthType = AuthType.Basic };
        connection.Credential = [|new NetworkCredential("cn=svc", password)|];
        connection.SendRequest();
        """)).Reports();

    [Fact]
    public Task Reports_entries_that_are_told_to_send_the_password() => Check(Body("""
        new DirectoryEntry([|"LDAP://dc01.corp.local/ou=staff"|], "svc", password, AuthenticationTypes.None).RefreshCache();
        """)).Reports();

    [Fact]
    public Task Reports_accounts_that_are_validated_by_a_simple_bind() => Check(Body("""
        var context = new PrincipalContext(ContextType.Domain, {|also:"dc01.corp.local"|});
        [|context.ValidateCredentials("ann", password, ContextOptions.SimpleBind)|];
        """)).Reports();

    [Theory]
    [InlineData("389", "Negotiate", "")]
    [InlineData("389", "Anonymous", "")]
    [InlineData("636", "Basic", "")]
    [InlineData("389", "Basic", "connection.SessionOptions.SecureSocketLayer = true;")]
    [InlineData("389", "Basic", "connection.SessionOptions.StartTransportLayerSecurity(null);")]
    [InlineData("389", "Basic", "System.GC.KeepAlive(connection);")]
    public async Task Is_silent_on_binds_that_are_safe(string port, string kind, string statement)
    {
        await Check(Body($$"""
            var connection = new LdapConnection(new LdapDirectoryIdentifier("dc01.corp.local", {{port}}), new NetworkCredential("cn=svc", password), AuthType.{{kind}});
            {{statement}}
            connection.Bind();
            """)).Silent();
        await Check(Body($$"""
            var server = new LdapDirectoryIdentifier("dc01.corp.local", {{port}});
            var connection = new LdapConnection(server) { AuthType = AuthType.{{kind}} };
            {{statement}}
            connection.Bind(new NetworkCredential("cn=svc", password));
            """)).Silent();
    }

    [Theory]
    [InlineData("""new LdapConnection("localhost") { AuthType = AuthType.Basic }.Bind(new NetworkCredential("cn=svc", password));""")]
    [InlineData("""new LdapConnection("dc01.corp.local").Bind(new NetworkCredential("cn=svc", password));""")]
    [InlineData("""new LdapConnection("dc01.corp.local") { AuthType = AuthType.Basic }.Bind();""")]
    [InlineData("""new DirectoryEntry("LDAP://dc01.corp.local/ou=staff", "svc", password).RefreshCache();""")]
    [InlineData("""new DirectoryEntry("LDAP://dc01.corp.local", "svc", password, AuthenticationTypes.Secure | AuthenticationTypes.Sealing).RefreshCache();""")]
    [InlineData("""new PrincipalContext(ContextType.Domain, "dc01.corp.local").ValidateCredentials("ann", password);""")]
    [InlineData("""new PrincipalContext(ContextType.Domain, "dc01.corp.local").ValidateCredentials("ann", password, ContextOptions.Negotiate);""")]
    [InlineData("""new PrincipalContext(ContextType.Domain, "dc01.corp.local").ValidateCredentials("ann", password, ContextOptions.SimpleBind | ContextOptions.SecureSocketLayer);""")]
    public Task Is_silent_where_no_password_goes_over_the_wire(string statement) => Check(Body(statement)).Silent();

    [Fact]
    public Task Is_silent_where_another_member_switches_encryption_on() => Check("""
        class C
        {
            private readonly LdapConnection _connection = new(new LdapDirectoryIdentifier("dc01.corp.local", 389)) { AuthType = AuthType.Basic };
            public C() => _connection.SessionOptions.SecureSocketLayer = true;
            public void Open(string password) => _connection.Bind(new NetworkCredential("cn=svc", password));
        }
        """).Silent();

    [Fact]
    public Task Misses_a_connection_that_is_handed_on() => Check("""
        class C
        {
            public void Open(string password) => Bind(new LdapConnection("dc01.corp.local") { AuthType = AuthType.Basic }, password);
            private static void Bind(LdapConnection connection, string password) => connection.Bind(new NetworkCredential("cn=svc", password));
        }
        """).Silent();

    private static CheckCase Check(string code) => Testing.Check<CredentialOverClearText>.Code($"""
        using System.DirectoryServices;
        using System.DirectoryServices.AccountManagement;
        using System.DirectoryServices.Protocols;
        using System.Net;
        {code}
        """).WithStub(Directories);

    private static string Body(string statements) => $$"""
        class C
        {
            void M(string password)
            {
                {{statements}}
            }
        }
        """;

    private static readonly Stub Directories = new("System.DirectoryServices", """
        namespace System.DirectoryServices.Protocols
        {
            public enum AuthType { Anonymous, Basic, Negotiate }
            public class DirectoryControlCollection { }
            public class LdapSessionOptions { public bool SecureSocketLayer { get; set; } public void StartTransportLayerSecurity(DirectoryControlCollection? controls) { } }
            public class LdapDirectoryIdentifier { public LdapDirectoryIdentifier(string server, int portNumber) { } }
            public class LdapConnection
            {
                public LdapConnection(string server) { }
                public LdapConnection(LdapDirectoryIdentifier identifier) { }
                public LdapConnection(LdapDirectoryIdentifier identifier, System.Net.NetworkCredential credential, AuthType authType) { }
                public AuthType AuthType { get; set; }
                public System.Net.NetworkCredential Credential { set { } }
                public LdapSessionOptions SessionOptions => new();
                public void Bind() { }
                public void Bind(System.Net.NetworkCredential newCredential) { }
                public void SendRequest() { }
            }
        }

        namespace System.DirectoryServices
        {
            [System.Flags] public enum AuthenticationTypes { None = 0, Secure = 1, SecureSocketsLayer = 2, Sealing = 128 }
            public class DirectoryEntry
            {
                public DirectoryEntry(string path, string username, string password) { }
                public DirectoryEntry(string path, string username, string password, AuthenticationTypes authenticationType) { }
                public void RefreshCache() { }
            }
        }

        namespace System.DirectoryServices.AccountManagement
        {
            public enum ContextType { Machine, Domain }
            [System.Flags] public enum ContextOptions { Negotiate = 1, SimpleBind = 2, SecureSocketLayer = 4 }
            public class PrincipalContext
            {
                public PrincipalContext(ContextType contextType, string name) { }
                public bool ValidateCredentials(string userName, string password) => false;
                public bool ValidateCredentials(string userName, string password, ContextOptions options) => false;
            }
        }
        """);
}
