namespace ContractorPortal.Drawings;

/// <summary>Puts a drawing where suppliers abroad can fetch it.</summary>
[NetworkZone("intranet")]
public sealed class DrawingExport(HttpClient http)
{
    public async Task Publish(string number)
    {
        var file = await http.GetByteArrayAsync($"https://pdm.brannock.internal/drawings/{number}");
        using var content = new ByteArrayContent(file);
        using var answer = await http.PutAsync($"https://brannockexchange.blob.core.windows.net/suppliers/{number}.step", content);
        answer.EnsureSuccessStatusCode();
    }
}
