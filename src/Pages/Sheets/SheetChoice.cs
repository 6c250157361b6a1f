namespace DanVanKheo.Sheets;

/// <summary>Cells of one column that offer a list when they are filled.</summary>
/// <param name="Column">Counts from 0; the rule holds from the second row on.</param>
/// <param name="Source">Where the list stands, as a formula: <c>'Danh mục'!$A$2:$A$10</c>.</param>
internal sealed record SheetChoice(int Column, string Source, string Title, string Message);
