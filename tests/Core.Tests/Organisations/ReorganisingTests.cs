using DanVanKheo.Organisations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Organisations;

/// <summary>Split, merge, turn over, close: on the sample bloc, by a day in the middle of the year.</summary>
public sealed class ReorganisingTests
{
    private static readonly DateOnly On = new(2027, 7, 1);
    private static readonly DateOnly Before = new(2027, 6, 15);
    private static readonly OrganisationBook Book = BookJson.Read(BookJsonTests.Sample, [], Before).Book!;
    private static readonly string[] Needed = ["cell-approver", "bloc-reviewer", "commendation-officer", Duty.Administrator];

    [Fact]
    public void A_split_makes_new_units_beside_the_old_one_and_the_main_one_inherits_its_people()
    {
        var split = Apply(["cuc-thue"], [new("", "Đảng ủy Thuế tỉnh", 0.7m), new("", "Chi bộ Hải quan", 0.3m)], carry: true);
        var now = split.DirectoryAt(On);
        Assert.Null(now.Units.FirstOrDefault(u => u.Id == "cuc-thue"));
        Assert.Equal(["dang-uy-thue-tinh", "chi-bo-hai-quan"], now.Units.TakeLast(2).Select(u => u.Id));
        Assert.Equal("k3", now.SubBlocOf("chi-bo-hai-quan")!.Id);
        Assert.Equal("bt-thue", now.Responsible("cell-approver", "dang-uy-thue-tinh").Id);
        Assert.Equal("bt-thue", now.Responsible("cell-approver", "cuc-thue").Id);
        Assert.Equal("Đảng ủy Cục Thuế tỉnh", now.Organisation("cuc-thue").Name);
        Assert.Equal("bt-thue", split.DirectoryAt(Before).Responsible("cell-approver", "cuc-thue").Id);
    }

    [Fact]
    public void A_unit_that_gives_a_part_away_lives_on()
    {
        var split = Apply(["so-ke-hoach"], [new("so-ke-hoach", "", 0.6m), new("", "Đảng ủy Sở Dữ liệu", 0.4m)]);
        Assert.Contains(split.DirectoryAt(On).Units, u => u.Id == "so-ke-hoach");
        Assert.Equal(["so-ke-hoach", "dang-uy-so-du-lieu"], split.MapTo("so-ke-hoach", Before, On).Shares.Select(s => s.Organisation.Id));
        Assert.Equal("bt-ke-hoach", split.DirectoryAt(On).Responsible("cell-approver", "so-ke-hoach").Id);
    }

    [Fact]
    public void A_merger_into_one_that_is_there_keeps_its_people()
    {
        var merged = Apply(["hoi-phu-nu", "hoi-nong-dan"], [new("tinh-doan", "", 1m)]);
        var now = merged.DirectoryAt(On);
        Assert.Equal("bt-tinh-doan", now.Responsible("cell-approver", "hoi-phu-nu").Id);
        Assert.Equal(7, now.Units.Count);
        Assert.False(now.Holds("bt-phu-nu", "cell-approver", "hoi-phu-nu"));
        Assert.Equal(MappingStepKind.Merged, Assert.Single(merged.MapTo("hoi-phu-nu", Before, On).Steps).Kind);
    }

    [Fact]
    public void A_bloc_that_closes_hands_on_everything_below_it_and_its_records_stay_under_its_id()
    {
        var closed = Apply(["khoi-ccq"], [new("", "Đảng bộ các cơ quan Đảng tỉnh", 1m)], carry: true);
        var now = closed.DirectoryAt(On);
        Assert.Equal(("dang-bo-cac-co-quan-dang-tinh", "khoi-ccq"), (now.Bloc.Id, now.Archive));
        Assert.Equal(now.Bloc.Id, now.Organisation("k1").Parent);
        Assert.Equal("truong-ban", now.Responsible("bloc-reviewer", "cuc-thue").Id);
        Assert.Equal(2, now.Signers.Count);
        Assert.Equal("khoi-ccq", closed.DirectoryAt(Before).Bloc.Id);
        Assert.Empty(BookGuard.NewVacancies(Book, closed, Needed, On));
        Assert.Empty(Faults(closed));
    }

    [Fact]
    public void A_sub_bloc_does_not_close_over_the_heads_of_its_units()
    {
        Assert.Equal("ChildrenLeft", Refusal.Of(() => Apply(["k4"], [])));
        var moved = Apply(["k4"], [new("k1", "", 1m)]);
        Assert.Equal("k1", moved.DirectoryAt(On).SubBlocOf("truong-nghe")!.Id);
        Assert.Empty(Faults(moved));
    }

