using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Boards;

/// <summary>An open dossier on the board as a row: partition <c>open</c>, row its code.</summary>
internal static class BoardRow
{
    public const string Partition = "open";
    private const char Between = '\n';

    public static TableEntity Write(BoardItem item) => new(Partition, item.Code.ToString())
    {
        ["Name"] = item.Name,
        ["Unit"] = item.Unit,
        ["Field"] = item.Field.ToString(),
        ["Subject"] = item.Subject.ToString(),
        ["Stage"] = item.Stage,
        ["Attempt"] = item.Attempt,
        ["Holders"] = string.Join(Between, item.Holders),
        ["Since"] = item.Since,
        // None is a day no deadline has.
        ["Due"] = item.Due?.Instant ?? DateTimeOffset.UnixEpoch,
        ["Returned"] = item.Returned,
        ["Tags"] = string.Join(Between, item.Tags),
    };

    public static BoardItem Read(TableEntity row) => new(
        DossierCode.TryParse(row.RowKey, out var code) ? code : throw new InvalidDataException($"'{row.RowKey}' is no dossier code."),
        row.GetString("Name"),
        row.GetString("Unit"),
        Enum.Parse<WorkField>(row.GetString("Field")),
        Enum.Parse<SubjectType>(row.GetString("Subject")),
        row.GetString("Stage"),
        row.GetInt32("Attempt")!.Value,
        List(row.GetString("Holders")),
        row.GetDateTimeOffset("Since")!.Value,
        row.GetDateTimeOffset("Due") is { } due && due > DateTimeOffset.UnixEpoch ? new Deadline(VietnamTime.Day(due)) : null,
        row.GetBoolean("Returned") ?? false,
        List(row.GetString("Tags")));

    private static string[] List(string? stored) => (stored ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
