using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Storage;

namespace DanVanKheo.Search;

/// <summary>
/// The index of words in Table Storage. A word is a partition, each block of a year a row with sets of numbers (<see cref="PostingRow"/>): a search reads
/// as many partitions as it has words, and a partition has a row for every eight thousand dossiers. Beside them: <c>of-{code}</c> (the words a dossier stands
/// under now, so that what it no longer says can be taken out) and <c>~{form}</c> (the words with that shorter form, for slips). docs/adr/0017.
/// </summary>
public sealed class SearchIndex(Tables tables)
{
    private const string Slip = "~";
    private const string Entry = "words";
    private const int AtOnce = 8;

    /// <summary>The dossiers of a unit stand under this, so that a search can keep to what its reader may see.</summary>
    public static string UnitWord(string unit) => "=" + unit;

    /// <summary>Writes entries anew. May run twice, and goes on where it was broken off: the list of words of a dossier is written last.</summary>
    public async Task WriteAsync(IReadOnlyList<SearchEntry> entries, CancellationToken cancellationToken)
    {
        var edits = new Dictionary<(string Word, SearchBlock Block), Dictionary<int, SearchFields>>();
        foreach (var entry in entries)
        {
            var before = IndexedWords.Read((await tables.Search.FindAsync<TableEntity>(PartitionOf(entry.Code), Entry, cancellationToken))?.GetString("Words"));
            foreach (var word in before.Keys.Union(entry.Words.Keys, StringComparer.Ordinal))
            {
                var key = (word, SearchBlock.Of(entry.Code));
                if (!edits.TryGetValue(key, out var edit)) edits[key] = edit = [];
                edit[SearchBlock.PlaceOf(entry.Code)] = entry.Words.GetValueOrDefault(word);
            }
        }

        await Parallel.ForEachAsync(edits, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (edit, cancel) => await EditAsync(edit.Key.Word, edit.Key.Block, edit.Value, cancel));
        foreach (var entry in entries) await tables.Search.UpsertEntityAsync(new TableEntity(PartitionOf(entry.Code), Entry) { ["Words"] = IndexedWords.Write(entry.Words) }, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>Where a word stands, block by block; nothing for a word nobody wrote.</summary>
    public async Task<IReadOnlyDictionary<SearchBlock, WordSets>> OfAsync(string word, CancellationToken cancellationToken)
    {
        var found = new Dictionary<SearchBlock, WordSets>();
        await foreach (var row in tables.Search.PartitionAsync<TableEntity>(word, cancellationToken: cancellationToken))
        {
            if (PostingRow.Read(row) is { IsEmpty: false } sets) found[SearchBlock.Parse(row.RowKey)] = sets;
        }

        return found;
    }

    /// <summary>Words of the index that differ from <paramref name="word"/> by a slip, the nearest first.</summary>
    public async Task<IReadOnlyList<string>> LikeAsync(string word, int most, CancellationToken cancellationToken)
    {
        var slips = Spelling.Forgiven(word);
        var shared = await Task.WhenAll(Spelling.Forms(word).Select(async form => await tables.Search.PartitionAsync<TableEntity>(Slip + form, cancellationToken: cancellationToken).Select(row => row.RowKey).ToListAsync(cancellationToken)));
        return [.. shared.SelectMany(words => words).Distinct(StringComparer.Ordinal)
            .Select(other => (Word: other, Distance: Spelling.Distance(word, other)))
            .Where(other => other.Distance > 0 && other.Distance <= slips)
            .OrderBy(other => other.Distance).ThenBy(other => other.Word, StringComparer.Ordinal)
            .Select(other => other.Word).Take(most)];
    }

    private static string PartitionOf(DossierCode code) => "of-" + code;

    private async Task EditAsync(string word, SearchBlock block, Dictionary<int, SearchFields> changes, CancellationToken cancellationToken)
    {
        while (true)
        {
            var found = await tables.Search.FindAsync<TableEntity>(word, block.ToString(), cancellationToken);
            var row = found ?? new TableEntity(word, block.ToString());
            PostingRow.Write(row, PostingRow.Read(found).With(changes));
            // The forms first: a word that stands in the index can always be found by them.
            if (found is null) await SpellAsync(word, cancellationToken);
            if (found is null ? await tables.Search.TryAddAsync(row, cancellationToken) : await tables.Search.TryReplaceAsync(row, cancellationToken)) return;
        }
    }

    private async Task SpellAsync(string word, CancellationToken cancellationToken)
    {
        if (word[0] == '=') return;
        foreach (var form in Spelling.Forms(word)) await tables.Search.UpsertEntityAsync(new TableEntity(Slip + form, word), TableUpdateMode.Replace, cancellationToken);
    }
}
