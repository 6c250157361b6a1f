using Azure.Data.Tables;
using DanVanKheo.Opinions;

namespace DanVanKheo.Appraisals;

/// <summary>
/// A seat as a row: partition dossier, row <c>{stage}-{attempt}-{seat}</c>, so that two runs that fill the same seat at once fill it once.
/// What was typed stands in one column per box.
/// </summary>
internal static class AssignmentRow
{
    private const string PointsColumn = "P_";
    private const string CommentColumn = "C_";

    public static string Prefix(StageKey key) => $"{key.Stage}-{key.Attempt:D3}-";

    public static TableEntity Write(Assignment seat)
    {
        var row = new TableEntity(seat.Dossier, $"{Prefix(new(seat.Dossier, seat.Stage, seat.Attempt))}{seat.Seat:D2}")
        {
            ["Stage"] = seat.Stage,
            ["Attempt"] = seat.Attempt,
            ["Seat"] = seat.Seat,
            ["Person"] = seat.Person,
            ["CriteriaSet"] = seat.CriteriaSet,
            ["AssignedAt"] = seat.AssignedAt,
            ["InPlaceOf"] = seat.InPlaceOf,
            ["Feedback"] = seat.Draft.Feedback,
            ["Note"] = seat.Draft.Note,
        };
        WriteMoments(row, seat);
        foreach (var (criterion, line) in seat.Draft.Lines)
        {
            row[PointsColumn + Column(criterion)] = line.Points;
            row[CommentColumn + Column(criterion)] = line.Comment;
        }

        return row;
    }

    public static Assignment Read(TableEntity row) => new(
        row.PartitionKey,
        row.GetString("Stage"),
        row.GetInt32("Attempt")!.Value,
        row.GetInt32("Seat")!.Value,
        row.GetString("Person"),
        row.GetString("CriteriaSet"),
        row.GetDateTimeOffset("AssignedAt")!.Value,
        row.GetString("InPlaceOf"))
    {
        DeclaredAt = row.GetDateTimeOffset("DeclaredAt"),
        Recusal = row.GetDateTimeOffset("RecusedAt") is { } at ? new(row.GetString("RecusedBy"), row.GetString("RecusalReason"), at) : null,
        Draft = new(Lines(row), row.GetString("Feedback"), row.GetString("Note")),
        SavedAt = row.GetDateTimeOffset("SavedAt"),
        SubmittedAt = row.GetDateTimeOffset("SubmittedAt"),
    };

    private static void WriteMoments(TableEntity row, Assignment seat)
    {
        if (seat.DeclaredAt is { } declared) row["DeclaredAt"] = declared;
        if (seat.SavedAt is { } saved) row["SavedAt"] = saved;
        if (seat.SubmittedAt is { } submitted) row["SubmittedAt"] = submitted;
        if (seat.Recusal is not { } recusal) return;
        row["RecusedAt"] = recusal.At;
        row["RecusedBy"] = recusal.By;
        row["RecusalReason"] = recusal.Reason;
    }

    private static Dictionary<string, ScoreLine> Lines(TableEntity row) => row.Keys
        .Where(column => column.StartsWith(PointsColumn, StringComparison.Ordinal))
        .Select(column => column[PointsColumn.Length..])
        .ToDictionary(c => c.Replace('_', '-'), c => new ScoreLine(row.GetString(PointsColumn + c) ?? "", row.GetString(CommentColumn + c) ?? ""), StringComparer.Ordinal);

    /// <summary>Names of columns have no hyphen; ids of criteria have no underscore.</summary>
    private static string Column(string criterion) => criterion.Replace('-', '_');
}
