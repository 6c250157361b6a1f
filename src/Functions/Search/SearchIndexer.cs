using DanVanKheo.Boards;
using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Outcomes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Search;

/// <summary>Reads marked dossiers again and writes what they say into the index and the blocks that figures are counted from. Whatever breaks, the mark stays and the next run goes on.</summary>
public sealed class SearchIndexer(SearchMarks marks, SearchIndex index, OutcomeBlocks outcomes, DossierStore dossiers, DecisionStore decisions, TagStore tags, AnswerSections sections, OrganisationDirectory directory)
{
    private const int AtOnce = 100;

    /// <summary>How many dossiers were read.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var read = 0;
        foreach (var partition in await marks.PartitionsAsync(cancellationToken))
        {
            if (DossierRow.YearOf(partition) is { } year) await outcomes.CompleteAsync(year, cancellationToken);
            while (await marks.WaitingAsync(partition, AtOnce, cancellationToken) is { Count: > 0 } waiting)
            {
                await WriteAsync(partition, waiting, cancellationToken);
                read += waiting.Count;
                if (waiting.Count < AtOnce) break;
            }
        }

        return read;
    }

    private async Task WriteAsync(string partition, IReadOnlyList<(DossierCode Code, Azure.ETag Version)> waiting, CancellationToken cancellationToken)
    {
        var entries = new List<SearchEntry>();
        foreach (var (code, _) in waiting)
        {
            if (await dossiers.FindAsync(code, cancellationToken) is { Dossier: var dossier }) entries.Add(await EntryAsync(dossier, cancellationToken));
        }

        await index.WriteAsync(entries, cancellationToken);
        await outcomes.WriteAsync(waiting.Select(w => w.Code), cancellationToken);
        foreach (var (code, version) in waiting) await marks.RemoveAsync(partition, code, version, cancellationToken);
    }

    private async Task<SearchEntry> EntryAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var file = dossier.CommendedAt is null ? null : await decisions.FileOfAsync(dossier, cancellationToken);
        IEnumerable<string> numbers = [dossier.Answers["decisionNumber"], .. file is null ? [] : file.Changes.Select(c => c.FullNumber).Prepend(file.First.FullNumber)];
        var unit = directory.Find(dossier.Unit)?.Name ?? dossier.Unit;
        var said = sections.Public(dossier, "vi").SelectMany(s => s.Lines).Select(l => l.Value);
        var words = new Dictionary<string, SearchFields>(SearchWords.Of(
            (SearchFields.Number, string.Join(' ', numbers)),
            (SearchFields.Name, dossier.Name),
            (SearchFields.People, $"{unit} {dossier.SubjectName} {string.Join(' ', await tags.OfAsync(dossier.Code.ToString(), cancellationToken))}"),
            (SearchFields.Text, string.Join('\n', said))), StringComparer.Ordinal)
        {
            [SearchIndex.UnitWord(dossier.Unit)] = SearchFields.People,
        };
        return new(dossier.Code, words);
    }
}
