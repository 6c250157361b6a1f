using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Storage;

namespace DanVanKheo.Outcomes;

/// <summary>
/// What the outcome of a programme counts of each dossier, in the partition of its year: rows <c>outcome-{block}</c>, written when the marks of the search
/// index are worked off, and <c>outcomes</c> once all dossiers of the year stand in them. Whoever reads them lays the dossiers that are still marked over
/// them (<see cref="OutcomeSource"/>). docs/adr/0022.
/// </summary>
public sealed class OutcomeBlocks(Tables tables, DossierStore dossiers, OrganisationDirectory directory, ProgrammeShelf programmes)
{
    private const string Prefix = "outcome-";
    private const string Whole = "outcomes";

    /// <summary>Which answers the row keeps, as <see cref="OutcomeQuestions.Seal"/>.</summary>
    private const string Asked = "Asked";

    private readonly string asked = OutcomeQuestions.Seal(OutcomeQuestions.Fields(programmes.Latest));

    /// <summary>Ids of the answers that are kept.</summary>
    public IReadOnlySet<string> Fields { get; } = OutcomeQuestions.Fields(programmes.Latest);

    /// <summary>Whether every dossier of a year that is not marked stands in its blocks, with all answers that are asked for today.</summary>
    public async Task<bool> AreWholeAsync(int year, CancellationToken cancellationToken) =>
        (await tables.Dossiers.FindAsync<TableEntity>(Partition(year), Whole, cancellationToken))?.GetString(Asked) == asked;

    /// <summary>
    /// The records of a year as they were written last, in the order of their numbers. Blocks with other answers than are asked for today are read from the
    /// dossiers; the others are made into records each time somebody goes through them, and need not be kept: a year has many.
    /// </summary>
    public async Task<IEnumerable<OutcomeRecord>> ReadAsync(int year, CancellationToken cancellationToken)
    {
        var blocks = new List<IEnumerable<OutcomeRecord>>();
        await foreach (var row in tables.Dossiers.PartitionAsync<TableEntity>(Partition(year), Prefix, cancellationToken))
        {
            blocks.Add(row.GetString(Asked) == asked
                ? Records(year, BlockColumns.Read(row))
                : await LiveAsync(OutcomeBlock.Codes(year, int.Parse(row.RowKey.AsSpan(Prefix.Length), CultureInfo.InvariantCulture)), cancellationToken));
        }

        return blocks.SelectMany(block => block);
    }

    /// <summary>The records of these dossiers as they are now.</summary>
    public async Task<IReadOnlyList<OutcomeRecord>> LiveAsync(IEnumerable<DossierCode> codes, CancellationToken cancellationToken) =>
        await dossiers.ReadAsync(codes, cancellationToken).Select(d => OutcomeRecord.From(d, Fields)).ToListAsync(cancellationToken);

    /// <summary>Writes what these dossiers say now. May run twice, and at the same time as another: the dossiers are read after the row that is replaced, so nothing older can follow something newer.</summary>
    public async Task WriteAsync(IEnumerable<DossierCode> codes, CancellationToken cancellationToken)
    {
        foreach (var block in codes.GroupBy(code => (code.Year, Block: OutcomeBlock.Of(code))))
        {
            while (!await TryWriteAsync(block.Key.Year, block.Key.Block, [.. block], cancellationToken))
            {
                // Somebody else wrote the block.
            }
        }
    }

    /// <summary>Writes every block of a year that has none, or none with the answers that are asked for today.</summary>
    public async Task CompleteAsync(int year, CancellationToken cancellationToken)
    {
        if (await AreWholeAsync(year, cancellationToken)) return;
        var last = await dossiers.LastAsync(year, cancellationToken);
        for (var block = 0; last > 0 && block <= last / OutcomeBlock.Size; block++) await WriteAsync(OutcomeBlock.Codes(year, block), cancellationToken);
        // Whatever is registered from now on is marked.
        if (last > 0) await tables.Dossiers.UpsertEntityAsync(new TableEntity(Partition(year), Whole) { [Asked] = asked }, TableUpdateMode.Replace, cancellationToken);
    }

    private async Task<bool> TryWriteAsync(int year, int block, IReadOnlyList<DossierCode> codes, CancellationToken cancellationToken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{block:D6}");
        var found = await tables.Dossiers.FindAsync<TableEntity>(Partition(year), key, cancellationToken);
        // A row with other answers says nothing of its other dossiers.
        var known = found?.GetString(Asked) == asked ? OutcomeBlock.Read(year, BlockColumns.Read(found)) : [];
        var stale = known.Count == 0 ? OutcomeBlock.Codes(year, block) : codes;
        var records = known.ToDictionary(r => r.Code.Number);
        foreach (var record in await LiveAsync(stale, cancellationToken)) records[record.Code.Number] = record;
        var row = new TableEntity(Partition(year), key) { [Asked] = asked };
        BlockColumns.Write(row, OutcomeBlock.Write([.. records.OrderBy(r => r.Key).Select(r => r.Value)]));
        if (found is null) return await tables.Dossiers.TryAddAsync(row, cancellationToken);
        row.ETag = found.ETag;
        return await tables.Dossiers.TryReplaceAsync(row, cancellationToken);
    }

    private static IEnumerable<OutcomeRecord> Records(int year, byte[] block)
    {
        foreach (var record in OutcomeBlock.Read(year, block)) yield return record;
    }

    private string Partition(int year) => DossierRow.Partition(directory.Archive, year);
}
