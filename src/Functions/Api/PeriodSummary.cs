using System.ComponentModel;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Api;

/// <summary>The figures of a period as of a day. Every number that has records names them by its figure.</summary>
public sealed record PeriodSummary(
    string Period,
    DateOnly AsOf,
    [Description("The organisation the figures are of.")] string Scope,
    SummaryBasis Basis,
    [Description("Of the report, when the figures are of one.")] int? Version,
    [Description("The seal of the frozen report.")] string? Sha256,
    IReadOnlyList<PeriodSummary.Count> Counts,
    IReadOnlyList<PeriodSummary.Table> Tables)
{
    public sealed record Count(Measure Measure, int Number, string Figure);

    public sealed record Table(string Id, IReadOnlyList<string> Columns, IReadOnlyList<Row> Rows, [Description("Every sum in it was checked.")] bool Adds);

    public sealed record Row([Description("What the row counts, where it is no name.")] string? Key, string? Name, IReadOnlyList<Cell> Cells);

    public sealed record Cell(double? Value, CellStyle Style, [Description("Give it as `figure` to list the records behind the number; null where a number has none.")] string? Figure);

    public static Table Of(PeriodTable table) => new(table.Id, table.Columns, [.. table.Rows.Select(Of), .. table.Total is { } total ? (Row[])[Of(total)] : []], table.Adds);

    private static Row Of(TableRow row) => new(
        row.Key.Length > 0 ? row.Key : null,
        row.Name.Length > 0 ? row.Name : row.Words.Length > 0 ? row.Words : null,
        [.. row.Cells.Select(c => new Cell(c.Value, c.Style, c.Query?.ToQuery()))]);
}
