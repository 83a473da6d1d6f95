using CsCheck;
using HygieneAnalyzers.Secrets;
using Xunit;

namespace HygieneAnalyzers.Tests.Secrets;

public sealed class ConnectionStringReaderTests
{
    private const string Hole = "\uFFFC";

    [Theory]
    [InlineData("Server=db;Database=shop;User Id=sa;Password=hunter2", "hunter2")]
    [InlineData("Data Source=db;Initial Catalog=shop;UID=sa;PWD=P@ssw0rd;", "P@ssw0rd")]
    [InlineData("server=db; user id=sa; password = Admin123 ; encrypt=true", "Admin123")]
    [InlineData("Server=db;Password='a;b=c'", "a;b=c")]
    [InlineData("Server=db;Password=\"it\"\"s\";Encrypt=true", "it\"\"s")]
    [InlineData("Host=db;Username=app;Psw=hunter2", "hunter2")]
    [InlineData("host=db dbname=shop user=app password=hunter2 sslmode=require", "hunter2")]
    [InlineData("Host=db;SSL Password=hunter2", "hunter2")]
    [InlineData("Server=db;Uid=root;Pwd=root;CertificatePassword=", "root")]
    [InlineData("Data Source=orcl;User Id=scott;Password=tiger;", "tiger")]
    [InlineData("Driver={SQL Server};Server=db;Uid=sa;Pwd=hunter2;", "hunter2")]
    [InlineData("Provider=Microsoft.Jet.OLEDB.4.0;Data Source=a.mdb;Jet OLEDB:Database Password=hunter2;", "hunter2")]
    [InlineData("localhost:6379,password=hunter2,ssl=False,abortConnect=False", "hunter2")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=bm90LWEtcmVhbC1rZXktYnV0LWxvbmc=;EndpointSuffix=core.windows.net", "bm90LWEtcmVhbC1rZXktYnV0LWxvbmc=")]
    [InlineData("Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=bm90LWEtcmVhbC1rZXk=", "bm90LWEtcmVhbC1rZXk=")]
    [InlineData("HostName=hub.azure-devices.net;DeviceId=d1;SharedAccessKey=bm90LWEtcmVhbC1rZXk=", "bm90LWEtcmVhbC1rZXk=")]
    [InlineData("Endpoint=https://shop.azconfig.io;Id=a1;Secret=bm90LWEtcmVhbC1rZXk=", "bm90LWEtcmVhbC1rZXk=")]
    [InlineData("Endpoint=https://shop.service.signalr.net;AccessKey=bm90LWEtcmVhbC1rZXk=;Version=1.0;", "bm90LWEtcmVhbC1rZXk=")]
    [InlineData("AuthType=ClientSecret;Url=https://x.crm.dynamics.com;ClientId=a;ClientSecret=hunter2", "hunter2")]
    [InlineData("host=localhost;username=guest;password=guest", "guest")]
    [InlineData("ASHOST=sap;SYSNR=00;CLIENT=100;USER=app;PASSWD=hunter2", "hunter2")]
    [InlineData("mongodb://app:hunter2@db:27017/shop", "hunter2")]
    [InlineData("mongodb+srv://app:hunter2@cluster0.example.net", "hunter2")]
    [InlineData("postgres://app:hunter2@db/shop", "hunter2")]
    [InlineData("amqps://app:hunter2@mq:5671/", "hunter2")]
    [InlineData("redis://:hunter2@cache:6379", "hunter2")]
    [InlineData("jdbc:postgresql://app:hunter2@db/shop", "hunter2")]
    [InlineData("Server=" + Hole + ";Password=hunter2", "hunter2")]
    [InlineData(Hole + ";Password=hunter2", "hunter2")]
    [InlineData(";Password=hunter2", "hunter2")]
    public void Finds_the_literal_password(string text, string password)
    {
        Assert.True(ConnectionStringReader.TryRead(text, out var facts));
        Assert.True(facts.Password is { IsLiteral: true, IsEmpty: false });
        Assert.Equal(password, text.Substring(facts.Password.Value.Span.Start, facts.Password.Value.Span.Length));
    }

    [Theory]
    [InlineData("Server=db;User Id=sa;Password=" + Hole)]
    [InlineData("Server=db;User Id=sa;Password=pre" + Hole)]
    [InlineData("Server=db;User Id=sa;Password={0};Encrypt=true")]
    [InlineData("Server=db;User Id=sa;Password={password}")]
    [InlineData("Server=db;User Id=sa;Password=@p")]
    [InlineData("Server=db;User Id=sa;Password=?")]
    [InlineData("Server=db;User Id=sa;Password=:pw")]
    [InlineData("Server=db;User Id=sa;Password=#{DbPassword}")]
    [InlineData("Server=db;User Id=sa;Password=<password>")]
    [InlineData("Server=db;User Id=sa;Password=****")]
    [InlineData("Server=db;User Id=sa;Password=...")]
    [InlineData("Server=db;User Id=sa;Password=your_password")]
    [InlineData("postgres://user:password@host/db")]
    [InlineData("mongodb://<user>:<password>@host/db")]
    [InlineData("mongodb://" + Hole + ":" + Hole + "@host")]
    public void A_gap_is_no_literal_password(string text)
    {
        Assert.True(ConnectionStringReader.TryRead(text, out var facts));
        Assert.True(facts.Password is { IsLiteral: false, IsEmpty: false });
    }

    [Theory]
    [InlineData("Server=db;User Id=sa;Password=")]
    [InlineData("Server=db;User Id=sa;Password=;Encrypt=true")]
    [InlineData("Server=db;User Id=sa;Password='';Encrypt=true")]
    public void An_empty_password_is_told_apart(string text)
    {
        Assert.True(ConnectionStringReader.TryRead(text, out var facts));
        Assert.True(facts.Password is { IsLiteral: false, IsEmpty: true });
    }

    [Theory]
    [InlineData("Server=db;Database=shop;Integrated Security=SSPI", true)]
    [InlineData("Server=db;Database=shop;Trusted_Connection=True", true)]
    [InlineData("Server=db;Database=shop;Authentication=Active Directory Managed Identity", true)]
    [InlineData("Server=db;Database=shop;Authentication=Active Directory Default;Encrypt=true", true)]
    [InlineData("Server=db;Database=shop;Authentication=Active Directory Password;User=a", false)]
    [InlineData("Server=db;Database=shop;Integrated Security=false", false)]
    [InlineData("Data Source=app.db;Cache=Shared", false)]
    public void Strings_without_a_password(string text, bool usesIdentity)
    {
        Assert.True(ConnectionStringReader.TryRead(text, out var facts));
        Assert.Null(facts.Password);
        Assert.Equal(usesIdentity, facts.UsesIdentity);
    }

    [Theory]
    [InlineData("")]
    [InlineData("password=hunter2")]
    [InlineData("user=bob&password=hunter2")]
    [InlineData("?user=bob&password=hunter2")]
    [InlineData("https://example.com/login?password=hunter2")]
    [InlineData("https://bob:hunter2@example.com/")]
    [InlineData("Use password=secret; then continue")]
    [InlineData("The password=hunter2 was rejected; try again")]
    [InlineData("grant_type=password")]
    [InlineData("a=b;c=d;e=f;g=h;i=j;password=x")]
    [InlineData("see mongodb://bob:hunter2@db for the form")]
    [InlineData("UPDATE Users SET Password = @p WHERE Id = @id")]
    [InlineData("<input type=\"password\" name=\"x\" />")]
    [InlineData("width=1;height=2")]
    public void Text_that_is_no_connection_string(string text) => Assert.False(ConnectionStringReader.TryRead(text, out _));

    [Fact]
    public void Tells_user_server_and_kind()
    {
        Assert.True(ConnectionStringReader.TryRead("Server=tcp:db,1433;User ID=app;Password=hunter2", out var facts));
        Assert.Equal(("app", "tcp:db,1433", ConnectionStringKind.Database), (facts.User, facts.Server, facts.Kind));
        Assert.True(ConnectionStringReader.TryRead("cache:6379,password=hunter2", out facts));
        Assert.Equal((null, "cache:6379", ConnectionStringKind.Cache), (facts.User, facts.Server, facts.Kind));
        Assert.True(ConnectionStringReader.TryRead("Server=" + Hole + ";User ID=app;Password=hunter2", out facts));
        Assert.Null(facts.Server);
    }

    [Fact]
    public void The_emulator_key_is_no_finding()
    {
        const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u" + "SRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
        Assert.True(ConnectionStringReader.TryRead("AccountName=devstoreaccount1;AccountKey=" + Key, out var facts));
        Assert.True(facts.Password is { IsLiteral: false });
    }

    [Fact]
    public void Never_throws_and_spans_stay_inside() =>
        Gen.String[Gen.Char["ab=;,:/@'\"{} PpWw\uFFFC"], 0, 60].Select(static tail => "Server=db;Pwd=" + tail).Sample(static text =>
        {
            if (ConnectionStringReader.TryRead(text, out var facts))
            {
                Assert.All(facts.Pairs, pair => Assert.True(pair.Value.End <= text.Length && pair.Whole.Contains(pair.Value)));
                Assert.True(facts.Password is null || facts.Password.Value.Span.End <= text.Length);
            }
        });

    [Fact]
    public void A_plain_value_slices_back() =>
        Gen.String[Gen.Char.AlphaNumeric, 1, 40].Sample(static value =>
        {
            var text = $"Server=db;User Id=app;Password={value};Encrypt=true";
            Assert.True(ConnectionStringReader.TryRead(text, out var facts));
            Assert.Equal(value, text.Substring(facts.Password!.Value.Span.Start, facts.Password.Value.Span.Length));
        });
}
