namespace HygieneAnalyzers.Tests.Testing;

public static partial class Stubs
{
    /// <summary>Microsoft.Data.SqlClient: the connection string builder.</summary>
    public static Stub SqlClient => field ??= new("Microsoft.Data.SqlClient", """
        namespace Microsoft.Data.SqlClient
        {
            public sealed class SqlConnectionEncryptOption
            {
                public static SqlConnectionEncryptOption Optional { get; } = new();
                public static SqlConnectionEncryptOption Mandatory { get; } = new();
                public static implicit operator SqlConnectionEncryptOption(bool value) => value ? Mandatory : Optional;
            }
            public sealed class SqlConnectionStringBuilder : System.Data.Common.DbConnectionStringBuilder
            {
                public string DataSource { get; set; } = "";
                public bool TrustServerCertificate { get; set; }
                public SqlConnectionEncryptOption Encrypt { get; set; } = SqlConnectionEncryptOption.Mandatory;
            }
            public sealed class SqlConnection { public SqlConnection(string connectionString) { } }
        }
        """);
}
