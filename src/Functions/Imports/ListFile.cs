using DanVanKheo.Rules;
using DanVanKheo.Sheets;
using DanVanKheo.Text;

namespace DanVanKheo.Imports;

/// <summary>A file that is a list of one kind: its headings are understood, its rows are read one at a time.</summary>
public sealed class ListFile : IDisposable
{
    private const string Example = "vi du";

    private readonly SheetFile sheets;
    private readonly IEnumerable<SheetRow> rows;

    private ListFile(SheetFile sheets, IEnumerable<SheetRow> rows, HeadingRow headings)
    {
        this.sheets = sheets;
        this.rows = rows;
        Headings = headings;
    }

    public HeadingRow Headings { get; }

    /// <summary>Rows that say something in one of our columns and are not the example of the template, not judged yet.</summary>
    public IEnumerable<ImportRow> Rows => rows.Where(r => r.Number > Headings.Number && IsData(r)).Select(r => new ImportRow(r.Number, Cells(r)));

    /// <exception cref="RuleBroken">The file is no list of this kind.</exception>
    public static ListFile Open(ImportForm form, ImportPurpose purpose, ReadOnlyMemory<byte> file)
    {
        var sheets = SheetFile.Open(file);
        try
        {
            // The sheet with the most of our headings; lists come with covers and notes.
            var found = sheets.Sheets
                .Select(s => (s.Rows, Headings: HeadingRow.Find(s.Rows, form.Columns(purpose))))
                .Where(s => s.Headings is not null)
                .OrderByDescending(s => s.Headings!.Columns.Count)
                .FirstOrDefault();
            if (found.Headings is null) throw new RuleBroken("SheetNoHeadings");
            var missing = form.Missing(purpose, found.Headings).Select(c => c.Heading.Vi).ToList();
            return missing.Count == 0 ? new(sheets, found.Rows, found.Headings) : throw new RuleBroken("SheetColumnsMissing", string.Join("; ", missing));
        }
        catch
        {
            sheets.Dispose();
            throw;
        }
    }

    public void Dispose() => sheets.Dispose();

    internal static string Short(string text, int most) => text.Length <= most ? text : text[..most];

    private bool IsData(SheetRow row) =>
        Headings.Columns.Values.Any(c => row[c].Length > 0) && !(Headings.Ordinal is { } ordinal && VietnameseText.Fold(row[ordinal]) == Example);

    private Dictionary<string, string> Cells(SheetRow row) =>
        Headings.Columns.ToDictionary(c => c.Key, c => Short(VietnameseText.Normalise(row[c.Value]), ImportForm.LongestCell), StringComparer.Ordinal);
}
