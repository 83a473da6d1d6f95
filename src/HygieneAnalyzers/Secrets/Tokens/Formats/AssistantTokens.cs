using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>Language-model providers.</summary>
internal static class AssistantTokens
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        new("OpenAI API key", "sk-{u20-120}T3BlbkFJ{u20-120}", "sk-proj-", "sk-the-marker-T3BlbkFJ-is-inside"),
        new("Anthropic API key", "sk-ant-api03-{u93}AA", "sk-ant-api03-1"),
        new("Anthropic admin key", "sk-ant-admin01-{u93}AA", "sk-ant-admin01-1"),
        new("Hugging Face token", "hf_{w34}", "hf_hub_download_v2_of_the_model_file"),
        new("Hugging Face organisation token", "api_org_{w34}", "api_org_2024"),
        new("Groq API key", "gsk_{w52}", "gsk_2024"),
        new("xAI API key", "xai-{w80}", "xai-2024"),
        new("Perplexity API key", "pplx-{w48}", "pplx-2024"),
        new("ElevenLabs API key", "sk_{h48}", "sk_2024"),
        new("Replicate API token", "r8_{w37}", "r8_2024"),
        new("LangSmith API key", "lsv2_pt_{h32}_{h10}", "lsv2_pt_1"));
}
