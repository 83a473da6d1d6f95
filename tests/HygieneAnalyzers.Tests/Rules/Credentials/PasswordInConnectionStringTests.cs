using HygieneAnalyzers.Rules.Credentials;
using HygieneAnalyzers.Tests.Testing;
using Xunit;

namespace HygieneAnalyzers.Tests.Rules.Credentials;

public class PasswordInConnectionStringTests
{
    [Theory]
    [InlineData("Server=db1;Database=Orders;User Id=app;Password=fake-Pa55!")]
    [InlineData("Data Source=db1;Initial Catalog=Orders;uid=app;pwd=Admin123")]
    [InlineData("Host=pg1;Port=5432;Username=app;Password=fake-Pa55!;Database=orders")]
    [InlineData("server=my1;user=app;password=fake-Pa55!;database=orders")]
    [InlineData("Data Source=//ora1:1521/orders;User Id=app;Password=fake-Pa55!")]
    [InlineData("Driver={ODBC Driver 18 for SQL Server};Server=db1;Uid=app;Pwd=fake-Pa55!")]
    [InlineData("redis1:6379,password=fake-Pa55!,ssl=True")]
    [InlineData("AccountEndpoint=https://orders.documents.azure.com:443/;AccountKey=ZmFrZS1mYWtlLWZha2UtZmFrZS1mYWtlLWZha2UtZmFrZS1mYWtlLWZha2UtZmFrZS1mYWtlLWZha2UtZmFrZQ==")]
    [InlineData("Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=ZmFrZWZha2VmYWtlZmFrZWZha2VmYWtlZmFrZWZha2U=")]
    [InlineData("mongodb://app:fake-Pa55@mongo1:27017/orders")]
    public Task Reports_literals_of_every_provider(string connectionString) =>
        Check<PasswordInConnectionString>.Statements($$"""var s = [|"{{connectionString}}"|];""").Reports();

    [Fact]
    public Task Reports_a_verbatim_literal_at_a_connection() => Check<PasswordInConnectionString>.Statements("""
        var builder = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = [|@"Server=db1\sql;User Id=app;Password=fake-Pa55!"|] };
        """).Reports();

    [Fact]
    public Task Reports_the_part_that_holds_the_password() => Check<PasswordInConnectionString>.Statements("""
        var s = "Server=" + input + ";User Id=app;" + [|"Password=fake-Pa55!;"|] + "Encrypt=True";
        """).Reports();

    [Fact]
    public Task Reports_interpolated_text() => Check<PasswordInConnectionString>.Statements("""
        var s = $"Server={input}[|;User Id=app;Password=fake-Pa55!|]";
        """).Reports();

    [Fact]
    public Task Leaves_a_constant_of_the_class_to_the_rule_for_the_whole_compilation() => Check<HardcodedCredentialElsewhere>.Code("""
        class C
        {
            const string Suffix = [|"fake-Pa55!"|];
            string Build(string host) => $"Server={host};User Id=app;Password={Suffix}";
        }
        """).Beside<PasswordInConnectionString>().Reports();

    [Theory]
    [InlineData("""var p = [|"fake-Pa55!"|]; var s = $"Server={input};User Id=app;Password={p}";""")]
    [InlineData("""var p = [|"fake-Pa55!"|]; var s = string.Join(";", "Server=" + input, "User Id=app", "Password=" + p);""")]
    [InlineData("""var b = new System.Text.StringBuilder("Server=db;"); b.Append("Password=").Append([|"fake-Pa55!"|]); Console.WriteLine(b.Length);""")]
    [InlineData("""var b = new System.Text.StringBuilder("Server=db;"); b.Append("Password="); b.Append([|"fake-Pa55!"|]); Console.WriteLine(b.Length);""")]
    [InlineData("""var p = new string(new[] { input, [|"fake-Pa55!"|] }[1].ToCharArray()); var s = "Server=db;User Id=app;Password=" + p;""")]
    [InlineData("""var connectionString = "Server=db;"; connectionString += [|"Password=fake-Pa55!;"|]; var c = new Microsoft.Data.SqlClient.SqlConnection(connectionString);""")]
    public Task Reports_what_is_put_in_place(string statements) => Check<PasswordInConnectionString>.Statements(statements).WithStub(Stubs.SqlClient).Reports();

