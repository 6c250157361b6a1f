namespace DanVanKheo.Papers;

/// <summary>A table with a head. Every row has as many cells as <paramref name="Columns"/>.</summary>
/// <param name="Caption">Over the table; empty without one.</param>
public sealed record PaperTable(IReadOnlyList<PaperColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string Caption = "") : PaperBlock;
