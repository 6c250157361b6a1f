using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;
using Xunit;

namespace DanVanKheo.Functions.Tests.Tallies;

/// <summary>Tallies are written with the row they count or not at all; what races and what runs twice counts once.</summary>
public sealed class TallyStoreTests : IDisposable
{
    private static readonly DateOnly EndOfYear = new(2027, 12, 31);
    private readonly Archive archive = new();

    [Fact]
    public async Task A_dossier_counts_from_its_day_and_no_longer_from_the_day_it_left()
    {
        await archive.Dossiers.ImportAsync([PastDossier.Of(2027, 1)], default);
        var read = await archive.Dossiers.GetAsync("DVK-2027-0001", default);
        Assert.True(await archive.Dossiers.TryUpdateAsync(read, read.Dossier with { Status = DossierStatus.Withdrawn, ClosedAt = PastDossier.At(new(2027, 6, 10)) }, default));
        Assert.Equal((int[])[0, 1, 1, 0, 0], await CountsAsync(new(2027, 2, 28), new(2027, 3, 1), new(2027, 6, 9), new(2027, 6, 10), EndOfYear));
        Assert.Equal(1, (await archive.Reader.ReadAsync([2027], EndOfYear, default)).Count(new(Measure.Dropped)));
    }

    [Fact]
    public async Task An_update_that_lost_the_race_counts_nothing()
    {
        await archive.Dossiers.ImportAsync([PastDossier.Of(2027, 1)], default);
        var read = await archive.Dossiers.GetAsync("DVK-2027-0001", default);
        var rejected = read.Dossier with { Status = DossierStatus.Rejected, ClosedAt = PastDossier.At(new(2027, 4, 1)) };
        Assert.True(await archive.Dossiers.TryUpdateAsync(read, rejected, default));
        Assert.False(await archive.Dossiers.TryUpdateAsync(read, rejected, default));
        Assert.Equal((int[])[0], await CountsAsync(EndOfYear));
        Assert.True((await archive.Recounter.RunAsync(2027, repair: false, default)).Agrees);
    }

    [Fact]
    public async Task An_import_that_runs_again_counts_once_and_takes_up_what_is_missing()
    {
        var all = Enumerable.Range(1, 150).Select(n => PastDossier.Of(2027, n, n % 2 == 0 ? "tinh-doan" : "cuc-thue", sent: new(2027, 1 + n % 6, 1 + n % 28))).ToList();
        Assert.Equal(70, await archive.Dossiers.ImportAsync(all[..70], default));
        Assert.Equal(80, await archive.Dossiers.ImportAsync(all, default));
        Assert.Equal(0, await archive.Dossiers.ImportAsync(all, default));
        Assert.Equal((int[])[150], await CountsAsync(EndOfYear));
        Assert.Equal((150, true), ((await archive.Recounter.RunAsync(2027, false, default)).Looked, (await archive.Recounter.RunAsync(2027, false, default)).Agrees));
    }

