using System.ComponentModel;
using DanVanKheo.Imports;

namespace DanVanKheo.Api;

/// <summary>A list that was brought in, and how far it is.</summary>
public sealed record ImportAnswer(
    string Id,
    ImportPurpose Purpose,
    string FileName,
    ImportState State,
    ImportAnswer.Rows Count,
    [Description("Headings that were not understood; their columns are left out.")] IReadOnlyList<string> UnknownColumns,
    [Description("What is wrong with rows, cell by cell; the first 100.")] IReadOnlyList<ImportAnswer.CellProblem> Problems,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    [Description("Where officers see and mend it.")] string Page)
{
    public sealed record Rows(int All, int Good, int Bad, int Doubtful, int LeftOut, [Description("Imported so far.")] int Imported, [Description("Refused when they were imported.")] int Refused);

    public sealed record CellProblem(int Row, string Column, [Description("The cell in the file, as B12.")] string Cell, string Code, string Detail);
}
