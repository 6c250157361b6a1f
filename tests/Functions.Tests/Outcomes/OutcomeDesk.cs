using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.Organisations;
using DanVanKheo.Outcomes;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DanVanKheo.Search;

namespace DanVanKheo.Functions.Tests.Outcomes;

/// <summary>Dossiers of one programme with the indexer that works off their marks, and what is counted of them.</summary>
internal sealed class OutcomeDesk : IDisposable
{
    public const int Year = 2027;
    private readonly Archive archive = new();
    private readonly SearchMarks marks;
    private readonly Programme programme;

    public OutcomeDesk(string file = "dan-van-kheo.json")
    {
        programme = ProgrammeFiles.Read(file).Programme!;
        marks = new(archive.Tables);
        foreach (var table in new[] { archive.Tables.Tags, archive.Tables.Decisions }) table.CreateIfNotExistsAsync().GetAwaiter().GetResult();
        (Blocks, Indexer, Source) = Reopen(programme);
    }

    public Archive Archive => archive;

    public OutcomeBlocks Blocks { get; private set; }

    public SearchIndexer Indexer { get; private set; }

    public OutcomeSource Source { get; private set; }

    /// <summary>As after a start with another definition of the programme.</summary>
    public void Restart(Programme changed) => (Blocks, Indexer, Source) = Reopen(changed);

    public Task IndexAsync() => Indexer.RunAsync(default);

    /// <summary>Works off some marks as the indexer does, and leaves the others.</summary>
    public async Task IndexSomeAsync(int most)
    {
        var some = await marks.WaitingAsync($"{Archive.Bloc}-{Year}", most, default);
        await Blocks.WriteAsync(some.Select(m => m.Code), default);
        foreach (var (code, version) in some) await marks.RemoveAsync($"{Archive.Bloc}-{Year}", code, version, default);
    }

    public async Task ChangeAsync(int number, Func<Dossier, Dossier> change)
    {
        StoredDossier read;
        do read = (await archive.Dossiers.FindAsync(new(Year, number), default))!;
        while (!await archive.Dossiers.TryUpdateAsync(read, change(read.Dossier), default));
    }

    /// <summary>What the page counts.</summary>
    public async Task<IReadOnlyList<string>> CountedAsync() => [.. (await Source.OfYearAsync(Year, default)).Select(Said)];

    /// <summary>What the dossiers say themselves.</summary>
    public async Task<IReadOnlyList<string>> TruthAsync() =>
        [.. (await archive.Dossiers.InYearAsync(Year, default).ToListAsync()).OrderBy(d => d.Code.Number).Select(d => Said(OutcomeRecord.From(d, Blocks.Fields)))];

    public void Dispose() => archive.Dispose();

    private static string Said(OutcomeRecord record) => $"{record with { Answers = [], Days = [] }} {string.Join('|', record.Days)} {string.Join('|', record.Answers.OrderBy(a => a.Field, StringComparer.Ordinal))}";

    private (OutcomeBlocks, SearchIndexer, OutcomeSource) Reopen(Programme changed)
    {
        var (shelf, directory) = (new ProgrammeShelf([changed], [changed]), new OrganisationDirectory([new(Archive.Bloc, OrganisationKind.Bloc, "Đảng ủy Khối", null)], [], []));
        var blocks = new OutcomeBlocks(archive.Tables, archive.Dossiers, directory, shelf);
        var decisions = new DanVanKheo.Commendations.DecisionStore(archive.Tables, new NumberRegister(archive.Tables), directory, shelf, TimeProvider.System);
        var indexer = new SearchIndexer(marks, new(archive.Tables), blocks, archive.Dossiers, decisions, new(archive.Tables), new(shelf, directory), directory);
        return (blocks, indexer, new(blocks, marks, archive.Dossiers, new([], [], []), directory));
    }
}