    [Fact]
    public async Task Forty_writers_at_one_unit_lose_no_count()
    {
        await archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 40).Select(n => PastDossier.Of(2027, n))], default);
        await Parallel.ForEachAsync(Enumerable.Range(1, 40), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (n, cancel) =>
        {
            var read = await archive.Dossiers.GetAsync($"DVK-2027-{n:D4}", cancel);
            var changed = n % 2 == 0 ? read.Dossier with { Status = DossierStatus.Withdrawn, ClosedAt = PastDossier.At(new(2027, 5, n % 20 + 1)) } : PastDossier.Commended(read.Dossier, new(2027, 9, n % 20 + 1));
            Assert.True(await archive.Dossiers.TryUpdateAsync(read, changed, cancel));
        });
        var figures = await archive.Reader.ReadAsync([2027], EndOfYear, default);
        Assert.Equal((20, 20, 20), (figures.Count(new()), figures.Count(new(Measure.Dropped)), figures.Count(new(Measure.Commended))));
        Assert.True((await archive.Recounter.RunAsync(2027, false, default)).Agrees);
    }

    [Fact]
    public async Task As_of_any_day_the_tallies_say_what_the_records_say()
    {
        var random = new Random(7);
        var dossiers = Enumerable.Range(1, 300).Select(n =>
        {
            var dossier = PastDossier.Of(2027, n, $"u{n % 3}", (SubjectType)(n % 2), (RegistrationKind)(n / 2 % 2), (RegistrationLevel)(n / 4 % 2), (WorkField)(n % 4), n % 5 == 0 ? "dot-pha.cchc" : "", new DateOnly(2027, 1, 1).AddDays(random.Next(200)));
            var end = DateOnly.FromDateTime(dossier.SubmittedAt.AddDays(1 + random.Next(300)).UtcDateTime);
            return (n % 7) switch
            {
                0 => dossier with { Status = DossierStatus.Withdrawn, ClosedAt = PastDossier.At(end) },
                1 => PastDossier.Commended(dossier, end),
                _ => dossier,
            };
        }).ToList();
        await archive.Dossiers.ImportAsync(dossiers, default);
        var records = dossiers.Select(CountedDossier.From).ToList();
        foreach (var day in Enumerable.Range(0, 40).Select(_ => new DateOnly(2027, 1, 1).AddDays(random.Next(600))))
        {
            var (tallied, counted) = (await archive.Reader.ReadAsync([2027], day, default), TallyFigures.Count(day, records));
            foreach (var query in Queries()) Assert.Equal(counted.Count(query), tallied.Count(query));
        }
    }

    [Fact]
    public async Task A_lost_tally_is_found_reported_and_mended_on_command_only()
    {
        await archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 30).Select(n => PastDossier.Of(2027, n))], default);
        var row = (await archive.Tables.Dossiers.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey ge {"tally-month"} and RowKey lt {"tally-n"}")).FirstAsync());
        row["Cells"] = "0:29";
        await archive.Tables.Dossiers.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);

        var found = await archive.Recounter.RunAsync(2027, repair: false, default);
        Assert.Equal((30, 1, false), (found.Looked, found.Wrong, found.Repaired));
        Assert.Contains("0:29", Assert.Single(found.Found), StringComparison.Ordinal);
        Assert.Equal((int[])[29], await CountsAsync(EndOfYear));
        Assert.False((await archive.Recounts.LatestAsync(default))[0].Agrees);

        Assert.True((await archive.Recounter.RunAsync(2027, repair: true, default)).Repaired);
        Assert.True((await archive.Recounter.RunAsync(2027, repair: false, default)).Agrees);
        Assert.Equal((int[])[30], await CountsAsync(EndOfYear));
        Assert.Equal(2, (await archive.Recounts.DriftsAsync(default)).Count);
    }

    [Fact]
    public async Task Rows_from_before_there_were_tallies_get_theirs_by_the_same_command()
    {
        await archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 60).Select(n => PastDossier.Of(2027, n, $"u{n % 9}", sent: new(2027, 1 + n % 12, 1)))], default);
        await foreach (var row in archive.Tables.Dossiers.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey ge {"tally-"} and RowKey lt {"tally-~"}"))) await archive.Tables.Dossiers.DeleteEntityAsync(row.PartitionKey, row.RowKey);
        Assert.Equal((int[])[0], await CountsAsync(EndOfYear));
        await archive.Recounter.RunAsync(2027, repair: true, default);
        Assert.Equal((int[])[60], await CountsAsync(EndOfYear));
        Assert.True((await archive.Recounter.RunAsync(2027, repair: false, default)).Agrees);
    }

    [Fact]
    public async Task A_rebuild_among_writers_ends_exact()
    {
        await archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 20).Select(n => PastDossier.Of(2027, n))], default);
        var writing = Task.Run(async () =>
        {
            for (var n = 21; n <= 60; n++) await archive.Dossiers.ImportAsync([PastDossier.Of(2027, n)], default);
        });
        while (!writing.IsCompleted) await archive.Recounter.RunAsync(2027, repair: true, default);
        await writing;
        Assert.True((await archive.Recounter.RunAsync(2027, repair: false, default)).Agrees);
        Assert.Equal((int[])[60], await CountsAsync(EndOfYear));
    }

    [Fact]
    public async Task Odd_names_of_groups_make_no_odd_keys()
    {
        await archive.Dossiers.ImportAsync([PastDossier.Of(2027, 1, group: "a/b|c#d?e%f\\g")], default);
        Assert.Equal(["a/b|c#d?e%f\\g"], (await archive.Reader.ReadAsync([2027], EndOfYear, default)).Groups);
        Assert.True((await archive.Recounter.RunAsync(2027, false, default)).Agrees);
    }

    public void Dispose() => archive.Dispose();

    private static IEnumerable<FigureQuery> Queries() =>
        from measure in (Measure[])[Measure.Registered, Measure.Dropped, Measure.Commended, Measure.CellApproved]
        from query in (FigureQuery[])[new(measure), new(measure) { Unit = "u1" }, new(measure) { Group = "dot-pha" }, new(measure) { Subject = SubjectType.Individual, Field = WorkField.CultureSociety }, new(measure) { Level = RegistrationLevel.Bloc, Kind = RegistrationKind.Continuing }]
        select query;

    private async Task<int[]> CountsAsync(params DateOnly[] days)
    {
        var counts = new List<int>();
        foreach (var day in days) counts.Add((await archive.Reader.ReadAsync([2027], day, default)).Count(new()));
        return [.. counts];
    }
}
