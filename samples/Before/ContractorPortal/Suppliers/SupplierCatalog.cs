using ContractorPortal.Drawings;

namespace ContractorPortal.Suppliers;

/// <summary>What suppliers see from outside: it looks into the store by itself.</summary>
[NetworkZone("public")]
public sealed class SupplierCatalog(DrawingStore drawings)
{
    public IEnumerable<string> Titles()
    {
        foreach (var drawing in drawings.All())
        {
            yield return drawing.Title;
        }
    }
}
