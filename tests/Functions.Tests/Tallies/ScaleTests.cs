using System.Diagnostics;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;
using Xunit;

namespace DanVanKheo.Functions.Tests.Tallies;

/// <summary>A half-year is served from the tallies as fast at twenty thousand dossiers as at one thousand; bench takes a million.</summary>
public sealed class ScaleTests
{
    private static readonly Period FirstHalf = new(2027, new(2027, 6, 15));
    private static readonly IReadOnlyList<Organisation> Units = [.. Enumerable.Range(0, 9).Select(n => new Organisation($"u{n}", OrganisationKind.GrassrootsCommittee, $"Đơn vị {n}", Archive.Bloc))];

    [Fact]
    public async Task Twenty_times_the_dossiers_take_no_twice_the_time()
    {
        using var small = new Archive();
        using var large = new Archive();
        await FillAsync(small, 1_000);
        await FillAsync(large, 20_000);
        await FastestAsync(small, 5);
        var (one, twenty) = (await FastestAsync(small, 20), await FastestAsync(large, 20));
        Assert.True(twenty < TimeSpan.FromMilliseconds(50), $"{twenty.TotalMilliseconds:0.0} ms");
        Assert.True(twenty < 2 * one, $"{twenty.TotalMilliseconds:0.0} ms at 20,000 and {one.TotalMilliseconds:0.0} ms at 1,000");
        var recount = await large.Recounter.RunAsync(2027, repair: false, default);
        Assert.Equal((20_000, true), (recount.Looked, recount.Agrees));
    }

    private static async Task FillAsync(Archive archive, int count)
    {
        var dossiers = Enumerable.Range(1, count).Select(n => PastDossier.Of(
            2027, n, $"u{n % 9}", (SubjectType)(n % 2), (RegistrationKind)(n / 2 % 2), (RegistrationLevel)(n % 50 == 0 ? 1 : 0), (WorkField)(n / 4 % 4), sent: new DateOnly(2027, 1, 1).AddDays(n * 7 % 166)));
        // By unit and month, as a list of a past year is sorted: then a batch shares its tallies.
        await archive.Dossiers.ImportAsync([.. dossiers.OrderBy(d => d.Unit, StringComparer.Ordinal).ThenBy(d => d.SubmittedAt)], default);
    }

    /// <summary>The shortest of some runs: what the work itself takes, whatever else the machine does.</summary>
    private static async Task<TimeSpan> FastestAsync(Archive archive, int runs)
    {
        var fastest = TimeSpan.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            var figures = await archive.Reader.ReadAsync(FirstHalf.Years, FirstHalf.AsOf, default);
            var tables = PeriodTables.Of(new(FirstHalf, figures, new(FirstHalf.AsOf), Units, new Dictionary<string, UnitAnswers>(), false));
            var took = Stopwatch.GetElapsedTime(started);
            Assert.True(tables.Adds);
            if (took < fastest) fastest = took;
        }

        return fastest;
    }
}
