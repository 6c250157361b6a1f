namespace DanVanKheo.Imports;

/// <summary>One list brought in by an officer.</summary>
/// <param name="Id">Time and chance: 20270105-093000-1a2b3c4d.</param>
/// <param name="Person">Who brought it; their duties say for which organisations.</param>
/// <param name="Columns">The letter of each column in the file, by column id.</param>
/// <param name="Unknown">Headings that were not understood; their columns are left out.</param>
public sealed record Import(
    string Id,
    ImportPurpose Purpose,
    string FileName,
    string Person,
    DateTimeOffset CreatedAt,
    IReadOnlyDictionary<string, string> Columns,
    IReadOnlyList<string> Unknown,
    ImportState State = ImportState.Checked)
{
    /// <summary>Id of the programme the rows are for; empty for a list from before lists named one.</summary>
    public string Programme { get; init; } = "";

    public ImportCounts Counts { get; init; } = new(0, 0, 0, 0);

    /// <summary>The job that judges its rows, or did last.</summary>
    public string Check { get; init; } = "";

    public ImportWish Wish { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public static string InstanceId(string import) => $"import-{import}";

    /// <summary>The address of a cell as a spreadsheet names it: B12; empty for a column the file does not have.</summary>
    public string Address(string column, int row) => Columns.TryGetValue(column, out var letter) ? $"{letter}{row}" : "";
}
