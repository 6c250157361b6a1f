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
    private static readonly CommendationRules Rules = new(DefaultProgramme.Programme, DefaultProgramme.Directory, Submitted, Today);

    [Theory]
    [InlineData("giay-khen", "2027-06-15", "bi-thu")]
    [InlineData("bieu-duong", "2027-03-01", "pho-bi-thu")]
    public void A_decision_within_the_rules_has_no_problem(string award, string date, string signer) => Assert.Empty(Problems(award, date, signer));

    [Theory]
    [InlineData("bang-khen", "2027-06-15", "bi-thu", "award AwardMissing")]
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
    [InlineData(OrganisationKind.Bloc, "bieu-duong giay-khen")]
    [InlineData(OrganisationKind.GrassrootsCommittee, "bieu-duong giay-khen")]
    [InlineData(OrganisationKind.GrassrootsCell, "bieu-duong giay-khen")]
    [InlineData(OrganisationKind.PartyCell, "bieu-duong")]
    [InlineData(OrganisationKind.SubBloc, "")]
    [InlineData(OrganisationKind.MassOrganisation, "")]
    public void Authority_follows_the_kind_of_organisation(OrganisationKind kind, string awards) =>
        Assert.Equal(awards, string.Join(' ', DefaultProgramme.Programme.Awards.Where(a => a.GivenBy.Contains(kind)).Select(a => a.Id)));

    [Fact]
    public void An_award_only_a_higher_level_gives_is_not_offered_and_is_refused()
    {
        var state = new Award("bang-khen", new("Bằng khen", "Certificate of merit"), []);
        var rules = new CommendationRules(DefaultProgramme.Programme with { Awards = [.. DefaultProgramme.Programme.Awards, state] }, DefaultProgramme.Directory, Submitted, Today);
        Assert.DoesNotContain(state, rules.Offered);
        Assert.Equal("AwardMissing", Assert.Single(rules.Check(new("bang-khen", Today, "bi-thu"))).Code);
    }

    [Fact]
    public void An_award_only_cells_give_is_not_the_bloc_s_to_give()
    {
        var ofCells = new Award("chi-bo-khen", new("Chi bộ khen", "Praise of the cell"), [OrganisationKind.PartyCell]);
        var rules = new CommendationRules(DefaultProgramme.Programme with { Awards = [ofCells] }, DefaultProgramme.Directory, Submitted, Today);
        Assert.Empty(rules.Offered);
    }

    private static IEnumerable<string> Problems(string award, string date, string signer) =>
        Rules.Check(new(award, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), signer)).Select(p => $"{p.Field} {p.Code}");
}
