using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.FollowUps;

/// <summary>A report as a row: partition dossier, row its id.</summary>
internal static class ReportRow
{
    public static TableEntity Write(ProgressReport report)
    {
        var row = new TableEntity(report.Dossier, report.Id) { ["SavedAt"] = report.SavedAt };
        if (report.SentAt is { } sent) row["SentAt"] = sent;
        AnswerColumns.Write(row, report.Answers);
        return row;
    }

    public static ProgressReport Read(TableEntity row) =>
        new(row.PartitionKey, row.RowKey, AnswerColumns.Read(row), row.GetDateTimeOffset("SavedAt")!.Value, row.GetDateTimeOffset("SentAt"));
}