    [Theory]
    [InlineData("""var p = input; var s = $"Server=db;User Id=app;Password={p}";""")]
    [InlineData("""var b = new System.Text.StringBuilder("Server=db;"); b.Append("Password=").Append(input); Console.WriteLine(b.Length);""")]
    [InlineData("""var b = new System.Text.StringBuilder("Server="); b.Append("db.corp.example").Append(";Password=").Append(input);""")]
    [InlineData("""var s = "Server=db;Password=" + input + ";Application Name=fake-Pa55!";""")]
    [InlineData("""var s = $"password={input.Length}";""")]
    public Task Is_silent_on_what_is_put_in_place(string statements) => Check<PasswordInConnectionString>.Statements(statements).Silent();

    [Fact]
    public Task Reports_a_formatted_string() => Check<PasswordInConnectionString>.Statements("""
        var s = string.Format("Server={0};User Id={1};Password={2}", input, "app", [|"fake-Pa55!"|]);
        """).Reports();

    [Fact]
    public Task Reports_an_empty_password_with_its_own_message() => Check<PasswordInConnectionString>.Statements("""
        var s = [|"Server=db1;Database=Orders;User Id=sa;Password="|];
        """).Message("The database connection string signs in with an empty password; set one and keep it in configuration, or sign in with a managed identity").Reports();

    [Fact]
    public Task Reports_constants_and_fields() => Check<PasswordInConnectionString>.Code("""
        class C
        {
            const string Db = [|"Server=db1;User Id=app;Password=fake-Pa55!"|];
            static readonly string Other = [|"Server=db2;User Id=app;Password=fake-Pa55!"|];
            string Third { get; } = [|"Server=db3;User Id=app;Password=fake-Pa55!"|];
        }
        """).Reports();

    [Theory]
    [InlineData("Server=db1;Database=Orders;Integrated Security=True")]
    [InlineData("Server=db1;Database=Orders;Trusted_Connection=True;Password=left-over1")]
    [InlineData("Server=db1;Database=Orders;Integrated Security=SSPI;User Id=;Password=")]
    [InlineData("Server=db1;Authentication=Active Directory Default;Database=Orders")]
    [InlineData("Server=db1;User Id=app;Password={0}")]
    [InlineData("Server=db1;User Id=app;Password=#{DbPassword}#")]
    [InlineData("Server=db1;User Id=app;Password=<your password>")]
    [InlineData("Server=db1;User Id=app;Password=********")]
    [InlineData("Server=db1;User Id=app;Password=%DB_PASSWORD%")]
    [InlineData("Server=(localdb)\\\\mssqllocaldb;Database=aspnet;Trusted_Connection=True")]
    [InlineData("DataSource=app.db;Cache=Shared")]
    [InlineData("SELECT * FROM users WHERE name = 'a' AND password = @password")]
    [InlineData("grant_type=password&username=a&password=b")]
    [InlineData("The option Password=… of the server is required; see the manual")]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData("password=")]
    public Task Is_silent_on_strings_without_a_password_of_their_own(string text) =>
        Check<PasswordInConnectionString>.Statements($$"""var s = "{{text}}";""").Silent();

    [Fact]
    public Task Is_silent_when_the_password_comes_from_elsewhere() => Check<PasswordInConnectionString>.Statements("""
        var a = "Server=db1;User Id=app;Password=" + input;
        var b = $"Server=db1;User Id=app;Password={Environment.GetEnvironmentVariable("DB_PASSWORD")};Encrypt=True";
        var c = string.Format("Server=db1;User Id=app;Password={0}", input);
        """).Silent();

    [Fact]
    public Task Is_silent_on_a_megabyte() => Check<PasswordInConnectionString>
        .Statements("var s = \"" + new string(';', 1 << 20) + "\";").Silent();
}
