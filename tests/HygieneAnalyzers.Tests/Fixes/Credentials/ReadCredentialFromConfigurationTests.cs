using HygieneAnalyzers.CodeFixes.Fixes.Credentials;
using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Secrets.Tokens;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Fixes.Credentials;

public class ReadCredentialFromConfigurationTests
{
    [Fact]
    public Task Fixes_with_a_parameter() => Fixes(
        """
        using Microsoft.Extensions.Configuration;
        using System;
        class Mailer
        {
            void Send(IConfiguration configuration)
            {
                var password = [|"fake-Pa55!"|]; // the mail server's
            }
        }
        """,
        """
        using Microsoft.Extensions.Configuration;
        using System;
        class Mailer
        {
            void Send(IConfiguration configuration)
            {
                var password = configuration["Mailer:Password"] ?? throw new InvalidOperationException("The setting 'Mailer:Password' is missing."); // the mail server's
            }
        }
        """);

    [Fact]
    public Task Fixes_with_a_field() => Fixes(
        """
        using Microsoft.Extensions.Configuration;
        class Mailer
        {
            private readonly IConfiguration _configuration;
            Mailer(IConfiguration configuration) => _configuration = configuration;
            string SmtpPassword => [|"fake-Pa55!"|];
        }
        """,
        """
        using Microsoft.Extensions.Configuration;
        class Mailer
        {
            private readonly IConfiguration _configuration;
            Mailer(IConfiguration configuration) => _configuration = configuration;
            string SmtpPassword => _configuration["SmtpPassword"] ?? throw new System.InvalidOperationException("The setting 'SmtpPassword' is missing.");
        }
        """);