    [Fact]
    public void Who_would_be_left_is_told_before()
    {
        var orphaned = Apply(["cuc-thue"], [new("", "Chi bộ Thuế", 1m)]);
        Assert.Equal(("cell-approver", "chi-bo-thue"), Assert.Single(BookGuard.NewVacancies(Book, orphaned, Needed, On)) is var vacancy ? (vacancy.Role, vacancy.Unit.Id) : default);
        var lonely = PeopleChanges.Leave(PeopleChanges.Leave(Book, "chanh-van-phong", Before), "pho-bi-thu", Before);
        Assert.Contains(BookGuard.NewVacancies(Book, lonely, Needed, Before.AddDays(1)), v => v.Role == Duty.Administrator);
        var newcomer = BookChanges.Create(Book, new("moi", OrganisationKind.GrassrootsCell, [new("Chi bộ mới", On)]) { From = On, Parents = [new("k1", On)] });
        Assert.Empty(BookGuard.NewVacancies(Book, newcomer, Needed, On));
    }

    [Fact]
    public void Names_places_and_clusters_change_by_the_day()
    {
        var changed = BookChanges.Move(BookChanges.Rename(Book, "cuc-thue", "Đảng ủy Thuế tỉnh", On, "QĐ 9"), "cuc-thue", "k2", On, "QĐ 9");
        Assert.Equal(("Đảng ủy Cục Thuế tỉnh", "k3"), (changed.TreeAt(On.AddDays(-1)).Find("cuc-thue")!.Name, changed.TreeAt(On.AddDays(-1)).Find("cuc-thue")!.Parent));
        Assert.Equal(("Đảng ủy Thuế tỉnh", "k2"), (changed.TreeAt(On).Find("cuc-thue")!.Name, changed.TreeAt(On).Find("cuc-thue")!.Parent));
        Assert.Empty(Faults(changed));
        Assert.Equal("LaterChange", Refusal.Of(() => BookChanges.Rename(changed, "cuc-thue", "X", On.AddDays(-1), "")));
    }

    [Theory]
    [InlineData("Economy", 2027, "bt-thue")]
    [InlineData("Economy", 2028, "bt-hdnd")]
    [InlineData("Culture", 2027, "bt-hdnd")]
    public void A_duty_limited_to_a_field_and_a_season_comes_first_there_and_counts_nowhere_else(string field, int season, string person)
    {
        var book = PeopleChanges.Give(Book, new("cell-approver", "van-phong-hdnd", "bt-thue") { Field = "Economy", Season = 2027 });
        Assert.Equal(person, book.DirectoryAt(On).For(field, season).Responsible("cell-approver", "van-phong-hdnd").Id);
        Assert.Equal("bt-hdnd", book.DirectoryAt(On).Responsible("cell-approver", "van-phong-hdnd").Id);
    }

    [Fact]
    public void Duties_and_people_have_their_days()
    {
        var book = PeopleChanges.Leave(PeopleChanges.Give(Book, new("cell-approver", "cuc-thue", "pbt-thue") { From = On }), "bt-thue", On.AddDays(-1));
        Assert.Equal("bt-thue", book.DirectoryAt(Before).Responsible("cell-approver", "cuc-thue").Id);
        Assert.Equal("pbt-thue", book.DirectoryAt(On).Responsible("cell-approver", "cuc-thue").Id);
        Assert.Null(book.DirectoryAt(On).FindByEmail("bithu.thue@khoi.example.vn"));
        Assert.Equal("Đặng Minh Hải", book.DirectoryAt(On).Person("bt-thue").FullName);
        Assert.Null(book.DirectoryAt(On).FindActive("bt-thue"));
    }

    [Fact]
    public void Ids_are_made_of_names_and_never_twice() => Assert.Equal(
        ["chi-bo-moi", "cuc-thue-2", "x"],
        new[] { "Chi bộ mới", "Cục Thuế", "***" }.Select(name => OrganisationIds.From(name, Book)));

    private static OrganisationBook Apply(IReadOnlyList<string> givers, IReadOnlyList<Taker> takers, bool carry = false) => Reorganising.Apply(Book, new(On, "QĐ 12-QĐ/TU", givers, takers, carry));

    private static IEnumerable<string> Faults(OrganisationBook book) => BookReader.Read(BookLines.Of(book), [], On).Errors.Select(f => f.Code);
}
