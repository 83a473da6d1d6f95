namespace ContractorPortal.Drawings;

/// <summary>Reads a drawing inside and hands it to the gateway; knows nothing of the world outside.</summary>
[NetworkZone("intranet")]
public sealed class DrawingExport(HttpClient http, ExchangeGateway gateway)
{
    public async Task Publish(string number)
    {
        var file = await http.GetByteArrayAsync($"https://pdm.brannock.internal/drawings/{number}");
        await gateway.Release(number, file);
    }
}
