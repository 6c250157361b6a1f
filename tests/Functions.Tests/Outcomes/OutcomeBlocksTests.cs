using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.Programmes;
using DanVanKheo.Tallies;
using Xunit;

namespace DanVanKheo.Functions.Tests.Outcomes;

/// <summary>What is counted is what the dossiers say at this moment: whatever stands in the blocks already, and whatever is still marked.</summary>
public sealed class OutcomeBlocksTests : IDisposable
{
    private const int Year = OutcomeDesk.Year;
    private readonly OutcomeDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Nothing_is_lost_or_counted_twice_however_far_the_index_has_come(int seed)
    {
        var random = new Random(seed);
        // On both sides of the border between two blocks.
        var numbers = Enumerable.Range(210, 80).ToList();
        await desk.Archive.Dossiers.ImportAsync([.. numbers.Select(n => Dossier(n, random))], default);
        await SameAsync();
        await desk.IndexAsync();
        for (var round = 0; round < 6; round++)
        {
            await SameAsync();
            foreach (var _ in Enumerable.Range(0, random.Next(12))) await desk.ChangeAsync(numbers[random.Next(numbers.Count)], d => Changed(d, random));
            if (random.Next(2) == 0)
            {
                numbers.Add(numbers[^1] + random.Next(1, 200));
                await desk.Archive.Dossiers.ImportAsync([Dossier(numbers[^1], random)], default);
            }

            await SameAsync();
            await desk.IndexSomeAsync(random.Next(6));
            await SameAsync();
            if (random.Next(3) == 0) await desk.IndexAsync();
        }

        async Task SameAsync() => Assert.Equal(await desk.TruthAsync(), await desk.CountedAsync());
    }

