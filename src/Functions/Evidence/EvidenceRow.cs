using System.Globalization;
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

    /// <summary>yyyy-MM-dd; null when it was not said.</summary>
    public string? TakenOn { get; set; }

    public string? Place { get; set; }

    public bool? MayPublish { get; set; }

    /// <summary>The keys of the results it proves, a blank between two.</summary>
    public string? Claims { get; set; }

    /// <summary>A <see cref="ScanState"/>; rows from before there was a scanner have none.</summary>
    public string? Scan { get; set; }

    public string? Threat { get; set; }

    /// <summary>The content type of the small picture, when there is one.</summary>
    public string? Preview { get; set; }

    public static EvidenceRow From(string draft, EvidenceFile file)
    {
        var row = new EvidenceRow
        {
            PartitionKey = draft,
            RowKey = file.Id,
            Name = file.Name,
            ContentType = file.ContentType,
            Size = file.Size,
            Sha256 = file.Sha256,
            UploadedAt = file.UploadedAt,
            Scan = file.Scan.ToString(),
            Preview = file.Preview,
        };
        row.Describe(file.Details);
        return row;
    }

    public void Describe(EvidenceDetails details)
    {
        Caption = details.Caption;
        TakenOn = details.TakenOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Place = details.Place;
        MayPublish = details.MayPublish;
        Claims = string.Join(' ', details.Claims);
    }

    public EvidenceFile ToFile() => new(RowKey, Name, ContentType, Size, Sha256, Caption, UploadedAt)
    {
        TakenOn = DateOnly.TryParseExact(TakenOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Place = Place ?? "",
        MayPublish = MayPublish ?? false,
        Claims = (Claims ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Scan = Enum.TryParse<ScanState>(Scan, out var state) ? state : ScanState.NotScanned,
        Threat = Threat ?? "",
        Preview = Preview ?? "",
    };
}
