using System.Net;

namespace ContractorPortal.Access;

/// <summary>Lets in only the addresses that suppliers connect from.</summary>
public sealed class SupplierGate(RequestDelegate next)
{
    private static readonly IPNetwork[] Suppliers = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("203.0.113.0/28")];

    public async Task InvokeAsync(HttpContext http)
    {
        if (IsSupplierIpAddress(http.Connection.RemoteIpAddress))
        {
            await next(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    private static bool IsSupplierIpAddress(IPAddress? address) =>
        address is not null && Array.Exists(Suppliers, network => network.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
}
