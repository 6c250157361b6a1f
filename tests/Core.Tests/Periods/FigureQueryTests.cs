using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Periods;

public sealed class FigureQueryTests
{
    private static readonly DateOnly AsOf = new(2024, 6, 15);

    /// <summary>The promise of the passport: number and list can never differ, whatever is asked of whatever records.</summary>
    [Fact]
    public void A_number_is_the_length_of_its_list() => Prop.ForAll(
        Records().ArrayOf().SelectMany(records => Queries().Select(query => (records, query))).ToArbitrary(),
        one => TallyFigures.Count(AsOf, one.records).Count(one.query) == one.records.Count(r => one.query.Covers(r, AsOf))).QuickCheckThrowOnFailure();

    [Fact]
    public void An_address_reads_back() => Prop.ForAll(Queries().ToArbitrary(), query =>
    {
        var values = query.ToQuery().Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]));
        return FigureQuery.Parse(values.GetValueOrDefault) == query;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_typed_into_an_address_makes_the_reader_throw() =>
        Prop.ForAll(NastyText.Any, text => FigureQuery.Parse(_ => text) is not null).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("dot-pha", true)]
    [InlineData("dot-pha.cchc", true)]
    [InlineData("dot", false)]
    [InlineData("", false)]
    public void A_group_holds_the_groups_within_it(string group, bool covered) =>
        Assert.Equal(covered, new FigureQuery { Group = group }.Covers(CountedSample.One(1) with { Group = "dot-pha.cchc" }, AsOf));

    private static Gen<CountedDossier> Records() =>
        from n in Gen.Choose(1, 9999)
        from level in Gen.Elements(Enum.GetValues<RegistrationLevel>())
        from kind in Gen.Elements(Enum.GetValues<RegistrationKind>())
        from subject in Gen.Elements(Enum.GetValues<SubjectType>())
        from unit in Gen.Elements("u1", "u2")
        from submitted in Gen.Choose(-40, 40)
        from dropped in Gen.Choose(-40, 40)
        from commended in Gen.Choose(-40, 40)
        select CountedSample.One(n, level, kind, subject, At(submitted)) with
        {
            Unit = unit,
            // Nobody leaves or is commended before the registration.
            DroppedAt = dropped > submitted && dropped % 3 == 0 ? At(dropped) : null,
            CommendedAt = commended > submitted && dropped % 3 != 0 ? At(commended) : null,
        };

    private static Gen<FigureQuery> Queries() =>
        from measure in Gen.Elements(Enum.GetValues<Measure>())
        from unit in Gen.Elements(null, "u1", "u9")
        from works in Gen.Elements(null, "", "g")
        from subject in Gen.Elements<SubjectType?>(null, SubjectType.Individual)
        from field in Gen.Elements<WorkField?>(null, WorkField.Economy)
        from kind in Gen.Elements<RegistrationKind?>(null, RegistrationKind.New)
        from level in Gen.Elements<RegistrationLevel?>(null, RegistrationLevel.Bloc)
        from year in Gen.Elements<int?>(null, 2024, 2023)
        select new FigureQuery(measure) { Unit = unit, Group = works, Subject = subject, Field = field, Kind = kind, Level = level, Year = year };

    private static DateTimeOffset At(int days) => VietnamTime.EndOf(AsOf).AddHours(6 * days);
}
