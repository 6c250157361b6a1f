using System.Globalization;
using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Commendations;

public sealed class CommendationRulesTests
{
    private static readonly DateOnly Submitted = new(2027, 3, 1);
    private static readonly DateOnly Today = new(2027, 6, 15);
    private static readonly Issuer Bloc = Issuer.OfBloc(DefaultProgramme.Directory);
    private static readonly CommendationRules Rules = new(DefaultProgramme.Programme, Bloc, Submitted, Today);

    [Theory]
    [InlineData("giay-khen", "2027-06-15", "bi-thu")]
    [InlineData("bieu-duong", "2027-03-01", "pho-bi-thu")]
    public void A_decision_within_the_rules_has_no_problem(string award, string date, string signer) => Assert.Empty(Problems(award, date, signer));

    [Theory]
    [InlineData("bang-khen", "2027-06-15", "bi-thu", "award AwardNotInAuthority")]
    [InlineData("huan-chuong", "2027-06-15", "bi-thu", "award AwardMissing")]
    [InlineData("", "2027-06-15", "bi-thu", "award AwardMissing")]
    [InlineData("giay-khen", "2027-06-15", "chanh-van-phong", "signer SignerMissing")]
    [InlineData("giay-khen", "2027-06-15", "bt-thue", "signer SignerMissing")]
    [InlineData("giay-khen", "2027-06-16", "bi-thu", "date DateInFuture")]
    [InlineData("giay-khen", "2027-02-28", "bi-thu", "date DateBeforeSubmission")]
    [InlineData("giay-khen", "0001-01-01", "bi-thu", "date NotDate")]
    [InlineData("x", "2028-01-01", "y", "award AwardMissing, signer SignerMissing, date DateInFuture")]
    public void Every_problem_is_named_with_its_field(string award, string date, string signer, string problems) => Assert.Equal(problems, string.Join(", ", Problems(award, date, signer)));

    [Fact]
    public void Nothing_given_is_three_problems() =>
        Assert.Equal(["award AwardMissing", "signer SignerMissing", "date NotDate"], Rules.Check(null).Select(p => $"{p.Field} {p.Code}"));

    /// <summary>QĐ 29-QĐ/TW art. 27.2 as the shipped programme holds it: a cell may commend in public, never give a merit certificate.</summary>
    [Theory]
    [InlineData(OrganisationKind.PartyCell, "bieu-duong")]
    [InlineData(OrganisationKind.SectionCommittee, "bieu-duong")]
    [InlineData(OrganisationKind.GrassrootsCell, "bieu-duong giay-khen")]
    [InlineData(OrganisationKind.GrassrootsCommittee, "bieu-duong giay-khen")]
    [InlineData(OrganisationKind.Bloc, "bieu-duong giay-khen giay-khen-chuyen-de")]
    [InlineData(OrganisationKind.Province, "bang-khen co")]
    [InlineData(OrganisationKind.SubBloc, "")]
    [InlineData(OrganisationKind.MassOrganisation, "")]
    public void Authority_follows_the_kind_of_organisation(OrganisationKind kind, string awards)
    {
        var issuer = new Issuer(new("x", kind, "X", null), []);
        Assert.Equal(awards, string.Join(' ', new CommendationRules(DefaultProgramme.Programme, issuer, Submitted, Today).Offered.Select(a => a.Id)));
        Assert.Empty(new CommendationRules(DefaultProgramme.Programme, issuer, new(2015, 1, 1), new(2016, 7, 24)).Offered);
    }

    /// <summary>The day on the paper counts, not the day it is typed.</summary>
    [Theory]
    [InlineData("2026-12-31", "award AwardNotInAuthority")]
    [InlineData("2027-01-01", "")]
    [InlineData("2027-03-31", "")]
    [InlineData("2027-04-01", "award AwardNotInAuthority")]
    public void Authority_has_its_days(string date, string problems)
    {
        var award = new Award("thu", new("Thư khen", "Letter of praise"), []) { Authority = [new(OrganisationKind.Bloc, new(2027, 1, 1), new(2027, 3, 31))] };
        Assert.Equal(problems, string.Join(", ", ProblemsOf(award, date)));
    }

    [Theory]
    [InlineData("2027-01-31", "award AwardNotInAuthority")]
    [InlineData("2027-02-01", "")]
    [InlineData("2027-05-31", "")]
    [InlineData("2027-06-01", "award AwardNotInAuthority")]
    public void An_award_is_in_the_catalogue_from_one_day_to_another(string date, string problems)
    {
        var award = new Award("thu", new("Thư khen", "Letter of praise"), [OrganisationKind.Bloc]) { From = new(2027, 2, 1), To = new(2027, 5, 31) };
        Assert.Equal(problems, string.Join(", ", ProblemsOf(award, date)));
        Assert.Empty(new CommendationRules(DefaultProgramme.Programme with { Awards = [award] }, Bloc, Submitted, Today).Offered);
    }

    [Fact]
    public void An_award_only_cells_give_is_not_the_bloc_s_to_give()
    {
        var ofCells = new Award("chi-bo-khen", new("Chi bộ khen", "Praise of the cell"), [OrganisationKind.PartyCell]);
        var rules = new CommendationRules(DefaultProgramme.Programme with { Awards = [ofCells] }, Bloc, Submitted, Today);
        Assert.Empty(rules.Offered);
        Assert.Equal(["Đảng ủy Khối các cơ quan tỉnh", "Chi bộ khen"], rules.Check(new("chi-bo-khen", Today, "bi-thu")).Single().Details);
    }

    [Theory]
    [InlineData("commendation-officer", "khoi-ccq", "bi-thu pho-bi-thu", "ĐUK")]
    [InlineData("cell-approver", "hoi-phu-nu", "bt-phu-nu", "CB")]
    public void The_issuer_is_the_organisation_of_whoever_holds_the_role(string role, string organisation, string signers, string symbol)
    {
        var issuer = Issuer.Of(DefaultProgramme.Directory, role, "hoi-phu-nu");
        Assert.Equal(organisation, issuer.Organisation.Id);
        Assert.Equal(signers, string.Join(' ', issuer.Signers.Select(s => s.Id)));
        Assert.Equal(symbol, issuer.Symbol);
    }

    private static IEnumerable<string> ProblemsOf(Award award, string date) =>
        new CommendationRules(DefaultProgramme.Programme with { Awards = [award] }, Bloc, new(2026, 1, 1), Today)
            .Check(new(award.Id, Day(date), "bi-thu")).Select(p => $"{p.Field} {p.Code}");

    private static IEnumerable<string> Problems(string award, string date, string signer) =>
        Rules.Check(new(award, Day(date), signer)).Select(p => $"{p.Field} {p.Code}");

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
