namespace DanVanKheo.Organisations;

/// <summary>One line of a file of organisations: which section it belongs to, where it stands, and its cells by column. Empty cells are left out.</summary>
/// <param name="Line">From 1; 0 for what was not read from a file.</param>
public sealed record BookLine(string Section, int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell, or an empty text.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}
