using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Outcomes;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Tallies;
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
        var outcome = Outcome(Of(1, "a", ("group", "4-dot-pha")), Of(2, "a", ("group", "4-dot-pha.cchc")), Of(3, "b", ("group", "1-xay-dung-dang")), Of(4, "b"));
        var table = outcome.Tables.Single(t => t.Question == "group");
        Assert.Equal([("1-xay-dung-dang", 1), ("4-dot-pha", 2), ("4-dot-pha.cchc", 1), ("", 3)], table.Rows.Select(r => (r.Value, r.Total)));
        Assert.Equal([1, 2], outcome.Behind("group", "4-dot-pha").Select(r => r.Code.Number));
        Assert.Equal([1, 2, 3], outcome.Behind("group", "").Select(r => r.Code.Number));
        Assert.Empty(outcome.Behind("group", "4-dot"));
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
        var outcome = Outcome(
            Of(1, "a", ("indicator", "Xe đạp"), ("achieved", "1.172"), ("value", "1450000000")),
            Of(2, "b", ("indicator", "xe đạp"), ("achieved", "1000"), ("whole", "3,5"), ("value", "1.450.000.000")),
            Of(3, "b", ("achieved", "7")));
        var sum = Assert.Single(outcome.Indicators);
        Assert.Equal(("Xe đạp", 2172m, 3.5m, 2900000000m, 2), (sum.Name, sum.Achieved, sum.Whole, sum.Worth, sum.Records));
        Assert.Equal([1, 2], outcome.Behind(OutcomeQuestions.Indicator, "Xe đạp").Select(r => r.Code.Number));
        Assert.Empty(outcome.Behind(OutcomeQuestions.Indicator, "xe đạp"));
    }

    [Fact]
    public void The_seal_hangs_on_which_records_and_not_on_their_order()
    {
        Assert.Equal(Seal(Of(1, "a"), Of(2, "a")), Seal(Of(2, "b"), Of(1, "a")));
        Assert.NotEqual(Seal(Of(1, "a")), Seal(Of(2, "a")));
    }

    /// <summary>However the counting is done, it must come to what reading every dossier for every number comes to.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_number_is_that_of_the_dossiers_one_by_one(int seed)
    {
        var random = new Random(seed);
        string[] groups = ["1-xay-dung-dang", "4-dot-pha", "4-dot-pha.cchc", "4-dot-pha,1-xay-dung-dang", "4-dot-phax", "gone"];
        Dossier[] dossiers = [.. Enumerable.Range(1, 200).Select(n => Of(n, "abcd"[random.Next(4)].ToString(), ("group", random.Next(3) == 0 ? "" : groups[random.Next(groups.Length)])) with
        {
            Subject = (SubjectType)random.Next(2),
            CommendedAt = random.Next(2) == 0 ? Day(random.Next(1, 31)) : null,
        })];
        var outcome = Outcome(dossiers);
        var end = VietnamTime.EndOf(new(2018, 6, 30));
        foreach (var row in outcome.Tables[0].Rows) Same(row, outcome.Behind(ProgrammeOutcome.Steps, row.Value), dossiers.Where(d => CountedDossier.From(d).At(Enum.Parse<Measure>(row.Value)) < end));
        foreach (var row in outcome.Tables.Single(t => t.Question == "group").Rows)
        {
            Same(row, outcome.Behind("group", row.Value), dossiers.Where(d => d.Answers["group"] is { Length: > 0 } said && (row.Value.Length == 0 || said.Split(',').Any(v => v == row.Value || v.StartsWith(row.Value + ".", StringComparison.Ordinal)))));
        }
    }

    private static void Same(OutcomeCount row, IEnumerable<OutcomeRecord> behind, IEnumerable<Dossier> expected)
    {
        var list = expected.ToList();
        Assert.Equal((list.Count, list.Count(d => d.Subject == SubjectType.Collective), list.Count(d => d.Subject == SubjectType.Individual)), (row.Total, row.Collective, row.Individual));
        Assert.Equal(list.Select(d => d.Code), behind.Select(r => r.Code));
    }

    private static ProgrammeOutcome Outcome(params Dossier[] dossiers) => new(Works, Records(dossiers), Units, new(2018, 6, 30));

    private static string Seal(params Dossier[] dossiers) => ProgrammeOutcome.Seal(dossiers.Select(d => d.Code));

    private static IReadOnlyList<OutcomeRecord> Records(Dossier[] dossiers) => [.. dossiers.Select(d => OutcomeRecord.From(d, OutcomeQuestions.Fields([Works])))];

    private static DateTimeOffset Day(int day) => VietnamTime.At(new(2018, 6, day), TimeOnly.MinValue);

    private static Dossier Of(int number, string unit, params (string Field, string Value)[] answers) => new(
        new DossierCode(2018, number), "x", "p11", unit, $"Công trình {number}", SubjectType.Collective, "Tổ", WorkField.Economy, RegistrationKind.New, RegistrationLevel.Grassroots, "", false,
        new Answers(answers.ToDictionary(a => a.Field, a => a.Value)), Day(1), DossierStatus.UnderReview, "chi-bo", 1);
}
