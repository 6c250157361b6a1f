namespace DanVanKheo.Papers;

/// <summary>A paragraph of a file as it looks.</summary>
/// <param name="Index">From 1 through the whole file, tables included.</param>
/// <param name="Table">Number of the table it stands in, from 1; 0 outside of tables.</param>
/// <param name="Lined">Whether that table shows its lines.</param>
/// <param name="FirstLine">Millimetres; a first tab does as well.</param>
/// <param name="Line">Points when <paramref name="Exact"/>, else 0.</param>
/// <param name="Ruled">A rule is drawn under it, or stands in it as a shape.</param>
/// <param name="Listed">The file numbers it by itself.</param>
public sealed record ShapedLine(
    int Index,
    IReadOnlyList<ShapedRun> Runs,
    LineSide Side = LineSide.Left,
    int Table = 0,
    int Row = 0,
    int Cell = 0,
    bool Lined = false,
    double FirstLine = 0,
    bool Exact = false,
    double Line = 0,
    bool Ruled = false,
    bool Listed = false)
{
    private const int Shown = 60;

    public string Text { get; } = string.Concat(Runs.Select(r => r.Text)).Trim();

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The first words, for a finding.</summary>
    public string Excerpt => Text.Length <= Shown ? Text : Text[..Shown] + "…";

    /// <summary>The runs that hold words.</summary>
    public IEnumerable<ShapedRun> Words => Runs.Where(r => !string.IsNullOrWhiteSpace(r.Text));

    public bool IsCaps => Words.All(r => r.Caps || !r.Text.Any(char.IsLower));
}
