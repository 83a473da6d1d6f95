using System.Data.Common;

namespace ContractorPortal.Drawings;

/// <summary>The drawings. The sample keeps them in memory; only the connection string is what the real store would use.</summary>
[NetworkZone("intranet")]
public sealed class DrawingStore(IConfiguration configuration, ILogger<DrawingStore> logger)
{
    private readonly Drawing[] _drawings =
    [
        new("BD-1042", "Bilge pump, housing", "C"),
        new("BD-1077", "Bilge pump, impeller", "A"),
    ];

    public IReadOnlyList<Drawing> All()
    {
        var connection = new DbConnectionStringBuilder { ConnectionString = configuration.Required("ConnectionStrings:Drawings") };
        logger.LogInformation("Reading drawings from {Server}", connection["Server"]);
        return _drawings;
    }

    public Drawing? Find(string number) => Array.Find(_drawings, drawing => drawing.Number == number);
}
