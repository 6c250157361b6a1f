using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Storage;
using DanVanKheo.Tallies;
using Microsoft.Extensions.Logging.Abstractions;

namespace DanVanKheo.Bench;

/// <summary>The application's own stores on a data folder of their own, with the dossiers of one year of a bloc of 75 units.</summary>
internal sealed class PeriodStores : IDisposable
{
    private const int PerImport = 5_000;
    private static readonly Period FirstHalf = new(BenchDossier.Year, new(BenchDossier.Year, 6, 15));

    private readonly DossierStore dossiers;
    private readonly TallyReader reader;
    private readonly Recounter recounter;

    public PeriodStores()
    {
        Folder = Directory.CreateTempSubdirectory("danvankheo-bench-").FullName;
        var connection = $"DataFolder={Folder}";
        var tables = new Tables(new(new TableServiceClient(connection), new BlobServiceClient(connection)));
        foreach (var table in (TableClient[])[tables.Dossiers, tables.Search, tables.Reconciliations]) table.CreateIfNotExistsAsync().GetAwaiter().GetResult();
        var bodies = new OrganisationDirectory([new(BenchDossier.Bloc, OrganisationKind.Bloc, "Đảng ủy Khối", null)], [], []);
        dossiers = new(tables, new(tables), new(tables), new(tables), bodies);
        reader = new(tables, bodies);
        recounter = new(tables, dossiers, new(tables), bodies, TimeProvider.System, NullLogger<Recounter>.Instance);
    }

    public string Folder { get; }

    public long Bytes => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);

    /// <summary>By unit and month, as a list of a past year is sorted: then a batch shares its tallies.</summary>
    public async Task<TimeSpan> FillAsync(int count)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var chunk in BenchDossier.Many(count).Chunk(PerImport)) await dossiers.ImportAsync(chunk, default);
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Reads the tallies of the half-year and makes every table of it, with its sums checked.</summary>
    /// <returns>What half of the runs took at most, and what 95 of 100 did.</returns>
    public async Task<(TimeSpan Median, TimeSpan Slow)> SummariseAsync(int runs)
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run < runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            var figures = await reader.ReadAsync(FirstHalf.Years, FirstHalf.AsOf, default);
            var tables = PeriodTables.Of(new(FirstHalf, figures, new(FirstHalf.AsOf), BenchDossier.Units, new Dictionary<string, UnitAnswers>(), false));
            times.Add(Stopwatch.GetElapsedTime(started));
            if (!tables.Adds) throw new InvalidOperationException("The tables do not add up.");
        }

        times.Sort();
        return (times[runs / 2], times[runs * 95 / 100]);
    }

    public async Task<(TimeSpan Took, Recount Recount)> RecountAsync()
    {
        var started = Stopwatch.GetTimestamp();
        var recount = await recounter.RunAsync(BenchDossier.Year, repair: false, default);
        return (Stopwatch.GetElapsedTime(started), recount);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
