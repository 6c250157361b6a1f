using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Sheets;
using DanVanKheo.Storage;
using DanVanKheo.Text;

namespace DanVanKheo.Imports;

/// <summary>Takes a file in: finds its headings, keeps its rows, judges each. Nothing else is written: this is the dry run.</summary>
public sealed class ImportIntake(ImportStore imports, ImportForms forms, KnownNames names, TimeProvider clock)
{
    private const int LongestFileName = 200;
    private const int LongestHeading = 100;
    private const string Example = "vi du";

    /// <param name="id">For a list that may come twice: the second time finds the first. Null gives a fresh one.</param>
    /// <returns>The id of the import.</returns>
    /// <exception cref="RuleBroken">The file is no list of this kind, or too long.</exception>
    public async Task<string> TakeAsync(Person person, Programme programme, ImportPurpose purpose, string fileName, ReadOnlyMemory<byte> file, CancellationToken cancellationToken, string? id = null)
    {
        if (id is not null && await imports.FindAsync(id, cancellationToken) is not null) return id;
        var form = forms.Of(programme);
        using var sheets = SheetFile.Open(file);
        var (rows, headings) = Find(sheets, form, purpose);
        var data = rows.Where(r => r.Number > headings.Number && IsData(r, headings));
        var now = clock.GetUtcNow();
        // The file is read once to count, so that one that is too long leaves nothing behind.
        if (data.Take(ImportForm.MostRows + 1).Count() is var count && count is 0 or > ImportForm.MostRows) throw new RuleBroken(count == 0 ? "SheetEmpty" : "SheetTooManyRows", ImportForm.MostRows);
        var import = new Import(id ?? NewId(now), purpose, Short(fileName, LongestFileName), person.Id, now, headings.Columns.ToDictionary(c => c.Key, c => SheetColumn.Name(c.Value)), [.. headings.Unknown.Select(h => Short(h, LongestHeading)).Take(20)]) { Programme = programme.Id };
        var judge = new ImportJudge(form, purpose, person.Id, now, await names.OfAsync(purpose, data.Select(r => form.Read(purpose, Cells(r, headings))), now, cancellationToken));
        var states = new List<ImportRowState>();
        await imports.SaveAsync(import.Id, data.Select(r => judge.Judge(new(r.Number, Cells(r, headings)))).Select(Counted), cancellationToken);
        await imports.AddAsync(import with { Counts = ImportCounts.Of(states) }, cancellationToken);
        return import.Id;

        ImportRow Counted(ImportRow row)
        {
            states.Add(row.State);
            return row;
        }
    }

    /// <summary>The sheet with the most of our headings; lists come with covers and notes.</summary>
    private static (IEnumerable<SheetRow> Rows, HeadingRow Headings) Find(SheetFile sheets, ImportForm form, ImportPurpose purpose)
    {
        var found = sheets.Sheets
            .Select(s => (s.Rows, Headings: HeadingRow.Find(s.Rows, form.Columns(purpose))))
            .Where(s => s.Headings is not null)
            .OrderByDescending(s => s.Headings!.Columns.Count)
            .FirstOrDefault();
        if (found.Headings is null) throw new RuleBroken("SheetNoHeadings");
        var missing = form.Missing(purpose, found.Headings).Select(c => c.Heading.Vi).ToList();
        return missing.Count == 0 ? (found.Rows, found.Headings) : throw new RuleBroken("SheetColumnsMissing", string.Join("; ", missing));
    }

    /// <summary>A row that says something in one of our columns, and is not the example of the template.</summary>
    private static bool IsData(SheetRow row, HeadingRow headings) =>
        headings.Columns.Values.Any(c => row[c].Length > 0) && !(headings.Ordinal is { } ordinal && VietnameseText.Fold(row[ordinal]) == Example);

    private static Dictionary<string, string> Cells(SheetRow row, HeadingRow headings) =>
        headings.Columns.ToDictionary(c => c.Key, c => Short(VietnameseText.Normalise(row[c.Value]), ImportForm.LongestCell), StringComparer.Ordinal);

    private static string Short(string text, int most) => text.Length <= most ? text : text[..most];

    private static string NewId(DateTimeOffset now) => $"{VietnamTime.Local(now):yyyyMMdd-HHmmss}-{Convert.ToHexStringLower(Secrets.Bytes(4))}";
}
