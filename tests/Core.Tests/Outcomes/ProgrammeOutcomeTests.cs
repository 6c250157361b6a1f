using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Outcomes;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Definitions;

namespace DanVanKheo.Tests.Outcomes;

/// <summary>S3 in small: works in groups with a group inside a group, who takes part, and what was achieved.</summary>
public sealed class ProgrammeOutcomeTests
{
    private static readonly Programme Works = Shipped.Read("p11.json").Programme!;

    private static readonly IReadOnlyList<Organisation> Units =
    [
        new("a", OrganisationKind.GrassrootsCommittee, "A", "x"), new("b", OrganisationKind.GrassrootsCell, "B", "x"),
        new("c", OrganisationKind.PartyCell, "C", "x"), new("d", OrganisationKind.MassOrganisation, "D", "x"),
    ];

    [Fact]
    public void A_group_counts_those_within_it()
    {
        var table = Outcome(Of(1, "a", ("group", "4-dot-pha")), Of(2, "a", ("group", "4-dot-pha.cchc")), Of(3, "b", ("group", "1-xay-dung-dang")), Of(4, "b")).Tables.Single(t => t.Question == "group");
        Assert.Equal([("1-xay-dung-dang", 1), ("4-dot-pha", 2), ("4-dot-pha.cchc", 1), ("", 3)], table.Rows.Select(r => (r.Value, r.Total)));
        Assert.Equal(["DVK-2018-0001", "DVK-2018-0002"], table.Rows[1].Codes);
    }

    [Fact]
    public void Subjects_are_told_apart_and_steps_are_those_reached()
    {
        var outcome = Outcome(Of(1, "a"), Of(2, "a") with { Subject = SubjectType.Individual, Status = DossierStatus.Commended, ClosedAt = Day(20), CommendedAt = Day(20) });
        Assert.Equal([("Registered", 2, 1, 1), ("Recognised", 1, 0, 1), ("Commended", 1, 0, 1), ("Nominated", 0, 0, 0)], outcome.Tables[0].Rows.Select(r => (r.Value, r.Total, r.Collective, r.Individual)));
        Assert.Equal("DVK-2018-0002", Assert.Single(outcome.Behind(ProgrammeOutcome.Steps, "Commended")).Code.ToString());
        Assert.Empty(outcome.Behind("group", "no-such"));
        Assert.Equal([2, 0, 0, 0], new ProgrammeOutcome(Works, outcome.Records, Units, new(2018, 6, 19)).Tables[0].Rows.Select(r => r.Total));
    }

    /// <summary>Units the programme does not ask for are neither counted nor missing; mass organisations stand apart.</summary>
    [Fact]
    public void Who_takes_part_and_who_is_missing()
    {
        var parts = Outcome(Of(1, "a"), Of(2, "a"), Of(3, "d")).Participation;
        Assert.Equal([(false, 2, 1, "B"), (true, 1, 1, "")], parts.Select(p => (p.MassOrganisations, p.Base, p.Taking, string.Join(' ', p.Missing.Select(m => m.Name)))));
    }

    [Fact]
    public void Indicators_are_added_by_name_as_they_are_written_in_Vietnam()
    {
        var sum = Assert.Single(Outcome(
            Of(1, "a", ("indicator", "Xe đạp"), ("achieved", "1.172"), ("value", "1450000000")),
            Of(2, "b", ("indicator", "xe đạp"), ("achieved", "1000"), ("whole", "3,5"), ("value", "1.450.000.000"))).Indicators);
        Assert.Equal(("Xe đạp", 2172m, 3.5m, 2900000000m), (sum.Name, sum.Achieved, sum.Whole, sum.Worth));
    }

    [Fact]
    public void The_seal_hangs_on_which_records_and_not_on_their_order()
    {
        Assert.Equal(ProgrammeOutcome.Seal([Of(1, "a"), Of(2, "a")]), ProgrammeOutcome.Seal([Of(2, "b"), Of(1, "a")]));
        Assert.NotEqual(ProgrammeOutcome.Seal([Of(1, "a")]), ProgrammeOutcome.Seal([Of(2, "a")]));
    }

    private static ProgrammeOutcome Outcome(params Dossier[] records) => new(Works, records, Units, new(2018, 6, 30));

    private static DateTimeOffset Day(int day) => VietnamTime.At(new(2018, 6, day), TimeOnly.MinValue);

    private static Dossier Of(int number, string unit, params (string Field, string Value)[] answers) => new(
        new DossierCode(2018, number), "x", "p11", unit, $"Công trình {number}", SubjectType.Collective, "Tổ", WorkField.Economy, RegistrationKind.New, RegistrationLevel.Grassroots, "", false,
        new Answers(answers.ToDictionary(a => a.Field, a => a.Value)), Day(1), DossierStatus.UnderReview, "chi-bo", 1);
}
