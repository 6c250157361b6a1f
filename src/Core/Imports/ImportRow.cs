namespace DanVanKheo.Imports;

/// <summary>One row of a list: what was typed, how it was judged, and what became of it.</summary>
/// <param name="Number">As its file numbers rows.</param>
/// <param name="Cells">What was typed, by column id.</param>
/// <param name="Twin">What it is like: the code of a dossier, or the number of an earlier row; empty when it is like none.</param>
public sealed record ImportRow(int Number, IReadOnlyDictionary<string, string> Cells, ImportRowState State = ImportRowState.Good, string Twin = "")
{
    /// <summary>The code of the dossier it became, or the id of the draft; empty before.</summary>
    public string Result { get; init; } = "";

    /// <summary>The rule that refused it at last; empty otherwise.</summary>
    public string Refusal { get; init; } = "";

    public bool IsWanted => State is ImportRowState.Good or ImportRowState.Doubtful;

    public bool IsSettled => Result.Length > 0 || Refusal.Length > 0;

    public string this[string column] => Cells.GetValueOrDefault(column, "");
}
