using HygieneAnalyzers.CodeFixes.Fixes.Credentials;
using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Fixes.Credentials;

public class MoveConnectionStringToConfigurationTests
{
    [Fact]
    public Task Fixes_with_the_configuration_and_adds_its_namespace() => Fixes(
        """
        using System;
        class Orders(Microsoft.Extensions.Configuration.IConfiguration configuration)
        {
            string Open() => [|"Server=db1;Database=Orders;User Id=portal;Password=fake-Pa55!"|];
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class Orders(Microsoft.Extensions.Configuration.IConfiguration configuration)
        {
            string Open() => configuration.GetConnectionString("Open") ?? throw new InvalidOperationException("The connection string 'Open' is missing.");
        }
        """);

    [Fact]
    public Task Fixes_a_concatenation_as_a_whole() => Fixes(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class Orders
        {
            void M(IConfiguration configuration)
            {
                var ordersConnectionString = "Server=db1;Database=Orders;"
                    + [|"User Id=portal;Password=fake-Pa55!"|];
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class Orders
        {
            void M(IConfiguration configuration)
            {
                var ordersConnectionString = configuration.GetConnectionString("Orders") ?? throw new InvalidOperationException("The connection string 'Orders' is missing.");
            }
        }
        """);

    [Fact]
    public Task Fixes_a_constant_with_the_environment() => Fixes(
        """
        using System;
        class Orders
        {
            internal const string ConnectionString = [|"Server=db1;Database=Orders;User Id=portal;Password=fake-Pa55!"|];
        }
        """,
        """
        using System;
        class Orders
        {
            internal static readonly string ConnectionString = Environment.GetEnvironmentVariable("ConnectionStrings__Default") ?? throw new InvalidOperationException("The environment variable 'ConnectionStrings__Default' is missing.");
        }
        """);

    [Fact]
    public Task Is_not_offered_for_a_string_that_is_built_at_run_time() => Check<PasswordInConnectionString>
        .Code("""class Orders { string Open(string server) => "Server=" + server + [|";User Id=portal;Password=fake-Pa55!"|]; }""")
        .NotFixedBy<MoveConnectionStringToConfiguration>();

    private static Task Fixes(string before, string after) => Check<PasswordInConnectionString>.Code(before).FixedBy<MoveConnectionStringToConfiguration>(after);
}
