using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>Cloud providers other than Azure.</summary>
internal static class CloudTokens
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        new("AWS access key id", "AKIA{216}", "AKIA" + "IOSFODNN7EXAMPLE", "AKIA1234", "AKIA0189018901890189"),
        new("AWS temporary access key id", "ASIA{216}", "ASIA1234", "ASIA-PACIFIC-SOUTHEAST-1"),
        new("AWS bearer key id", "ABIA{216}", "ABIA1234"),
        new("AWS context key id", "ACCA{216}", "ACCA1234"),
        new("AWS Bedrock API key", "ABSK{b109-269}", "ABSK1234"),
        new("Google API key", "AIza{u35}", "AIza1234", "AIzaIsThePrefixOfKeys2024") { IsOftenPublic = true },
        new("Google OAuth client secret", "GOCSPX-{u28}", "GOCSPX-1234"),
        new("Google OAuth access token", "ya29.{u60-400}", "ya29.1"),
        new("DigitalOcean personal token", "dop_v1_{h64}", "dop_v1_name"),
        new("DigitalOcean OAuth token", "doo_v1_{h64}", "doo_v1_name"),
        new("DigitalOcean refresh token", "dor_v1_{h64}", "dor_v1_name"),
        new("Alibaba Cloud access key id", "LTAI{w12-24}", "LTAI1234", "LTAI_AND_OTHER_PREFIXES_1"),
        new("Tencent Cloud secret id", "AKID{w32}", "AKID1234"),
        new("Naver Cloud secret key", "ncp_iam_BPK{w16-60}", "ncp_iam_BPK1"),
        new("Yandex Cloud API key", "AQVN{u35-38}", "AQVN1234"),
        new("Yandex Cloud IAM token", "t1.{u20-400}.{u86}", "t1.micro.instances.of.the.region.us-east-1"),
        new("Yandex Cloud static access key", "YC{u38}", "YC-2024"),
        new("Heroku API key", "HRKU-AA{u58}", "HRKU-AA1"),
        new("Fly.io access token", "fo1_{u43}", "fo1_name"),
        new("Supabase token", "sbp_{h40}", "sbp_2024"),
        new("Netlify token", "nfp_{w36}", "nfp_2024"),
        new("PlanetScale token", "pscale_tkn_{u43}", "pscale_tkn_1"),
        new("PlanetScale password", "pscale_pw_{u43}", "pscale_pw_1"),
        new("Cloudflare user token", "cfut_{w40}{h8}", "cfut_2024"),
        new("Cloudflare account token", "cfat_{w40}{h8}", "cfat_2024"),
        new("Cloudflare origin CA key", "v1.0-{h24}-{h146}", "v1.0-beta-of-the-interface-in-2024"));
}
