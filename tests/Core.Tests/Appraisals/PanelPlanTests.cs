using DanVanKheo.Appraisals;
using DanVanKheo.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Appraisals;

/// <summary>Balanced assignment: nobody twice on a panel, nobody barred, nobody over the cap, nobody far ahead of the others.</summary>
public sealed class PanelPlanTests
{
    [Fact]
    public void The_one_with_fewest_sheets_is_asked_first() =>
        Assert.Equal(["b", "c"], Persons(PanelPlan.Propose([Need("DVK-2027-0001", 2)], [Person("a", 3), Person("b", 0), Person("c", 1)])));

    [Fact]
    public void Who_knows_the_field_goes_before_who_is_free() =>
        Assert.Equal(["a", "c"], Persons(PanelPlan.Propose(
            [Need("DVK-2027-0001", 2)],
            [Person("a", 5) with { Fields = [WorkField.Economy] }, Person("b", 0) with { Fields = [WorkField.DefenceSecurity] }, Person("c", 6)])));

    [Fact]
    public void Outside_the_field_somebody_is_asked_rather_than_nobody()
    {
        var proposal = PanelPlan.Propose([Need("DVK-2027-0001", 2)], [Person("a") with { Fields = [WorkField.DefenceSecurity] }, Person("b")]);
        Assert.Equal(["a", "b"], Persons(proposal));
        Assert.Empty(proposal.Missing);
    }

    [Fact]
    public void What_is_missing_is_counted()
    {
        var proposal = PanelPlan.Propose([Need("DVK-2027-0001", 3, "a"), Need("DVK-2027-0002", 1)], [Person("a"), Person("b", 9), Person("c", 10)]);
        Assert.Equal([new("DVK-2027-0001", "b"), new PanelSeat("DVK-2027-0002", "a")], proposal.Seats);
        Assert.Equal(2, Assert.Single(proposal.Missing).Value);
    }

    [Fact]
    public void Ties_go_round()
    {
        var firsts = Enumerable.Range(1, 60).Select(n => PanelPlan.Propose([Need($"DVK-2027-{n:D4}", 1)], Six()).Seats[0].Person).CountBy(p => p).ToList();
        Assert.Equal(6, firsts.Count);
        Assert.All(firsts, f => Assert.InRange(f.Value, 3, 20));
    }

    [Fact]
    public void The_order_of_the_list_does_not_matter()
    {
        List<PanelNeed> needs = [.. Enumerable.Range(1, 20).Select(n => Need($"DVK-2027-{n:D4}", 3))];
        Assert.Equal(PanelPlan.Propose(needs, Six()).Seats, PanelPlan.Propose(needs, [.. Six().Reverse()]).Seats);
    }

    [Fact]
    public void A_hundred_dossiers_are_shared_evenly() => Prop.ForAll(Gen.Choose(1, 100).Two().ToArbitrary(), size =>
    {
        var (dossiers, people) = (size.Item1, 3 + size.Item2 % 10);
        List<Appraiser> appraisers = [.. Enumerable.Range(0, people).Select(i => Person($"p{i}", most: 1000))];
        var seats = PanelPlan.Propose([.. Enumerable.Range(0, dossiers).Select(n => Need($"DVK-2027-{n:D4}", 3))], appraisers).Seats;
        Assert.Equal(dossiers * 3, seats.Count);
        var loads = appraisers.Select(a => seats.Count(s => s.Person == a.Person)).ToList();
        Assert.InRange(loads.Max() - loads.Min(), 0, 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_the_conflicts_no_rule_is_broken() => Prop.ForAll(Cases(), input =>
    {
        var proposal = PanelPlan.Propose(input.Needs, input.Appraisers);
        foreach (var need in input.Needs)
        {
            var panel = proposal.Seats.Where(s => s.Dossier == need.Dossier).Select(s => s.Person).ToList();
            Assert.Distinct(panel);
            Assert.Empty(panel.Intersect(need.Barred));
            Assert.Equal(need.Seats, panel.Count + proposal.Missing.GetValueOrDefault(need.Dossier));
        }

        foreach (var person in input.Appraisers) Assert.InRange(person.Load + proposal.Seats.Count(s => s.Person == person.Person), 0, Math.Max(person.Most, person.Load));
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<(List<PanelNeed> Needs, List<Appraiser> Appraisers)> Cases()
    {
        var person = Gen.Choose(0, 7).Select(i => $"p{i}");
        var need = from seats in Gen.Choose(1, 4) from barred in person.ArrayOf() from field in Gen.Elements(Enum.GetValues<WorkField>()) select (Seats: seats, Barred: barred, Field: field);
        var load = Gen.Choose(0, 4).Zip(Gen.Choose(0, 6));
        return need.ArrayOf().Zip(load.ArrayOf(8), (needs, loads) => (
            needs.Select((n, i) => new PanelNeed($"DVK-2027-{i:D4}", n.Field, n.Seats, n.Barred)).ToList(),
            loads.Select((l, i) => new Appraiser($"p{i}", l.Item1, l.Item2, i % 3 == 0 ? [WorkField.Economy] : [])).ToList())).ToArbitrary();
    }

    private static Appraiser[] Six() => [.. Enumerable.Range(0, 6).Select(i => Person($"p{i}", most: 1000))];

    private static PanelNeed Need(string dossier, int seats, params string[] barred) => new(dossier, WorkField.Economy, seats, barred);

    private static Appraiser Person(string id, int load = 0, int most = 10) => new(id, load, most, []);

    private static IEnumerable<string> Persons(PanelProposal proposal) => proposal.Seats.Select(s => s.Person).Order();
}
