using DanVanKheo.Calendar;
using DanVanKheo.Conferences;
using DanVanKheo.Layout;
using DanVanKheo.Periods;

namespace DanVanKheo.Papers;

/// <summary>The numbered tables of a frozen period as the annex of its report: the same cells as on the page and in the workbook.</summary>
internal static class ReportAnnex
{
    /// <summary>More columns do not fit across a page; a wider table goes on under itself.</summary>
    private const int MostColumns = 7;

    private const int WordsWidth = 30;
    private const int NumberWidth = 11;

    public static IReadOnlyList<PaperTable> Of(PeriodTables tables, string language)
    {
        var words = new FigureWords(language);
        return [.. tables.Tables.Where(t => t.Id.StartsWith("Bieu", StringComparison.Ordinal)).SelectMany(t => Parts(t, words, language))];
    }

    /// <summary>The tasks of earlier conferences, under the tables.</summary>
    public static PaperTable Of(IReadOnlyList<CarriedTask> tasks, string language)
    {
        var texts = new Texts<ConferenceTexts>(language);
        return new(
            [new(texts["Task.Text"], 40), new(texts["Task.Owner"], 26), new(texts["Task.Due"], 14), new(texts["Task.Standing"], 20)],
            [.. tasks.Select(t => (IReadOnlyList<string>)[t.Text, $"{t.Owner}, {t.Unit}", VietnamTime.Date(t.Due), texts[$"Standing.{t.Standing}"]])],
            PaperTexts.Of("Conference.Carried", language, tasks.Count));
    }

    private static IEnumerable<PaperTable> Parts(PeriodTable table, FigureWords words, string language)
    {
        var parts = Enumerable.Range(0, table.Columns.Count).Chunk(MostColumns).ToList();
        return parts.Select((columns, i) => Part(
            table,
            columns,
            parts.Count == 1 ? words.Table(table) : PaperTexts.Of("Figures.Part", language, words.Table(table), i + 1, parts.Count),
            words));
    }

    private static PaperTable Part(PeriodTable table, int[] columns, string caption, FigureWords words)
    {
        var widths = columns.Select(c => table.Columns[c] == "Names" ? WordsWidth : NumberWidth).ToList();
        IReadOnlyList<TableRow> rows = table.Total is { } total ? [.. table.Rows, total] : table.Rows;
        return new(
            [new(words[$"Head.{table.Id}"], 100 - widths.Sum()), .. columns.Select((c, i) => new PaperColumn(words.Column(table.Columns[c]), widths[i], IsFigure: widths[i] == NumberWidth))],
            [.. rows.Select(r => (IReadOnlyList<string>)[words.Row(r), .. columns.Select(c => words.Cell(r.Cells[c], r))])],
            caption);
    }
}
