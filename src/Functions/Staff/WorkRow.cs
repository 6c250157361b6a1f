using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

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

    public StageKind Kind { get; set; }

    /// <summary>The person answers the stage; else they only add to it.</summary>
    public bool Asked { get; set; }

    /// <summary>Null in a row from before it stood here: then the stage says.</summary>
    public DateTimeOffset? Due { get; set; }

    public static string Key(StageKey stage) => $"{stage.Dossier}|{stage.Stage}|{stage.Attempt}";

    public static WorkRow From(string person, StageAttempt attempt, StageKind kind) => new()
    {
        PartitionKey = person,
        RowKey = Key(attempt.Key),
        Dossier = attempt.Dossier,
        Stage = attempt.Stage,
        Attempt = attempt.Attempt,
        Kind = kind,
        Asked = attempt.IsAsked(person),
        Due = attempt.Due.Instant,
    };

    public ListedStage ToStage() => new(new(Dossier, Stage, Attempt), Kind, Asked, Due is { } due ? new Deadline(VietnamTime.Day(due)) : null);
}
