using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>Payment and shop platforms.</summary>
internal static class PaymentTokens
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        new("Stripe live key", "sk_live_{w16-99}", "sk_live_is_the_prefix1"),
        new("Stripe restricted live key", "rk_live_{w16-99}", "rk_live_is_the_prefix1"),
        new("Stripe test key", "sk_test_{w16-99}", "sk_test_" + "4eC39HqLyjWDarjtT1zdp7dc", "sk_test_is_the_prefix1"),
        new("Stripe restricted test key", "rk_test_{w16-99}", "rk_test_is_the_prefix1"),
        new("Stripe webhook secret", "whsec_{w32}", "whsec_2024"),
        new("Square access token", "sq0atp-{u22}", "sq0atp-1"),
        new("Square client secret", "sq0csp-{u43}", "sq0csp-1"),
        new("Square access token", "EAAA{u60}", "EAAA1"),
        new("Braintree access token", "access_token$production${l16}${h32}", "access_token$production$"),
        new("Toss Payments live key", "live_sk_{w20-60}", "live_sk_1"),
        new("Toss Payments live key", "live_gsk_{w20-60}", "live_gsk_1"),
        new("Shopify access token", "shpat_{x32}", "shpat_2024"),
        new("Shopify custom app token", "shpca_{x32}", "shpca_2024"),
        new("Shopify private app password", "shppa_{x32}", "shppa_2024"),
        new("Shopify shared secret", "shpss_{x32}", "shpss_2024"));
}
