using HygieneAnalyzers.Endpoints;
using Xunit;

namespace HygieneAnalyzers.Tests.Endpoints;

public class HostClassifierTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("api.localhost")]
    [InlineData("localhost.")]
    [InlineData("127.0.0.1")]
    [InlineData("127.1.2.3")]
    [InlineData("0x7f.1")]
    [InlineData("2130706433")]
    [InlineData("0177.0.0.1")]
    [InlineData("::1")]
    [InlineData("[::1]")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("(local)")]
    [InlineData("(localdb)")]
    [InlineData(".")]
    [InlineData("host.docker.internal")]
    [InlineData("10.0.2.2")]
    [InlineData("\uFF11\uFF12\uFF17.0.0.1")]
    public void Loopback(string host) => Assert.Equal(Zone.Loopback, HostClassifier.Classify(host));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("[::]")]
    [InlineData("*")]
    [InlineData("+")]
    public void Any(string host) => Assert.Equal(Zone.Any, HostClassifier.Classify(host));

    [Theory]
    [InlineData("169.254.169.254")]
    [InlineData("[fd00:ec2::254]")]
    [InlineData("metadata.google.internal")]
    [InlineData("168.63.129.16")]
    [InlineData("0xA9FEA9FE")]
    [InlineData("::ffff:169.254.169.254")]
    public void Metadata(string host) => Assert.Equal(Zone.Metadata, HostClassifier.Classify(host));

    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("192.168.1.1.")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.10.1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1%eth0")]
    [InlineData("[fe80::1%25eth0]")]
    [InlineData("::ffff:10.1.2.3")]
    [InlineData("64:ff9b::a01:203")]
    [InlineData("2002:a01:203::1")]
    [InlineData("hr.internal")]
    [InlineData("HR.Corp")]
    [InlineData("printer.local")]
    [InlineData("nas.home.arpa")]
    [InlineData("orders.shop.svc")]
    [InlineData("orders.shop.svc.cluster.local")]
    [InlineData("files.privatelink.blob.core.windows.net")]
    [InlineData("{tenant}.corp")]
    [InlineData("{tenant}.hr.internal.")]
    [InlineData("192.168.1.{0}")]
    [InlineData("m\u00FCller.intranet")]
    public void Internal(string host) => Assert.Equal(Zone.Internal, HostClassifier.Classify(host));

    [Theory]
    [InlineData("basket-api")]
    [InlineData("identity")]
    [InlineData("sql_01")]
    public void Single_label(string host) => Assert.Equal(Zone.SingleLabel, HostClassifier.Classify(host));

    [Theory]
    [InlineData("192.0.2.1")]
    [InlineData("198.51.100.7")]
    [InlineData("203.0.113.9")]
    [InlineData("198.18.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("239.1.1.1")]
    [InlineData("2001:db8::1")]
    [InlineData("ff02::1")]
    [InlineData("example.com")]
    [InlineData("www.example.org")]
    [InlineData("api.example")]
    [InlineData("api.example.co")]
    [InlineData("nothing.invalid")]
    [InlineData("{x}.example.com")]
    public void Reserved(string host) => Assert.Equal(Zone.Reserved, HostClassifier.Classify(host));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("11.0.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("api.partner.com")]
    [InlineData("api.partner.com.")]
    [InlineData("internal.partner.com")]
    [InlineData("local.partner.com")]
    [InlineData("xn--mller-kva.de")]
    [InlineData("m\u00FCller.de")]
    [InlineData("{tenant}.partner.com")]
    [InlineData("api-{env}.partner.com")]
    [InlineData("notexample.com")]
    [InlineData("discord.com")]
    [InlineData("ec2.amazonaws.com")]
    [InlineData("windows.net")]
    [InlineData("myfile.io")]
    public void Public(string host) => Assert.Equal(Zone.Public, HostClassifier.Classify(host));

    [Theory]
    [InlineData("bucket.s3.amazonaws.com")]
    [InlineData("bucket.s3.eu-central-1.amazonaws.com")]
    [InlineData("s3-eu-west-1.amazonaws.com")]
    [InlineData("bucket.s3-accelerate.amazonaws.com")]
    [InlineData("acme.blob.core.windows.net")]
    [InlineData("storage.googleapis.com")]
    [InlineData("content.dropboxapi.com")]
    [InlineData("PASTEBIN.com.")]
    [InlineData("abc.ngrok-free.app")]
    [InlineData("hooks.slack.com")]
    [InlineData("webhook.site")]
    [InlineData("{account}.blob.core.windows.net")]
    public void Exfiltration(string host) => Assert.Equal(Zone.Exfiltration, HostClassifier.Classify(host));

    [Theory]
    [InlineData("discord.com", "/api/webhooks/1/x", nameof(Zone.Exfiltration))]
    [InlineData("discord.com", "/invite/x", nameof(Zone.Public))]
    [InlineData("api.github.com", "/gists", nameof(Zone.Exfiltration))]
    [InlineData("api.github.com", "/repos", nameof(Zone.Public))]
    public void Paths_decide_on_shared_hosts(string host, string path, string zone) =>
        Assert.Equal(zone, HostClassifier.Classify(host.AsSpan(), path.AsSpan()).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{host}")]
    [InlineData("{host}.com")]
    [InlineData("server.{domain}")]
    [InlineData("$(Host)")]
    [InlineData("<host>")]
    [InlineData("%HOST%")]
    [InlineData("__HOST__")]
    [InlineData("1.2.3.4.5")]
    [InlineData("10.0.0.256")]
    [InlineData("a b")]
    [InlineData("a..b")]
    [InlineData("what?")]
    [InlineData("10.0.{x}.1")]
    public void Unknown(string host) => Assert.Equal(Zone.Unknown, HostClassifier.Classify(host));

    [Fact]
    public void Ordinary_hosts_cost_no_allocation()
    {
        string[] hosts = ["api.partner.com", "10.1.2.3", "fe80::1%eth0", "basket-api", "bucket.s3.amazonaws.com", "localhost", "hr.internal."];
        Classify(hosts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Classify(hosts);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Long_hosts_take_no_time() => Assert.Equal(Zone.Unknown, HostClassifier.Classify(new string('a', 1_000_000) + ".com"));

    private static void Classify(string[] hosts)
    {
        foreach (var host in hosts)
        {
            _ = HostClassifier.Classify(host.AsSpan(), default);
        }
    }
}
