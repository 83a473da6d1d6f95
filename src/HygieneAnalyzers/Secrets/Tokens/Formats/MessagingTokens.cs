using System.Collections.Immutable;
using HygieneAnalyzers.Secrets.Tokens.Checks;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>Chat, mail and text messages.</summary>
internal static class MessagingTokens
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        new("Slack bot token", "xoxb-{d9-14}-{g20-60}", "xoxb-1-name", "xoxb-not-a-real-token-2024"),
        new("Slack user token", "xoxp-{d9-14}-{g40-90}", "xoxp-1-name"),
        new("Slack workspace token", "xoxa-{d1}-{g30-160}", "xoxa-1-name"),
        new("Slack refresh token", "xoxr-{d9-14}-{g20-90}", "xoxr-1-name"),
        new("Slack configuration token", "xoxe.xoxp-{d1}-{g140-180}", "xoxe.xoxp-1-name"),
        new("Slack configuration refresh token", "xoxe-{d1}-{g140-160}", "xoxe-1-name"),
        new("Slack app token", "xapp-{d1}-{L9-14}-{d10-14}-{h64}", "xapp-1-name"),
        new("Slack webhook URL", "hooks.slack.com/services/{b43-56}", "hooks.slack.com/services/T000"),
        new("Discord webhook URL", "discord.com/api/webhooks/{d17-20}/{u60-80}", "discord.com/api/webhooks/1/a"),
        new("Discord bot token", "{u24}.{u6}.{u27}", "System.Collections.Generic1") { Check = NumberInside.Check, Complete = NumberInside.Complete },
        new("Discord bot token", "{u26}.{u6}.{u38}", "Microsoft.Extensions.Logging.Abstractions2") { Check = NumberInside.Check, Complete = NumberInside.Complete },
        new("Telegram bot token", "{d10}:AA{u33}", "1234567890:AA"),
        new("Telegram bot token", "{d9}:AA{u33}", "123456789:AA"),
        new("SendGrid API key", "SG.{u22}.{u43}", "SG.Country.Singapore.Postcode.018956"),
        new("Twilio API key", "SK{h32}", "SK2024"),
        new("Mailgun API key", "key-{h32}", "key-2024"),
        new("Mailchimp API key", "{h32}-us{d1-2}", "data-us1-east"),
        new("Brevo API key", "xkeysib-{h64}-{w16}", "xkeysib-2024"),
        new("DingTalk robot secret", "SEC{h64}", "SEC2024"));
}
