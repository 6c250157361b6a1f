namespace DanVanKheo.Periods;

/// <summary>One row: a key of the texts, or a name that is data.</summary>
/// <param name="Words">For cells of <see cref="CellStyle.Words"/>, by column.</param>
public sealed record TableRow(string Key, string Name, IReadOnlyList<TableCell> Cells)
{
    public string Words { get; init; } = "";

    public static TableRow Named(string name, IReadOnlyList<TableCell> cells) => new("", name, cells);

    public static TableRow Keyed(string key, IReadOnlyList<TableCell> cells) => new(key, "", cells);
}
