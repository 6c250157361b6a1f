using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Storage;

namespace DanVanKheo.Showcase;

/// <summary>
/// Which models are recognised, commended, shown to everybody, in the partition of their year: rows <c>listed-{block}</c> with a line for each, so that
/// lists count and sort without reading a dossier. Written in the transaction that writes the dossier: a consent that is taken back counts at once.
/// </summary>
public sealed class ListedModels(Tables tables)
{
    private const string Prefix = "listed-";
    private const string Lines = "Lines";
    private const int PerBlock = 200;
    private const char Recognised = 'r';
    private const char Commended = 'c';
    private const char Public = 'p';

    /// <summary>Rows that the changes of these dossiers touch.</summary>
    public static int Rows(IEnumerable<Dossier> added) => added.Where(d => Marks(d).Length > 0).Select(d => Key(d.Code)).Distinct().Count();

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

    /// <summary>In the order of their numbers.</summary>
    public async IAsyncEnumerable<ListedModel> InYearAsync(string partition, int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.Dossiers.PartitionAsync<TableEntity>(partition, Prefix, cancellationToken))
        {
            foreach (var line in Read(row)) yield return Model(year, line);
        }
    }

    /// <summary>Null for what no list names.</summary>
    private static string? Line(Dossier? dossier) => dossier is not null && Marks(dossier) is { Length: > 0 } marks
        ? string.Create(CultureInfo.InvariantCulture, $"{dossier.Code.Number}|{dossier.Field}|{Exemplars.Since(dossier).UtcTicks}|{marks}|{dossier.Unit}")
        : null;

    private static string Marks(Dossier dossier) => string.Concat(
        Publicity.IsRecognised(dossier) ? $"{Recognised}" : "",
        dossier.CommendedAt is null ? "" : $"{Commended}",
        Publicity.IsPublic(dossier) ? $"{Public}" : "");

    private static ListedModel Model(int year, string line)
    {
        var parts = line.Split('|', 5);
        return new(
            new(year, NumberOf(line)),
            Enum.Parse<WorkField>(parts[1]),
            parts[4],
            new(long.Parse(parts[2], CultureInfo.InvariantCulture), TimeSpan.Zero),
            parts[3].Contains(Recognised, StringComparison.Ordinal),
            parts[3].Contains(Commended, StringComparison.Ordinal),
            parts[3].Contains(Public, StringComparison.Ordinal));
    }

    private static int NumberOf(string line) => int.Parse(line.AsSpan(0, line.IndexOf('|', StringComparison.Ordinal)), CultureInfo.InvariantCulture);

    private static string[] Read(TableEntity? row) => row?.GetString(Lines).Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string Key(DossierCode code) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{code.Number / PerBlock:D6}");
}