    [Fact]
    public async Task What_is_read_while_others_write_is_a_state_that_was()
    {
        await desk.Archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 20).Select(n => PastDossier.Of(Year, n))], default);
        await desk.IndexAsync();
        var writing = Task.Run(async () =>
        {
            for (var n = 1; n <= 20; n++) await desk.ChangeAsync(n, d => d with { Status = DossierStatus.Withdrawn, ClosedAt = PastDossier.At(new(Year, 6, 1)) });
        });
        var indexing = Task.Run(async () =>
        {
            while (!writing.IsCompleted) await desk.IndexAsync();
        });
        var (gone, reads) = (0, 0);
        do
        {
            var records = (await desk.Source.OfYearAsync(Year, default)).ToList();
            Assert.Equal(20, records.Count);
            // Whoever is gone once stays gone.
            Assert.InRange(records.Count(r => r.At(Measure.Dropped) is not null), gone, 20);
            gone = records.Count(r => r.At(Measure.Dropped) is not null);
            reads++;
        }
        while (!writing.IsCompleted);
        await Task.WhenAll(writing, indexing);
        Assert.True(reads > 0);
        Assert.Equal(await desk.TruthAsync(), await desk.CountedAsync());
        await desk.IndexAsync();
        Assert.Equal(await desk.TruthAsync(), await desk.CountedAsync());
    }

    [Fact]
    public async Task Two_who_index_at_once_leave_the_newest()
    {
        await desk.Archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 60).Select(n => PastDossier.Of(Year, n))], default);
        await desk.IndexAsync();
        await Task.WhenAll(Enumerable.Range(1, 60).Select(async n =>
        {
            await desk.ChangeAsync(n, d => d with { Unit = $"u{n}" });
            await desk.IndexSomeAsync(60);
        }));
        await desk.IndexAsync();
        Assert.Equal(await desk.TruthAsync(), await desk.CountedAsync());
        Assert.Equal(60, (await desk.Source.OfYearAsync(Year, default)).Select(r => r.Unit).Distinct().Count());
    }

    /// <summary>A year from before there were blocks, and one whose blocks were written when other questions were asked.</summary>
    [Fact]
    public async Task Blocks_that_lack_something_are_not_counted_from_and_are_written_anew()
    {
        await desk.Archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 5).Select(n => Answered(PastDossier.Of(Year, n), "newQuestion", "yes"))], default);
        await desk.IndexAsync();
        foreach (var row in await desk.Archive.Tables.Dossiers.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey ge {"outcome"} and RowKey lt {"outcome~"}")).ToListAsync()) await desk.Archive.Tables.Dossiers.DeleteEntityAsync(row.PartitionKey, row.RowKey);
        Assert.Equal(await desk.TruthAsync(), await desk.CountedAsync());
        await desk.IndexAsync();
        Assert.True(await desk.Blocks.AreWholeAsync(Year, default));
        Assert.DoesNotContain("yes", string.Concat(await desk.CountedAsync()), StringComparison.Ordinal);

        desk.Restart(WithQuestion("newQuestion"));
        Assert.False(await desk.Blocks.AreWholeAsync(Year, default));
        Assert.Equal(5, (await desk.CountedAsync()).Count(said => said.Contains("yes", StringComparison.Ordinal)));
        // One is written by the new rules before the year is: its block tells of all.
        await desk.Blocks.WriteAsync([new(Year, 2)], default);
        Assert.Equal(5, (await desk.Blocks.ReadAsync(Year, default)).Count(r => r["newQuestion"] == "yes"));
        await desk.IndexAsync();
        Assert.True(await desk.Blocks.AreWholeAsync(Year, default));
        Assert.Equal(await desk.TruthAsync(), await desk.CountedAsync());
    }

    [Fact]
    public async Task A_block_larger_than_one_column_is_kept_whole_and_shrinks_again()
    {
        var random = new Random(5);
        string Name() => string.Concat(Enumerable.Range(0, 300).Select(_ => (char)('à' + random.Next(20))));
        await desk.Archive.Dossiers.ImportAsync([.. Enumerable.Range(1, 120).Select(n => Answered(PastDossier.Of(Year, n), "indicator", Name()))], default);
        await desk.IndexSomeAsync(120);
        await desk.Blocks.CompleteAsync(Year, default);
        Assert.Equal(await desk.TruthAsync(), await desk.CountedAsync());
        for (var n = 1; n <= 120; n++) await desk.ChangeAsync(n, d => Answered(d, "indicator", "Xe đạp"));
        await desk.IndexSomeAsync(120);
        Assert.Equal(await desk.TruthAsync(), await desk.CountedAsync());
        Assert.Equal(120, (await desk.Blocks.ReadAsync(Year, default)).Count(r => r["indicator"] == "Xe đạp"));
    }

    private static Programme WithQuestion(string id)
    {
        var programme = ProgrammeFiles.Read("dan-van-kheo.json").Programme!;
        var choice = programme.Fields.First(f => f.Kind == FieldKind.Choice && f.OptionsFrom is null && f.Id != "subject");
        return programme with { Imports = programme.Imports with { Past = [.. programme.Imports.Past, choice with { Id = id }] } };
    }

    private static Dossier Answered(Dossier dossier, string field, string text) => dossier with { Answers = new(new Dictionary<string, string>(dossier.Answers.Values) { [field] = text }) };

    private static Dossier Dossier(int number, Random random) =>
        Changed(PastDossier.Of(Year, number, $"u{random.Next(5)}", (SubjectType)random.Next(2), group: random.Next(2) == 0 ? "" : "4-dot-pha"), random);

    private static Dossier Changed(Dossier dossier, Random random) => random.Next(5) switch
    {
        0 => PastDossier.Commended(dossier, new DateOnly(Year, 6, 1).AddDays(random.Next(90)), nominated: random.Next(2) == 0),
        1 => dossier with { Status = DossierStatus.Withdrawn, ClosedAt = PastDossier.At(new(Year, 7, 1)) },
        2 => Answered(dossier, "gender", random.Next(2) == 0 ? "female" : ""),
        3 => Answered(dossier, "otherFields", "economy,culture-society"),
        _ => dossier with { Unit = $"u{random.Next(5)}" },
    };
}
