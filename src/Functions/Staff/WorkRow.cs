using Azure;
using Azure.Data.Tables;
using DanVanKheo.Opinions;

namespace DanVanKheo.Staff;

/// <summary>Who may have something to do: partition person, row <c>{dossier}|{stage}|{attempt}</c>. An index only: what it says is looked up before it is shown.</summary>
internal sealed class WorkRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Dossier { get; set; } = "";

    public string Stage { get; set; } = "";

    public int Attempt { get; set; }

    public static string Key(StageKey stage) => $"{stage.Dossier}|{stage.Stage}|{stage.Attempt}";

    public static WorkRow From(string person, StageKey stage) =>
        new() { PartitionKey = person, RowKey = Key(stage), Dossier = stage.Dossier, Stage = stage.Stage, Attempt = stage.Attempt };
}
