using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Boards;

/// <summary>An open dossier on the board as a row: partition <c>open</c>, row its code.</summary>
internal sealed class BoardRow : ITableEntity
{
    public const string Partition = "open";
    private const char Between = '\n';

    public string PartitionKey { get; set; } = Partition;

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Name { get; set; } = "";

    public string Programme { get; set; } = "";

    public int Edition { get; set; }

    public string Unit { get; set; } = "";

    public WorkField Field { get; set; }

    public SubjectType Subject { get; set; }

    public string Stage { get; set; } = "";

    public int Attempt { get; set; }

    public string Holders { get; set; } = "";

    public DateTimeOffset Since { get; set; }

    /// <summary>None while the submitter mends it.</summary>
    public DateTimeOffset? Due { get; set; }

    public bool Returned { get; set; }

    public string Tags { get; set; } = "";

    public static BoardRow From(BoardItem item) => new()
    {
        RowKey = item.Code.ToString(),
        Name = item.Name,
        Programme = item.Programme,
        Edition = item.Edition,
        Unit = item.Unit,
        Field = item.Field,
        Subject = item.Subject,
        Stage = item.Stage,
        Attempt = item.Attempt,
        Holders = string.Join(Between, item.Holders),
        Since = item.Since,
        Due = item.Due?.Instant,
        Returned = item.Returned,
        Tags = string.Join(Between, item.Tags),
    };

    public BoardItem ToItem() => new(
        DossierCode.TryParse(RowKey, out var code) ? code : throw new InvalidDataException($"'{RowKey}' is no dossier code."),
        Name, Unit, Field, Subject, Stage, Attempt, List(Holders), Since, Due is { } due ? new Deadline(VietnamTime.Day(due)) : null, Returned, List(Tags), Programme, Edition);

    private static string[] List(string stored) => stored.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
