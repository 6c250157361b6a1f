using System.Globalization;
using Azure.Data.Tables;

namespace DanVanKheo.Periods;

/// <summary>One version of a report as a row.</summary>
internal static class ReportRow
{
    public static TableEntity Write(string bloc, PeriodReport report, string figures)
    {
        var row = new TableEntity(bloc, string.Create(CultureInfo.InvariantCulture, $"{report.Period.Id}|{report.Version:D3}"))
        {
            ["Period"] = report.Period.Id,
            ["Version"] = report.Version,
            ["State"] = report.State.ToString(),
            ["CountedAt"] = report.CountedAt,
            ["Records"] = report.RecordsSha256,
            ["Figures"] = figures,
            ["Results"] = report.Text.Results,
            ["Limits"] = report.Text.Limits,
            ["Directions"] = report.Text.Directions,
            ["Reason"] = report.Reason,
            ["Author"] = report.Author,
            ["Sha256"] = report.FrozenAt is null ? "" : ReportSeal.Of(report, figures),
        };
        if (report.FrozenAt is { } frozen) row["FrozenAt"] = frozen;
        return row;
    }

    public static ReportHead Head(TableEntity row) => new(
        row.GetString("Period"),
        row.GetInt32("Version")!.Value,
        Enum.Parse<ReportState>(row.GetString("State")),
        row.GetDateTimeOffset("CountedAt")!.Value,
        row.GetString("Author"),
        row.GetDateTimeOffset("FrozenAt"),
        row.GetString("Reason"),
        row.GetString("Sha256"));

    public static PeriodReport Read(TableEntity row, ReportHead head, FrozenFigures figures) => new(
        figures.Tables.Period,
        head.Version,
        head.State,
        figures.Tables,
        figures.Contradictions,
        new(row.GetString("Results"), row.GetString("Limits"), row.GetString("Directions")),
        head.CountedAt,
        row.GetString("Records"),
        head.Reason,
        head.Author,
        head.FrozenAt,
        head.Sha256)
    {
        Carried = figures.Carried ?? [],
        Units = figures.Units ?? [],
        BeforeSha256 = figures.Before,
        Inspected = figures.Inspected ?? [],
    };
}
