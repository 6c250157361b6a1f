using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Tests.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Periods;

public sealed class HalfYearSummaryTests
{
    private static readonly Period FirstHalf = new(2024, new(2024, 6, 15));

    [Theory]
    [InlineData("2024-06-15T23:59:59+07:00", 1)]
    [InlineData("2024-06-15T23:59:59.9999999+07:00", 1)]
    [InlineData("2024-06-16T00:00:00+07:00", 0)]
    [InlineData("2024-06-15T16:59:59Z", 1)]
    [InlineData("2024-06-15T17:00:00Z", 0)]
    [InlineData("2024-01-01T00:00:00+07:00", 1)]
    public void The_whole_as_of_day_in_Vietnam_counts(string submitted, int total) =>
        Assert.Equal(total, Count(CountedSample.One(1, submitted: At(submitted))).Total);

    [Theory]
    [InlineData(null, 1)]
    [InlineData("2024-06-15T23:59:59+07:00", 0)]
    [InlineData("2024-06-16T00:00:00+07:00", 1)]
    [InlineData("2024-04-01T00:00:00+07:00", 0)]
    public void What_was_dropped_by_then_does_not(string? dropped, int total) =>
        Assert.Equal(total, Count(CountedSample.One(1) with { DroppedAt = dropped is null ? null : At(dropped) }).Total);

    [Theory]
    [InlineData(null, 0)]
    [InlineData("2024-06-15T23:59:59+07:00", 1)]
    [InlineData("2024-06-16T00:00:00+07:00", 0)]
    public void Commended_means_by_then(string? commended, int count) =>
        Assert.Equal(count, Count(CountedSample.One(1) with { CommendedAt = commended is null ? null : At(commended) }).Commended);

    [Theory]
    [InlineData(RegistrationLevel.Bloc, RegistrationKind.New, Bucket.BlocLevel)]
    [InlineData(RegistrationLevel.Bloc, RegistrationKind.Continuing, Bucket.BlocLevel)]
    [InlineData(RegistrationLevel.Grassroots, RegistrationKind.Continuing, Bucket.Continuing)]
    [InlineData(RegistrationLevel.Grassroots, RegistrationKind.New, Bucket.New)]
    public void Bloc_level_comes_first(RegistrationLevel level, RegistrationKind kind, Bucket bucket) =>
        Assert.Equal(bucket, HalfYearSummary.BucketOf(CountedSample.One(1, level, kind)));

    [Theory]
    [InlineData(DossierStatus.UnderReview, false, false)]
    [InlineData(DossierStatus.Returned, false, false)]
    [InlineData(DossierStatus.Rejected, true, false)]
    [InlineData(DossierStatus.Withdrawn, true, false)]
    [InlineData(DossierStatus.Commended, false, true)]
    public void A_dossier_is_dropped_or_commended_when_it_closed(DossierStatus status, bool dropped, bool commended)
    {
        var counted = CountedDossier.From(DossierSample.At(status));
        Assert.Equal((dropped ? DossierSample.Closed : null, commended ? DossierSample.Closed : (DateTimeOffset?)null), (counted.DroppedAt, counted.CommendedAt));
        Assert.Equal(("DVK-2027-0042", DossierSample.Submitted, RegistrationLevel.Bloc), (counted.Code, counted.SubmittedAt, counted.Level));
    }

    [Fact]
    public void Nothing_registered_adds_up_to_nothing()
    {
        var summary = HalfYearSummary.Count(FirstHalf, "k1", []);
        Assert.True(summary is { Total: 0, Collective: 0, Individual: 0, Commended: 0, Adds: true });
    }

    [Fact]
    public void Records_are_in_the_order_of_their_codes() =>
        Assert.Equal(["DVK-2024-0001", "DVK-2024-0002", "DVK-2024-0003"], HalfYearSummary.Count(FirstHalf, "k1", [CountedSample.One(3), CountedSample.One(1), CountedSample.One(2)]).Records.Select(r => r.Code));

    [Fact]
    public void Whatever_is_registered_every_table_adds_up() => Prop.ForAll(
        (from n in Gen.Choose(1, 9999)
         from level in Gen.Elements(Enum.GetValues<RegistrationLevel>())
         from kind in Gen.Elements(Enum.GetValues<RegistrationKind>())
         from subject in Gen.Elements(Enum.GetValues<SubjectType>())
         from hours in Gen.Choose(-3000, 3000)
         from dropped in Gen.Choose(-3000, 3000)
         select CountedSample.One(n, level, kind, subject, At("2024-06-16T00:00:00+07:00").AddHours(hours)) with { DroppedAt = dropped % 3 == 0 ? At("2024-06-16T00:00:00+07:00").AddHours(dropped) : null })
            .ArrayOf().ToArbitrary(),
        records =>
        {
            var summary = Count(records);
            return summary.Adds && Enum.GetValues<WorkField>().Sum(summary.In) == summary.Total
                && Enum.GetValues<RegistrationKind>().Sum(k => summary.Cross(RegistrationLevel.Bloc, k)) == summary.In(Bucket.BlocLevel).Count
                && summary.Cross(RegistrationLevel.Grassroots, RegistrationKind.Continuing) == summary.In(Bucket.Continuing).Count;
        }).QuickCheckThrowOnFailure();

    private static HalfYearSummary Count(params CountedDossier[] records) => HalfYearSummary.Count(FirstHalf, "DUK-CQDN", records);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
