using Azure;
using Azure.Data.Tables;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Replications;

/// <summary>A link as a row: partition the model it came from, row the one that came. The dossier's own row is the truth; this finds it from the other side.</summary>
internal sealed class LineageRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public LineageKind Kind { get; set; }

    public static LineageRow From(Lineage lineage) => new() { PartitionKey = lineage.Parent.ToString(), RowKey = lineage.Child.ToString(), Kind = lineage.Kind };

    public Lineage? ToLineage() => DossierCode.TryParse(PartitionKey, out var parent) && DossierCode.TryParse(RowKey, out var child) ? new(parent, child, Kind) : null;
}
