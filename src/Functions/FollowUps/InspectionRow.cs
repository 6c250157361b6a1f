using Azure.Data.Tables;
using DanVanKheo.Calendar;

namespace DanVanKheo.FollowUps;

/// <summary>Inspections as rows: partition dossier, rows <c>visit-001</c> and, for each finding, <c>finding-001</c>.</summary>
internal static class InspectionRow
{
    public const string Visit = "visit-";
    public const string Finding = "finding-";

    public static string VisitKey(int number) => $"{Visit}{number:D3}";

    public static string FindingKey(int number) => $"{Finding}{number:D3}";

    public static TableEntity Write(string dossier, Inspection visit) => new(dossier, VisitKey(visit.Number))
    {
        ["Number"] = visit.Number,
        ["Day"] = VietnamTime.At(visit.Day, TimeOnly.MinValue),
        ["Team"] = visit.Team,
        ["Subject"] = visit.Subject.ToString(),
        ["Conclusion"] = visit.Conclusion,
        ["EnteredBy"] = visit.EnteredBy,
        ["EnteredAt"] = visit.EnteredAt,
    };

    public static TableEntity Write(string dossier, Finding finding)
    {
        var row = new TableEntity(dossier, FindingKey(finding.Number))
        {
            ["Number"] = finding.Number,
            ["Inspection"] = finding.Inspection,
            ["Text"] = finding.Text,
            ["Remedy"] = finding.Remedy,
            ["Due"] = finding.Due.Instant,
            ["State"] = finding.State.ToString(),
            ["Answer"] = finding.Answer,
        };
        if (finding.AnsweredAt is { } answered) row["AnsweredAt"] = answered;
        return row;
    }

    public static Inspection ReadVisit(TableEntity row, IReadOnlyList<Finding> findings) => new(
        row.GetInt32("Number")!.Value,
        VietnamTime.Day(row.GetDateTimeOffset("Day")!.Value),
        row.GetString("Team"),
        Enum.Parse<InspectionSubject>(row.GetString("Subject")),
        row.GetString("Conclusion"),
        row.GetString("EnteredBy"),
        row.GetDateTimeOffset("EnteredAt")!.Value,
        findings);

    public static Finding ReadFinding(TableEntity row) => new(
        row.GetInt32("Number")!.Value,
        row.GetInt32("Inspection")!.Value,
        row.GetString("Text"),
        row.GetString("Remedy"),
        new Deadline(VietnamTime.Day(row.GetDateTimeOffset("Due")!.Value)),
        Enum.Parse<FindingState>(row.GetString("State")),
        row.GetString("Answer"),
        row.GetDateTimeOffset("AnsweredAt"));
}
