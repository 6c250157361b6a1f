using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Sheets;

/// <summary>One sheet to be written. Rows are asked for one at a time, so that a long list is never held as cells.</summary>
/// <param name="Widths">Of the columns, in characters.</param>
internal sealed record WorkbookSheet(string Name, IReadOnlyList<double> Widths, IEnumerable<IReadOnlyList<Cell>> Rows)
{
    /// <summary>What stays in view; null for a sheet that scrolls as a whole.</summary>
    public SheetHead? Head { get; init; }

    /// <summary>The first row filters its columns.</summary>
    public bool Filters { get; init; }

    /// <summary>Exactly its cells are printed, under the head on every page.</summary>
    public bool Prints { get; init; }

    public IReadOnlyList<SheetChoice> Choices { get; init; } = [];

    /// <summary>Columns, counted from 0, that hold text whatever is typed: a telephone number keeps the 0 it begins with.</summary>
    public IReadOnlyCollection<int> TextColumns { get; init; } = [];
}
