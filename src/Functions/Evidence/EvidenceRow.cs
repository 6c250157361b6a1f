using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Evidence;

/// <summary>A file as a row: partition draft, row file id.</summary>
internal sealed class EvidenceRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Name { get; set; } = "";

    public string ContentType { get; set; } = "";

    public long Size { get; set; }

    public string Sha256 { get; set; } = "";

    public string Caption { get; set; } = "";

    public DateTimeOffset UploadedAt { get; set; }

    public static EvidenceRow From(string draft, EvidenceFile file) => new()
    {
        PartitionKey = draft,
        RowKey = file.Id,
        Name = file.Name,
        ContentType = file.ContentType,
        Size = file.Size,
        Sha256 = file.Sha256,
        Caption = file.Caption,
        UploadedAt = file.UploadedAt,
    };

    public EvidenceFile ToFile() => new(RowKey, Name, ContentType, Size, Sha256, Caption, UploadedAt);
}
