using HygieneAnalyzers.Endpoints;
using HygieneAnalyzers.Endpoints.Parsing;
using Xunit;

namespace HygieneAnalyzers.Tests.Endpoints;

public class EndpointTests
{
    [Theory]
    [InlineData("https://api.partner.com/v1?x=1", "https", "api.partner.com", null, "/v1?x=1")]
    [InlineData("HTTP://Api.Partner.com:8080", "http", "Api.Partner.com", 8080, "")]
    [InlineData("http://user:p@ss@hr.internal:80/x", "http", "hr.internal", 80, "/x")]
    [InlineData("http://good.com@10.0.0.1/", "http", "10.0.0.1", null, "/")]
    [InlineData("ws://[fe80::1%25eth0]:9000/hub", "ws", "[fe80::1%25eth0]", 9000, "/hub")]
    [InlineData("http://*:5000", "http", "*", 5000, "")]
    [InlineData("https+http://basket-api", "https+http", "basket-api", null, "")]
    [InlineData("mongodb+srv://u:p@h1.corp:1,h2.corp:2/db", "mongodb+srv", "h1.corp", 1, "/db")]
    [InlineData("jdbc:postgresql://db.corp/x", "jdbc:postgresql", "db.corp", null, "/x")]
    [InlineData("https://{tenant:x}.corp.net:81/a", "https", "{tenant:x}.corp.net", 81, "/a")]
    [InlineData(@"\\fileserver\share\x", "file", "fileserver", null, @"\share\x")]
    [InlineData(@"\\?\UNC\fileserver\share", "file", "fileserver", null, @"\share")]
    [InlineData(@"\\drop.partner.com@SSL@443\DavWWWRoot", "file", "drop.partner.com", null, @"\DavWWWRoot")]
    [InlineData("file://fileserver/share", "file", "fileserver", null, "/share")]
    [InlineData("http://host.corp:{port}/x", "http", "host.corp", null, "/x")]
    [InlineData("http://host.corp#fragment", "http", "host.corp", null, "#fragment")]
    [InlineData("  http://host.corp", "http", "host.corp", null, "")]
    public void Reads_urls_and_shares(string text, string scheme, string host, int? port, string path)
    {
        Assert.True(Endpoint.TryParse(text, out var endpoint));
        Assert.Equal((scheme, host, port, path), (endpoint.Scheme, endpoint.Host.ToString(), endpoint.Port, endpoint.Path.ToString()));
        Assert.Equal(host, text.Substring(endpoint.HostStart, endpoint.HostLength));
    }

    [Theory]
    [InlineData("")]
    [InlineData("api.partner.com")]
    [InlineData("10.0.0.1")]
    [InlineData("urn:oasis:names:tc:SAML:2.0")]
    [InlineData("mailto:a@b.com")]
    [InlineData("pack://application:,,,/x.xaml")]
    [InlineData("file:///c:/x")]
    [InlineData("http:///x")]
    [InlineData("://x")]
    [InlineData("see http://x.com")]
    [InlineData(@"\\.\pipe\x")]
    [InlineData(@"\\?\C:\x")]
    [InlineData(@"\\")]
    [InlineData(@"\\host")]
    [InlineData(@"\d+\\w")]
    [InlineData("s3://bucket/x")]
    public void Is_no_endpoint(string text) => Assert.False(Endpoint.TryParse(text, out _));

    [Theory]
    [InlineData("smtp.corp", "smtp.corp", null)]
    [InlineData("smtp.corp:587", "smtp.corp", 587)]
    [InlineData("fe80::1", "fe80::1", null)]
    [InlineData("[fe80::1]:80", "[fe80::1]", 80)]
    [InlineData("https://smtp.corp:1/", "smtp.corp", 1)]
    public void Reads_bare_hosts_where_a_host_is_expected(string text, string host, int? port)
    {
        Assert.True(Endpoint.TryParseHost(text, out var endpoint));
        Assert.Equal((host, port), (endpoint.Host.ToString(), endpoint.Port));
    }

    [Theory]
    [InlineData("tcp:sql.corp,1433", "sql.corp")]
    [InlineData(@"sql01\SQLEXPRESS", "sql01")]
    [InlineData(@"np:\\sql01\pipe\sql\query", "sql01")]
    [InlineData(@"(localdb)\MSSQLLocalDB", "(localdb)")]
    [InlineData("pg1.corp,pg2.corp:5433", "pg1.corp pg2.corp")]
    [InlineData("r1:6379, r2:6379", "r1 r2")]
    [InlineData("(DESCRIPTION=(ADDRESS=(PROTOCOL=tcp)(HOST=ora1)(PORT=1521))(ADDRESS=(PROTOCOL=tcp)(Host=ora2)(PORT=1521)))", "ora1 ora2")]
    [InlineData("//ora.corp:1521/XE", "ora.corp")]
    [InlineData("mongodb://u:p@m1.corp:1,m2.corp:2/?x=1,2", "m1.corp m2.corp")]
    [InlineData("", "")]
    [InlineData(" , ,", "")]
    public void Reads_servers_of_connection_strings(string text, string hosts)
    {
        var read = ServerList.Read(text);
        Assert.Equal(hosts, string.Join(' ', read.Select(static endpoint => endpoint.Host.ToString())));
    }

    [Fact]
    public void Random_text_never_throws_and_spans_slice_back()
    {
        const string Alphabet = @"aB1.:/\@[]{}%,;*+#?$()<>_-0xhtp ";
        var random = new Random(4);
        var text = new char[40];
        for (var i = 0; i < 300_000; i++)
        {
            for (var c = 0; c < text.Length; c++)
            {
                text[c] = Alphabet[random.Next(Alphabet.Length)];
            }

            var value = (i % 3 == 0 ? "http://" : i % 3 == 1 ? @"\\" : string.Empty) + new string(text, 0, random.Next(text.Length));
            if (Endpoint.TryParseHost(value, out var endpoint))
            {
                Assert.Equal(endpoint.Host.ToString(), value.Substring(endpoint.HostStart, endpoint.HostLength));
                Assert.True(Enum.IsDefined(HostZones.Default.ZoneOf(endpoint)));
            }

            Assert.True(ServerList.Read(value).Length <= value.Length);
        }
    }
}
