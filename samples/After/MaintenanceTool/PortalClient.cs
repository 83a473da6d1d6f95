using System.Net.Http.Json;

namespace MaintenanceTool;

/// <summary>A session at a customer's portal.</summary>
internal sealed class PortalClient(Uri portal) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = portal };

    public async Task SignIn()
    {
        var account = new { UserName = "maintenance", Password = Settings.Required("PORTAL_PASSWORD"), Code = Settings.Required("PORTAL_CODE") };
        using var response = await _http.PostAsJsonAsync("sign-in", account);
        response.EnsureSuccessStatusCode();
    }

    public Task<string> Drawings() => _http.GetStringAsync("drawings");

    public void Dispose() => _http.Dispose();
}
