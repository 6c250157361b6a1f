using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Evidence;

/// <summary>A file on its way in pieces, as a row beside the files: partition <c>uploads-{draft}</c>, row the upload's id.</summary>
internal sealed class UploadRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Name { get; set; } = "";

    public long Size { get; set; }

    /// <summary>What was said of it when it was begun, as JSON.</summary>
    public string Details { get; set; } = "";

    /// <summary>The content type of the small picture that came with it, when one did.</summary>
    public string? Preview { get; set; }

    /// <summary>The id the file gets, and its blob has from the first piece on.</summary>
    public string File { get; set; } = "";

    public bool Finished { get; set; }

    public static string Partition(string draft) => "uploads-" + draft;
}
