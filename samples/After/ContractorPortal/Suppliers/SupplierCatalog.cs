using ContractorPortal.Drawings;

namespace ContractorPortal.Suppliers;

/// <summary>What suppliers see from outside: what the gateway lets out, and nothing else.</summary>
[NetworkZone("public")]
public sealed class SupplierCatalog(ExchangeGateway gateway)
{
    public IEnumerable<string> Titles() => gateway.Titles();
}
