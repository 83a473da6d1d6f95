namespace ContractorPortal.Drawings;

/// <summary>Marks the types that may pass data from one network to the other.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ZoneGatewayAttribute : Attribute;

/// <summary>The one way out: what leaves is listed, and goes to the address that the configuration names.</summary>
[ZoneGateway]
public sealed class ExchangeGateway(HttpClient http, IConfiguration configuration, ILogger<ExchangeGateway> logger)
{
    public async Task Release(string number, byte[] file)
    {
        logger.LogInformation("Drawing {Number} leaves, {Length} bytes", number, file.Length);
        using var content = new ByteArrayContent(file);
        using var answer = await http.PutAsync(new Uri(new Uri(configuration.Required("Exchange:Address")), number), content);
        answer.EnsureSuccessStatusCode();
    }
}
