using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Dossiers;

namespace DanVanKheo.Tests.Programmes;

/// <summary>One answer to "which programme holds for this dossier".</summary>
public sealed class ProgrammeShelfTests
{
    private static readonly Programme First = Edition("a", 1);
    private static readonly Programme Second = Edition("a", 2);
    private static readonly Programme Beside = Edition("b", 1);
    private static readonly Programme Ended = Edition("cu", 3);
    private static readonly ProgrammeShelf Shelf = new([Second, Beside], [First, Ended, Beside, Second]);

    private static Programme Edition(string id, int number) => DefaultProgramme.Programme with { Id = id, Edition = number, File = id + ".json" };

    [Theory]
    [InlineData("a", 1, "a", 1)]
    [InlineData("a", 2, "a", 2)]
    [InlineData("a", 0, "a", 1)]
    [InlineData("b", 1, "b", 1)]
    [InlineData("cu", 3, "cu", 3)]
    [InlineData("cu", 0, "cu", 3)]
    [InlineData("la", 0, "a", 2)]
    public void A_dossier_has_the_edition_it_was_registered_under(string programme, int edition, string id, int number)
    {
        var dossier = DossierSample.At(DossierStatus.UnderReview) with { Programme = programme, Edition = edition };
        Assert.Equal((id, number), (Shelf.Of(dossier).Id, Shelf.Of(dossier).Edition));
    }

    [Theory]
    [InlineData("a", null, 0, 2)]
    [InlineData("a", "DVK-2027-0001", 1, 1)]
    [InlineData("a", "DVK-2027-0001", 2, 2)]
    public void A_draft_follows_the_programme_of_today_until_it_is_sent(string programme, string? dossier, int edition, int number) =>
        Assert.Equal(number, Shelf.Of(new Draft("d", programme, Answers.Empty, default, default, dossier) { Edition = edition }).Edition);

    [Fact]
    public void A_season_that_is_followed_takes_no_more_registrations()
    {
        var next = Edition("a-2028", 1) with { Follows = "a.json" };
        var shelf = new ProgrammeShelf([Second, Beside, next], [First, Second, Beside, next]);
        Assert.Equal(["b", "a-2028"], shelf.Offered.Select(p => p.Id));
        Assert.Equal("a", shelf.Main.Id);
        Assert.Equal("a-2028", shelf.Next(DossierSample.At(DossierStatus.UnderReview) with { Programme = "a", Edition = 1 }).Id);
        Assert.Equal("b", shelf.Next(DossierSample.At(DossierStatus.UnderReview) with { Programme = "b", Edition = 1 }).Id);
    }

    [Fact]
    public void What_every_edition_says_of_a_stage_needs_no_dossier()
    {
        var stage = First.Route.First;
        Assert.True(Shelf.Agree(stage.Id, s => s.Kind == stage.Kind));
        Assert.False(Shelf.Agree("khong-co", _ => true));
        var other = Beside with { Route = new([stage with { Kind = StageKind.Appraisal }]) };
        Assert.Null(new ProgrammeShelf([Second, other], [Second, other]).Agree(stage.Id, s => s.Kind == StageKind.Appraisal));
    }

    [Theory]
    [InlineData("", 1, "a")]
    [InlineData("", 2, null)]
    [InlineData("b", 2, "b")]
    [InlineData("b", 1, null)]
    public void Nobody_is_asked_where_only_one_is_offered(string chosen, int offered, string? id) =>
        Assert.Equal(id, ProgrammeChoice.Read([.. Shelf.Active.Take(offered)], chosen)?.Id);
}
