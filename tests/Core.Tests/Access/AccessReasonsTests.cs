using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Tests.Dossiers;
using DanVanKheo.Tests.Opinions;
using DanVanKheo.Tests.Organisations;

namespace DanVanKheo.Tests.Access;

/// <summary>"Vì sao tôi thấy hồ sơ này": each reason, the nearest first, and none for a stranger.</summary>
public sealed class AccessReasonsTests
{
    private static readonly DateOnly Today = new(2027, 7, 1);
    private static readonly OrganisationBook Book = BookJson.Read(BookJsonTests.Sample, [], Today).Book!;
    private static readonly Dossier Dossier = DossierSample.At(DossierStatus.UnderReview) with { Unit = "cuc-thue" };

    [Theory]
    [InlineData("bt-thue", "Asked chi-bo, Duty cell-approver cuc-thue: cuc-thue")]
    [InlineData("truong-ban", "Duty bloc-reviewer khoi-ccq: cuc-thue > k3 > khoi-ccq")]
    [InlineData("chanh-van-phong", "Duty commendation-officer khoi-ccq: cuc-thue > k3 > khoi-ccq, Duty report-owner khoi-ccq: cuc-thue > k3 > khoi-ccq, Administrator administrator khoi-ccq: cuc-thue > k3 > khoi-ccq")]
    [InlineData("bt-phu-nu", "")]
    [InlineData("nobody", "")]
    public void Every_reason_with_the_way_to_it(string person, string reasons) => Assert.Equal(reasons, Told(Book, person));

    [Fact]
    public void A_duty_for_another_field_or_year_is_no_reason()
    {
        var limited = PeopleChanges.Give(PeopleChanges.Give(Book, new("inspector", "k3", "bt-phu-nu") { Field = "economy" }), new("inspector", "k3", "bt-phu-nu") { Field = "culture-society", Season = 2027 });
        Assert.Equal("Duty inspector k3: cuc-thue > k3", Told(limited, "bt-phu-nu"));
    }

    [Fact]
    public void The_way_leads_over_the_successor_of_a_unit_that_has_ended()
    {
        var split = Reorganising.Apply(Book, new(Today, "QĐ 12", ["cuc-thue"], [new("so-ke-hoach", "", 1m)], false));
        Assert.Equal("Duty cell-approver so-ke-hoach: cuc-thue > so-ke-hoach", Told(split, "bt-ke-hoach"));
    }

    [Fact]
    public void Who_decided_and_who_was_asked_keep_their_reasons_and_who_has_left_has_none()
    {
        var decided = Attempt with { Holders = [new("bt-thue", HolderRole.Responsible), new("pbt-thue", HolderRole.Escalated, "cell-deputy")], Opinion = new(Verdict.Approve, "", "bt-thue", DossierSample.Closed) };
        Assert.Equal(AccessReasonKind.Decided, AccessReasons.Why(Book.DirectoryAt(Today), "bt-thue", Dossier, [decided])[0].Kind);
        var asked = AccessReasons.Why(Book.DirectoryAt(Today), "pbt-thue", Dossier, [decided])[0];
        Assert.Equal((AccessReasonKind.WasAsked, "cell-deputy"), (asked.Kind, asked.InPlaceOf));
        Assert.Empty(AccessReasons.Why(PeopleChanges.Leave(Book, "bt-thue", Today.AddDays(-1)).DirectoryAt(Today), "bt-thue", Dossier, [decided]));
    }

    private static StageAttempt Attempt => Chain.At(Chain.CellStage, "bt-thue");

    private static string Told(OrganisationBook book, string person) => string.Join(", ", AccessReasons.Why(book.DirectoryAt(Today), person, Dossier, [Attempt]).Select(r =>
        r.Duty is { } duty ? $"{r.Kind} {duty.Role} {duty.Organisation}: {string.Join(" > ", r.Path!.Select(o => o.Id))}" : $"{r.Kind} {r.Stage}"));
}
