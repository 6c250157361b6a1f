using DanVanKheo.Councils;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Tests.Dossiers;

namespace DanVanKheo.Tests.Councils;

public sealed class CouncilRollTests
{
    private static readonly Organisation[] Tree =
    [
        new("khoi", OrganisationKind.Bloc, "Khối", null),
        new("k1", OrganisationKind.SubBloc, "Khối 1", "khoi"),
        new("tinh-doan", OrganisationKind.GrassrootsCommittee, "Tỉnh đoàn", "k1"),
        new("nha-thieu-nhi", OrganisationKind.PartyCell, "Chi bộ Nhà Thiếu nhi", "tinh-doan"),
        new("so-y-te", OrganisationKind.GrassrootsCommittee, "Sở Y tế", "k1"),
    ];

    private static readonly Person[] People =
    [
        Somebody("chair", "khoi"), Somebody("board", "khoi"), Somebody("youth", "tinh-doan"), Somebody("children", "nha-thieu-nhi"), Somebody("health", "so-y-te"), Somebody("nurse", "so-y-te"),
    ];

    /// <summary>The unit, the addresses of the co-owners; who is excluded and why.</summary>
    [Theory]
    [InlineData("tinh-doan", "", "youth OwnUnit, children OwnUnit")]
    [InlineData("nha-thieu-nhi", "", "children OwnUnit")]
    [InlineData("so-y-te", "", "health OwnUnit")]
    [InlineData("tinh-doan", "nurse@x.vn", "youth OwnUnit, children OwnUnit, health CoOwner")]
    [InlineData("so-y-te", "CHILDREN@x.vn", "children CoOwner, health OwnUnit")]
    [InlineData("so-y-te", "board@x.vn", "board CoOwner, health OwnUnit")]
    [InlineData("so-y-te", "stranger@x.vn", "health OwnUnit")]
    public void Who_owns_a_model_does_not_vote_on_it(string unit, string coOwners, string excluded)
    {
        var dossier = DossierSample.At(DossierStatus.UnderReview) with { Unit = unit, CoOwners = [.. coOwners.Split(' ', StringSplitOptions.RemoveEmptyEntries)] };
        var roll = CouncilRoll.Of(Directory(), dossier);
        Assert.Equal(["chair", "board", "youth", "children", "health"], roll.Select(m => m.Person));
        Assert.Equal(excluded, string.Join(", ", roll.Where(m => !m.IsEntitled).Select(m => $"{m.Person} {m.Excluded}")));
        Assert.All(roll, m => Assert.True(m is { Received: false, Voted: false, Open: null }));
    }

    [Fact]
    public void The_contact_of_a_model_does_not_vote_on_it()
    {
        var roll = CouncilRoll.Of(Directory(), DossierSample.At(DossierStatus.UnderReview) with { Unit = "so-y-te", ContactEmail = "chair@x.vn" });
        Assert.Equal(Exclusion.CoOwner, roll[0].Excluded);
    }

    [Fact]
    public void A_bloc_without_a_council_has_nobody_to_ask()
    {
        var empty = new OrganisationDirectory(Tree, People, []);
        Assert.Empty(CouncilRoll.Of(empty, DossierSample.At(DossierStatus.UnderReview) with { Unit = "so-y-te" }));
        Assert.Equal("", CouncilRoll.Chair(empty));
        Assert.Equal("chair", CouncilRoll.Chair(Directory()));
    }

    private static OrganisationDirectory Directory() => new(Tree, People,
        [new("council-chair", "khoi", "chair"), .. ((string[])["board", "chair", "youth", "children", "health"]).Select(p => new Duty("council-member", "khoi", p))]);

    private static Person Somebody(string id, string organisation) => new(id, id, "Ủy viên", organisation, id + "@x.vn");
}
