using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Tallies;
using DanVanKheo.Tests.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Tallies;

public sealed class TallyTests
{
    private static readonly DateOnly Submitted = new(2027, 3, 1);
    private static readonly DateOnly Closed = new(2027, 5, 1);

    [Fact]
    public void A_new_dossier_counts_once_on_its_day()
    {
        var change = Assert.Single(Tally.Changes(null, DossierSample.At(DossierStatus.UnderReview)));
        Assert.Equal((new TallyPlace("tinh-doan", "dan-van-kheo", ""), Submitted, 1), (change.Place, change.Day, change.By));
        Assert.Equal(new Cell(Measure.Registered, SubjectType.Collective, WorkField.CultureSociety, RegistrationKind.New, RegistrationLevel.Bloc), change.Cell);
    }

    [Theory]
    [InlineData(DossierStatus.Rejected)]
    [InlineData(DossierStatus.Withdrawn)]
    public void Leaving_takes_one_away_on_the_day_it_left(DossierStatus status)
    {
        var changes = Tally.Changes(DossierSample.At(DossierStatus.UnderReview), DossierSample.At(status));
        Assert.Equal([(Measure.Registered, Closed, -1), (Measure.Dropped, Closed, 1)], changes.Select(c => (c.Cell.Measure, c.Day, c.By)));
    }

    [Fact]
    public void Leaving_after_an_approval_takes_that_away_too()
    {
        var approved = DossierSample.At(DossierStatus.UnderReview, "khoi") with { AgreedAt = new Dictionary<StageKind, DateTimeOffset> { [StageKind.CellApproval] = DossierSample.Submitted.AddDays(3) } };
        var left = approved with { Status = DossierStatus.Rejected, ClosedAt = DossierSample.Closed };
        Assert.Contains((Measure.CellApproved, Closed, -1), Tally.Changes(approved, left).Select(c => (c.Cell.Measure, c.Day, c.By)));
    }

    [Fact]
    public void Opening_again_gives_back_what_leaving_took()
    {
        var (open, left) = (DossierSample.At(DossierStatus.UnderReview), DossierSample.At(DossierStatus.Withdrawn));
        Assert.Equal(Tally.Changes(open, left).Select(c => c with { By = -c.By }).ToHashSet(), Tally.Changes(left, open).ToHashSet());
    }

    [Fact]
    public void What_no_figure_knows_changes_nothing() =>
        Assert.Empty(Tally.Changes(DossierSample.At(DossierStatus.UnderReview), DossierSample.At(DossierStatus.Returned, attempt: 2) with { Name = "Tên khác" }));

    [Fact]
    public void Another_unit_moves_the_dossier_and_another_field_the_cell()
    {
        var dossier = DossierSample.At(DossierStatus.UnderReview);
        Assert.Equal([("tinh-doan", -1), ("cuc-thue", 1)], Tally.Changes(dossier, dossier with { Unit = "cuc-thue" }).Select(c => (c.Place.Unit, c.By)));
        Assert.Equal([(WorkField.CultureSociety, -1), (WorkField.Economy, 1)], Tally.Changes(dossier, dossier with { Field = WorkField.Economy }).Select(c => (c.Cell.Field, c.By)));
    }

    [Fact]
    public void The_day_is_Vietnams()
    {
        var late = DossierSample.At(DossierStatus.UnderReview) with { SubmittedAt = new(2027, 6, 15, 16, 59, 59, TimeSpan.Zero) };
        Assert.Equal(new DateOnly(2027, 6, 15), Tally.Changes(null, late).Single().Day);
        Assert.Equal(new DateOnly(2027, 6, 16), Tally.Changes(null, late with { SubmittedAt = late.SubmittedAt.AddSeconds(1) }).Single().Day);
    }

    [Fact]
    public void The_group_of_works_is_part_of_the_place() =>
        Assert.Equal("dot-pha.cchc", Tally.Changes(null, DossierSample.At(DossierStatus.UnderReview) with { Answers = new(new Dictionary<string, string> { ["group"] = "dot-pha.cchc" }) }).Single().Place.Group);

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_is_known_by_its_number(Cell cell) => Assert.Equal(cell, Cell.Of(cell.Number));

    public static TheoryData<Cell> Cells =>
    [
        .. from measure in Enum.GetValues<Measure>()
           from work in Enum.GetValues<WorkField>()
           from subject in Enum.GetValues<SubjectType>()
           from kind in Enum.GetValues<RegistrationKind>()
           select new Cell(measure, subject, work, kind, RegistrationLevel.Bloc),
    ];

    /// <summary>Whatever way a dossier takes, the changes along it add up to what its last state counts for.</summary>
    [Fact]
    public void Whatever_the_way_the_steps_add_up_to_the_end() => Prop.ForAll(
        Gen.Elements(Enum.GetValues<DossierStatus>()).SelectMany(s => Gen.Choose(0, 200).SelectMany(d => Gen.Choose(0, 3).Select(f => (s, d, f)))).ListOf().ToArbitrary(),
        steps =>
        {
            Dossier? before = null;
            var sum = new List<TallyChange>();
            foreach (var (status, days, field) in steps)
            {
                var after = DossierSample.At(status) with { ClosedAt = DossierSample.Submitted.AddDays(days), Field = (WorkField)field, CommendedAt = status == DossierStatus.Commended ? DossierSample.Closed : null };
                sum.AddRange(Tally.Changes(before, after));
                before = after;
            }

            var end = before is null ? [] : Tally.Of(CountedDossier.From(before));
            return Tally.Sum(sum).ToHashSet().SetEquals(Tally.Sum(end));
        }).QuickCheckThrowOnFailure();
}
