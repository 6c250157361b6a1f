using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Imports;

/// <summary>What the pages of an import show.</summary>
public sealed class ImportViews(ImportStore imports, ImportForms forms, OrganisationDirectory directory, RuleTexts rules, TimeProvider clock)
{
    /// <summary>Rows that are mended on one page: each may have many cells, and a page has at most 60 KB.</summary>
    private const int FormRows = 10;
    private const int TableRows = 50;

    /// <param name="asked">Null shows the rows that need somebody most.</param>
    public async Task<ImportView> CheckAsync(Import import, ImportTab? asked, int page, string nonce, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var tab = asked ?? import.Counts switch { { Bad: > 0 } => ImportTab.Bad, { Doubtful: > 0 } => ImportTab.Doubtful, _ => ImportTab.Good };
        var rows = imports.RowsAsync(import.Id, cancellationToken).Where(r => r.State == Of(tab));
        var turn = PageTurn.Nearest(page, Count(import.Counts, tab), tab == ImportTab.Good ? TableRows : FormRows, $"{ImportDoor.AddressOf(import.Id)}?xem={tab}");
        var views = (await OfAsync(turn, rows, cancellationToken)).ConvertAll(r => View(import, r));
        var listed = views.SelectMany(v => v.Cells).Where(c => c.Field.Kind is FieldKind.Choice or FieldKind.Choices).Select(c => c.Field).DistinctBy(f => f.Id);
        return new(ImportDoor.AddressOf(import.Id), import, tab, turn, views, listed.ToDictionary(f => f.Id, forms.Of(import).Options), ImportView.GoodRows, problems, nonce);
    }

    public async Task<ImportProgressView> ProgressAsync(Import import, int page, string language, CancellationToken cancellationToken)
    {
        var (made, refused) = (0, 0);
        await foreach (var row in imports.RowsAsync(import.Id, cancellationToken))
        {
            if (row.Result.Length > 0) made++;
            else if (row.Refusal.Length > 0) refused++;
        }

        var turn = PageTurn.Nearest(page, import.Counts.All, TableRows, ImportDoor.AddressOf(import.Id));
        var shown = await OfAsync(turn, imports.RowsAsync(import.Id, cancellationToken), cancellationToken);
        return new(ImportDoor.AddressOf(import.Id), import, made, refused, turn, shown.ConvertAll(r => View(import, r) with { Result = r.Result, Reason = Reason(import, r, language) }));
    }

    /// <summary>Why a row is not imported; empty for one that is, or still may be.</summary>
    public string Reason(Import import, ImportRow row, string language) => row switch
    {
        { Refusal: { Length: > 0 } refusal } => rules.Of(refusal, [], language),
        { State: ImportRowState.LeftOut } => new RowTexts(language).LeftOut,
        { State: ImportRowState.Bad } => string.Join(' ', Cells(import, row).Select(c => $"{$"{c.Address} {c.Heading.In(language)}".Trim()}: {rules.Of(c.Problem, language)}")),
        _ => "",
    };

    private ImportRowView View(Import import, ImportRow row)
    {
        var unit = forms.Of(import).Read(import.Purpose, row.Cells)["unit"];
        return new(row.Number, row["name"], directory.Find(unit)?.Name ?? row["unit"], row.State, row.Twin, row.State == ImportRowState.Bad ? Cells(import, row) : []);
    }

    private List<ImportCell> Cells(Import import, ImportRow row)
    {
        var form = forms.Of(import);
        var columns = form.Columns(import.Purpose).ToDictionary(c => c.Id);
        return [.. form.Check(import.Purpose, form.Read(import.Purpose, row.Cells), import.Person, clock.GetUtcNow())
            .Where(p => columns.ContainsKey(p.Field))
            .DistinctBy(p => p.Field)
            .Select(p => (Id: $"o-{row.Number}-{p.Field}", Problem: p, Column: columns[p.Field]))
            .Select(p => new ImportCell(p.Id, p.Column.Field, p.Column.Heading, import.Address(p.Column.Id, row.Number), row[p.Column.Id], p.Problem with { Field = p.Id }))];
    }

    private static async Task<List<ImportRow>> OfAsync(PageTurn turn, IAsyncEnumerable<ImportRow> rows, CancellationToken cancellationToken) =>
        await rows.Skip(turn.Skip).Take(turn.Size).ToListAsync(cancellationToken);

    private static ImportRowState Of(ImportTab tab) => tab switch
    {
        ImportTab.Bad => ImportRowState.Bad,
        ImportTab.Doubtful => ImportRowState.Doubtful,
        ImportTab.LeftOut => ImportRowState.LeftOut,
        _ => ImportRowState.Good,
    };

    private static int Count(ImportCounts counts, ImportTab tab) => tab switch
    {
        ImportTab.Bad => counts.Bad,
        ImportTab.Doubtful => counts.Doubtful,
        ImportTab.LeftOut => counts.LeftOut,
        _ => counts.Good,
    };
}
