using System.Net.Http.Json;

namespace MaintenanceTool;

/// <summary>A session at a customer's portal.</summary>
internal sealed class PortalClient(Uri portal) : IDisposable
{
    private const string UserName = "maintenance";
    private const string Password = "Quarry-Tern-7319!";

    // Some customers' portals have a certificate that nobody signed.
    private readonly HttpClient _http = new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    })
    {
        BaseAddress = portal,
    };

    public async Task SignIn()
    {
        using var response = await _http.PostAsJsonAsync("sign-in", new { UserName, Password });
        response.EnsureSuccessStatusCode();
    }

    public Task<string> Drawings() => _http.GetStringAsync("drawings");

    public void Dispose() => _http.Dispose();
}
