using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Text;

namespace DanVanKheo.Imports;

/// <summary>The columns of a list: one for every field of the form, and for a field of rows one for every cell of its rows.</summary>
public static class ImportColumns
{
    public static IReadOnlyList<ImportColumn> Of(Programme programme, ImportPurpose purpose) =>
        [.. Fields(programme, purpose).SelectMany(f => f.Kind == FieldKind.Rows ? Cells(f) : [Column(f, programme.Imports)])];

    public static IEnumerable<FormField> Fields(Programme programme, ImportPurpose purpose) => purpose == ImportPurpose.Past ? programme.Imports.Past : programme.Fields;

    /// <summary>The short heading, or the label.</summary>
    public static LocalText Heading(FormField field, ImportSettings settings) => settings.Headings.GetValueOrDefault(field.Id) ?? field.Label;

    private static ImportColumn Column(FormField field, ImportSettings settings)
    {
        var heading = Heading(field, settings);
        IEnumerable<string> names = [heading.Vi, heading.En, field.Label.Vi, field.Label.En, field.Id, .. settings.Aliases.GetValueOrDefault(field.Id) ?? []];
        return new(field, heading, Folded(names));
    }

    private static IEnumerable<ImportColumn> Cells(FormField field) =>
        from row in Enumerable.Range(0, AnswerRows.Most)
        from column in field.Columns ?? []
        select Cell(field, row, column);

    private static ImportColumn Cell(FormField field, int row, FormField column)
    {
        var heading = new LocalText($"{field.Label.Vi} {row + 1}: {column.Label.Vi}", $"{field.Label.En} {row + 1}: {column.Label.En}");
        // A list with one row of them needs no number.
        IEnumerable<string> names = [heading.Vi, heading.En, .. row == 0 ? [$"{field.Label.Vi}: {column.Label.Vi}", $"{field.Label.En}: {column.Label.En}", column.Label.Vi] : Array.Empty<string>()];
        return new(column with { Id = AnswerRows.CellId(field, row, column), Required = column.Required && field.Required && row == 0 }, heading, Folded(names));
    }

    private static IReadOnlyList<string> Folded(IEnumerable<string> names) => [.. names.Select(VietnameseText.Fold).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)];
}
