namespace DanVanKheo.Imports;

/// <summary>One row as shown: its number in the file, what names it, and its wrong cells.</summary>
/// <param name="Twin">What it is like: the code of a dossier, or the number of an earlier row.</param>
public sealed record ImportRowView(int Number, string Name, string Unit, ImportRowState State, string Twin, IReadOnlyList<ImportCell> Cells)
{
    public string Result { get; init; } = "";

    /// <summary>Why it was not imported, in the reader's language.</summary>
    public string Reason { get; init; } = "";
}