    [Fact]
    public Task Fixes_with_a_property_and_prefers_what_is_nearer() => Fixes(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class Mailer
        {
            public required IConfiguration Settings { get; init; }
            string GetPassword() => [|"fake-Pa55!"|];
            void M(IConfigurationRoot root) { string password = [|"fake-Pa55!"|]; }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class Mailer
        {
            public required IConfiguration Settings { get; init; }
            string GetPassword() => Settings["Mailer:Password"] ?? throw new InvalidOperationException("The setting 'Mailer:Password' is missing.");
            void M(IConfigurationRoot root) { string password = root["Mailer:Password"] ?? throw new InvalidOperationException("The setting 'Mailer:Password' is missing."); }
        }
        """);

    [Fact]
    public Task Fixes_with_a_primary_constructor_parameter() => Fixes(
        """
        using System;
        using System.Net;
        using Microsoft.Extensions.Configuration;
        class SmtpOptions(IConfiguration configuration)
        {
            private readonly NetworkCredential _login = new("portal", [|"fake-Pa55!"|]);
        }
        """,
        """
        using System;
        using System.Net;
        using Microsoft.Extensions.Configuration;
        class SmtpOptions(IConfiguration configuration)
        {
            private readonly NetworkCredential _login = new("portal", configuration["Smtp:Password"] ?? throw new InvalidOperationException("The setting 'Smtp:Password' is missing."));
        }
        """);

    [Fact]
    public Task Fixes_with_the_builders_configuration() => Fixes(
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        var builder = WebApplication.CreateBuilder(args);
        var apiKey = [|"fake8f1d2c7Q"|];
        Console.WriteLine(apiKey.Length);
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        var builder = WebApplication.CreateBuilder(args);
        var apiKey = builder.Configuration["ApiKey"] ?? throw new InvalidOperationException("The setting 'ApiKey' is missing.");
        Console.WriteLine(apiKey.Length);
        """);

    [Fact]
    public Task Fixes_with_the_environment_where_no_configuration_is_assigned_yet() => Fixes(
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        var apiKey = [|"fake8f1d2c7Q"|];
        var builder = WebApplication.CreateBuilder(args);
        Console.WriteLine(apiKey.Length);
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        var apiKey = Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("The environment variable 'API_KEY' is missing.");
        var builder = WebApplication.CreateBuilder(args);
        Console.WriteLine(apiKey.Length);
        """);

    [Fact]
    public Task Fixes_in_a_static_method_with_the_environment() => Fixes(
        """
        using Microsoft.Extensions.Configuration;
        class Mailer(IConfiguration configuration)
        {
            static string GetPassword() { return [|"fake-Pa55!"|]; }
            IConfiguration C => configuration;
        }
        """,
        """
        using Microsoft.Extensions.Configuration;
        class Mailer(IConfiguration configuration)
        {
            static string GetPassword() { return System.Environment.GetEnvironmentVariable("MAILER_PASSWORD") ?? throw new System.InvalidOperationException("The environment variable 'MAILER_PASSWORD' is missing."); }
            IConfiguration C => configuration;
        }
        """);

    [Fact]
    public Task Fixes_where_the_applications_own_types_hide_the_systems() => Fixes(
        """
        namespace App.System { class Environment { } }
        namespace App
        {
            class Mailer { string SmtpPassword = [|"fake-Pa55!"|]; }
        }
        """,
        """
        namespace App.System { class Environment { } }
        namespace App
        {
            class Mailer { string SmtpPassword = global::System.Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new global::System.InvalidOperationException("The environment variable 'SMTP_PASSWORD' is missing."); }
        }
        """);

    [Fact]
    public Task Fixes_a_constant_field() => Fixes(
        """
        using System;
        class Mailer
        {
            /// <summary>The server's.</summary>
            private const string SmtpPassword = [|"fake-Pa55!"|];
            string Login() => "portal" + SmtpPassword;
        }
        """,
        """
        using System;
        class Mailer
        {
            /// <summary>The server's.</summary>
            private static readonly string SmtpPassword = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'SMTP_PASSWORD' is missing.");
            string Login() => "portal" + SmtpPassword;
        }
        """);

    [Fact]
    public Task Fixes_a_constant_local() => Fixes(
        """
        using System;
        class Mailer
        {
            void M()
            {
                // The server's.
                const string smtpPassword = [|"fake" + "-Pa55!"|];
            }
        }
        """,
        """
        using System;
        class Mailer
        {
            void M()
            {
                // The server's.
                string smtpPassword = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'SMTP_PASSWORD' is missing.");
            }
        }
        """);

    [Fact]
    public Task Fixes_static_members() => Fixes(
        """
        using System;
        static class Mailer
        {
            static readonly string SmtpPassword = [|"fake-Pa55!"|];
            static string SmtpPassword2 { get; } = [|"fake8f1d2c7Q"|];
        }
        """,
        """
        using System;
        static class Mailer
        {
            static readonly string SmtpPassword = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'SMTP_PASSWORD' is missing.");
            static string SmtpPassword2 { get; } = Environment.GetEnvironmentVariable("SMTP_PASSWORD2") ?? throw new InvalidOperationException("The environment variable 'SMTP_PASSWORD2' is missing.");
        }
        """);

    [Fact]
    public Task Fixes_entries_by_their_own_key() => Fixes(
        """
        using System;
        using System.Collections.Generic;
        class Settings
        {
            Dictionary<string, string> All() => new() { ["Smtp:Password"] = [|"fake-Pa55!"|], ["Mail__Password"] = [|"fake-Pa55!"|] };
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        class Settings
        {
            Dictionary<string, string> All() => new() { ["Smtp:Password"] = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'SMTP_PASSWORD' is missing."), ["Mail__Password"] = Environment.GetEnvironmentVariable("MAIL_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'MAIL_PASSWORD' is missing.") };
        }
        """);

    [Fact]
    public Task Fixes_a_provider_token() => Check<ProviderTokenInCode>
        .Code($$"""
            using System;
            class Deployment { string Login => [|"{{TokenFormats.All.First(static f => f.Name == "GitHub personal access token").Example(11)}}"|]; }
            """)
        .FixedBy<ReadCredentialFromConfiguration>("""
            using System;
            class Deployment { string Login => Environment.GetEnvironmentVariable("DEPLOYMENT_LOGIN") ?? throw new InvalidOperationException("The environment variable 'DEPLOYMENT_LOGIN' is missing."); }
            """);

    [Fact]
    public Task Fixes_a_url_as_a_whole() => Check<CredentialInUrl>
        .Code("""
            using System;
            class Feed { Uri Address = new([|"https://portal:fake-Pa55w0rd@feed.example.org/"|]); }
            """)
        .FixedBy<ReadCredentialFromConfiguration>("""
            using System;
            class Feed { Uri Address = new(Environment.GetEnvironmentVariable("FEED_ADDRESS") ?? throw new InvalidOperationException("The environment variable 'FEED_ADDRESS' is missing.")); }
            """);

    [Fact]
    public Task Fixes_all_files_at_once() => Check<HardcodedCredential>
        .Code("""
            using System;
            class Mailer { string SmtpPassword = [|"fake-Pa55!"|]; string ImapPassword = [|"fake-Pa55!"|]; }
            """)
        .AlsoFile("Db.cs", """
            using System;
            class Db { const string DbPassword = [|"fake-Pa55!"|]; }
            """)
        .FixedBy<ReadCredentialFromConfiguration>(
            """
            using System;
            class Mailer { string SmtpPassword = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'SMTP_PASSWORD' is missing."); string ImapPassword = Environment.GetEnvironmentVariable("IMAP_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'IMAP_PASSWORD' is missing."); }
            """,
            """
            using System;
            class Db { static readonly string DbPassword = Environment.GetEnvironmentVariable("DB_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'DB_PASSWORD' is missing."); }
            """);

    [Fact]
    public Task Fixes_two_constants_of_one_declaration() => Fixes(
        """
        using System;
        class Mailer { const string SmtpPassword = [|"fake-Pa55!"|], ImapPassword = [|"fake-Pa55!"|]; }
        """,
        """
        using System;
        class Mailer { static readonly string SmtpPassword = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'SMTP_PASSWORD' is missing."), ImapPassword = Environment.GetEnvironmentVariable("IMAP_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'IMAP_PASSWORD' is missing."); }
        """);

    [Fact]
    public Task Fixes_on_the_net_framework() => Check<HardcodedCredential>.Code(
        """
        using System;
        class Mailer { readonly System.Net.NetworkCredential login = new System.Net.NetworkCredential("portal", [|"fake-Pa55!"|]); }
        """).On(Platform.Net48).FixedBy<ReadCredentialFromConfiguration>(
        """
        using System;
        class Mailer { readonly System.Net.NetworkCredential login = new System.Net.NetworkCredential("portal", Environment.GetEnvironmentVariable("MAILER_PASSWORD") ?? throw new InvalidOperationException("The environment variable 'MAILER_PASSWORD' is missing.")); }
        """);

    [Theory]
    [InlineData("""class P : System.Attribute { public string Password { get; set; } = ""; } [P(Password = [|"fake-Pa55!"|])] class C { }""")]
    [InlineData("""class P(string s) : System.Attribute { public string S => s; } class C { const string Password = [|"fake-Pa55!"|]; [P(Password)] void M() { } }""")]
    [InlineData("""class C { const string Password = [|"fake-Pa55!"|]; int M(string s) => s switch { Password => 1, _ => 0 }; }""")]
    [InlineData("""class C { const string Password = [|"fake-Pa55!"|]; void M(string s = Password) { } }""")]
    [InlineData("""class C { static readonly string Login = "portal:" + Password; const string Password = [|"fake-Pa55!"|]; }""")]
    [InlineData("""class C { System.Linq.Expressions.Expression<System.Func<object>> E = () => new { Password = [|"fake-Pa55!"|] }; }""")]
    public Task Is_not_offered_where_a_constant_is_needed_or_nothing_compiles(string code) =>
        Check<HardcodedCredential>.Code(code).NotFixedBy<ReadCredentialFromConfiguration>();

    [Fact]
    public Task Is_not_offered_for_a_constant_that_another_file_needs() => Check<HardcodedCredential>
        .Code("""public class C { public const string Password = [|"fake-Pa55!"|]; }""")
        .AlsoFile("D.cs", """class D { int M(string s) { switch (s) { case C.Password: return 1; default: return 0; } } }""")
        .NotFixedBy<ReadCredentialFromConfiguration>();

    [Fact]
    public Task Is_not_offered_for_a_url_that_is_built_at_run_time() => Check<CredentialInUrl>
        .Code("""class Feed { string Address => [|"https://portal:fake-Pa55w0rd@"|] + System.Environment.MachineName; }""")
        .NotFixedBy<ReadCredentialFromConfiguration>();

    private static Task Fixes(string before, string after) => Check<HardcodedCredential>.Code(before).FixedBy<ReadCredentialFromConfiguration>(after);
}
