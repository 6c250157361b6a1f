namespace DanVanKheo.Sheets;

/// <summary>One row of a table as its file numbers it, from 1. A cell holds its value as text: numbers with a decimal comma and no thousands dots, dates as dd/MM/yyyy where the file says they are dates.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(c => c.Length == 0);

    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}
