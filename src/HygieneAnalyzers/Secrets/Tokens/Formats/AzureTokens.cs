using System.Collections.Immutable;

namespace HygieneAnalyzers.Secrets.Tokens.Formats;

/// <summary>
/// Azure's keys with a signature of the service inside: https://learn.microsoft.com/en-us/purview/sit-azure-common-annotated-security-keys.
/// Their checksums need seeds that are not taken over here, so they are known by shape.
/// </summary>
internal static class AzureTokens
{
    public static ImmutableArray<TokenFormat> All { get; } = ImmutableArray.Create<TokenFormat>(
        Key32("Azure Service Bus key", "+ASb"),
        Key32("Azure Event Hubs key", "+AEh"),
        Key32("Azure Relay key", "+ARm"),
        Key32("Azure IoT key", "AIoT"),
        Key32("Azure Cache for Redis key", "AzCa"),
        Key32("Azure Event Grid key", "AZEG"),
        Key64("Azure Storage account key", "+ASt"),
        Key64("Azure Cosmos DB key", "ACDb"),
        Key64("Azure Batch key", "+ABa"),
        Key64("Azure Machine Learning classic key", "+AMC"),
        Key64("Azure API Management key", "APIM"),
        new("Azure AI Search key", "{w42}AzSe{q1}{w5}", "AzSeA2024"),
        new("Azure Container Registry password", "{b42}+ACR{q1}{b5}", "a+ACRB2024"),
        new("Azure Functions key", "{u44}AzFu{u5}{z1}==", "AzFu2024=="),
        new("Azure annotated key", "{w52}JQQJ9{91}{y1}{m1}{b12}{b4}{b4}{b4}", "JQQJ99"),
        new("Entra client secret", "{t3}7Q~{t31}", "abc7Q~2024"),
        new("Entra client secret", "{t3}8Q~{t34}", "abc8Q~2024"));

    private static TokenFormat Key32(string name, string signature) => new(name, "{b33}" + signature + "{p1}{b5}=", signature + "2024=");

    private static TokenFormat Key64(string name, string signature) => new(name, "{b76}" + signature + "{b5}{z1}==", signature + "2024==");
}
