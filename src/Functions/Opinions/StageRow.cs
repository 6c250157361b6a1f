using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Commendations;

namespace DanVanKheo.Opinions;

/// <summary>A stage attempt as a row: partition dossier, row <c>{stage}-{attempt}</c>.</summary>
internal sealed class StageRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Stage { get; set; } = "";

    public int Attempt { get; set; }

    /// <summary>JSON array of <see cref="Holder"/>.</summary>
    public string Holders { get; set; } = "";

    public int Rung { get; set; }

    public DateTimeOffset OpenedAt { get; set; }

    public DateTimeOffset Due { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawalReason { get; set; }

    public string? Verdict { get; set; }

    public string? Reason { get; set; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? Award { get; set; }

    public string? Signer { get; set; }

    public DateTimeOffset? DecisionDate { get; set; }

    public string? SharedDecision { get; set; }

    /// <summary>What a return asks to mend, separated by blanks.</summary>
    public string? Points { get; set; }

    public static string Key(string stage, int attempt) => $"{stage}-{attempt:D3}";

    public static StageRow From(StageAttempt attempt) => new()
    {
        PartitionKey = attempt.Dossier,
        RowKey = Key(attempt.Stage, attempt.Attempt),
        Stage = attempt.Stage,
        Attempt = attempt.Attempt,
        Holders = JsonSerializer.Serialize(attempt.Holders),
        Rung = attempt.Rung,
        OpenedAt = attempt.OpenedAt,
        Due = attempt.Due.Instant,
        WithdrawnAt = attempt.WithdrawnAt,
        WithdrawalReason = attempt.WithdrawalReason.Length > 0 ? attempt.WithdrawalReason : null,
        Verdict = attempt.Opinion?.Verdict.ToString(),
        Reason = attempt.Opinion?.Reason,
        DecidedBy = attempt.Opinion?.Person,
        DecidedAt = attempt.Opinion?.At,
        Award = attempt.Opinion?.Commendation?.Award,
        Signer = attempt.Opinion?.Commendation?.Signer,
        DecisionDate = attempt.Opinion?.Commendation is { } terms ? VietnamTime.At(terms.Date, TimeOnly.MinValue) : null,
        SharedDecision = attempt.Opinion?.Commendation is { Shared.Length: > 0 } sharing ? sharing.Shared : null,
        Points = attempt.Opinion is { Points.Count: > 0 } opinion ? string.Join(' ', opinion.Points) : null,
    };

    public StageAttempt ToAttempt() => new(PartitionKey, Stage, Attempt, JsonSerializer.Deserialize<Holder[]>(Holders)!, OpenedAt, new Deadline(VietnamTime.Day(Due)), ToOpinion(), WithdrawnAt)
    {
        Rung = Rung,
        WithdrawalReason = WithdrawalReason ?? "",
    };

    private Opinion? ToOpinion() => Verdict is null
        ? null
        : new(Enum.Parse<Verdict>(Verdict), Reason ?? "", DecidedBy ?? "", DecidedAt!.Value, ToTerms()) { Points = Points?.Split(' ') ?? [] };

    private CommendationTerms? ToTerms() => Award is null ? null : new(Award, VietnamTime.Day(DecisionDate!.Value), Signer ?? "") { Shared = SharedDecision ?? "" };
}
