namespace ContractorPortal.Drawings;

/// <summary>The one way out: what leaves is listed, and goes to the address that the configuration names.</summary>
[ZoneGateway]
public sealed class ExchangeGateway(HttpClient http, DrawingStore drawings, IConfiguration configuration, ILogger<ExchangeGateway> logger)
{
    /// <summary>The titles may be seen by everybody; numbers and revisions stay inside.</summary>
    public IEnumerable<string> Titles() => drawings.All().Select(static drawing => drawing.Title);

    public async Task Release(string number, byte[] file)
    {
        logger.LogInformation("Drawing {Number} leaves, {Length} bytes", number, file.Length);
        using var content = new ByteArrayContent(file);
        using var answer = await http.PutAsync(new Uri(new Uri(configuration.Required("Exchange:Address")), number), content);
        answer.EnsureSuccessStatusCode();
    }
}
