using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Storage;

namespace DanVanKheo.Showcase;

/// <summary>
/// Which models everybody may see, in the partition of their year: rows <c>shown-{block}</c> with a line for each, so that the gallery counts and
/// sorts without reading a dossier. Written in the transaction that writes the dossier: a consent that is taken back counts at once.
/// </summary>
public sealed class ShownModels(Tables tables)
{
    private const string Prefix = "shown-";
    private const string Lines = "Lines";
    private const int PerBlock = 200;

    /// <summary>Rows that the changes of these dossiers touch.</summary>
    public static int Rows(IEnumerable<Dossier> added) => added.Where(Publicity.IsPublic).Select(d => Key(d.Code)).Distinct().Count();

    /// <summary>The operations that make the rows say what the dossiers now say. Read now; they fail when somebody writes in between.</summary>
    public async Task<IReadOnlyList<TableTransactionAction>> ChangeAsync(string partition, IEnumerable<(Dossier? Was, Dossier Is)> changes, CancellationToken cancellationToken)
    {
        var actions = new List<TableTransactionAction>();
        foreach (var block in changes.Where(c => Line(c.Was) != Line(c.Is)).GroupBy(c => Key(c.Is.Code)))
        {
            var found = await tables.Dossiers.FindAsync<TableEntity>(partition, block.Key, cancellationToken);
            var lines = Read(found).ToDictionary(NumberOf);
            foreach (var (_, dossier) in block)
            {
                lines.Remove(dossier.Code.Number);
                if (Line(dossier) is { } line) lines.Add(dossier.Code.Number, line);
            }

            var row = new TableEntity(partition, block.Key) { [Lines] = string.Join('\n', lines.OrderBy(l => l.Key).Select(l => l.Value)) };
            actions.Add(found is null ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, found.ETag));
        }

        return actions;
    }

    /// <summary>In the order of their numbers; none of them is marked as featured.</summary>
    public async IAsyncEnumerable<GalleryItem> InYearAsync(string partition, int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.Dossiers.PartitionAsync<TableEntity>(partition, Prefix, cancellationToken))
        {
            foreach (var line in Read(row)) yield return Item(year, line);
        }
    }

    /// <summary>Null for what is not shown.</summary>
    private static string? Line(Dossier? dossier) => dossier is not null && Publicity.IsPublic(dossier)
        ? string.Create(CultureInfo.InvariantCulture, $"{dossier.Code.Number}|{dossier.Field}|{Exemplars.Since(dossier).UtcTicks}|{dossier.Unit}")
        : null;

    private static GalleryItem Item(int year, string line)
    {
        var parts = line.Split('|', 4);
        return new(new(year, NumberOf(line)), Enum.Parse<WorkField>(parts[1]), parts[3], year, new(long.Parse(parts[2], CultureInfo.InvariantCulture), TimeSpan.Zero));
    }

    private static int NumberOf(string line) => int.Parse(line.AsSpan(0, line.IndexOf('|', StringComparison.Ordinal)), CultureInfo.InvariantCulture);

    private static string[] Read(TableEntity? row) => row?.GetString(Lines).Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string Key(DossierCode code) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{code.Number / PerBlock:D6}");
}
