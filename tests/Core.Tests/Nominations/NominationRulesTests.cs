using DanVanKheo.Commendations;
using DanVanKheo.Nominations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Nominations;

public sealed class NominationRulesTests
{
    private static readonly NominationPlan Plan = new(new("Tỉnh ủy", "Provincial committee"), "Ban Tuyên giáo và Dân vận Tỉnh ủy", "tinhuy@example.vn", 3);
    private static readonly DecisionFile Basis = new(new("DVK-2027-0042", 5, "ĐUK", "2025-2030", new("giay-khen", new(2027, 6, 30), "bi-thu"), "2345-6789", default), []);

    /// <summary>Plan, decision, award, places taken.</summary>
    [Theory]
    [InlineData(true, "valid", "giay-khen", 0, "")]
    [InlineData(true, "valid", "giay-khen", 2, "")]
    [InlineData(true, "valid", "giay-khen", 3, "QuotaUsed")]
    [InlineData(true, "valid", "giay-khen", 4, "QuotaUsed")]
    [InlineData(true, "valid", "giay-khen-chuyen-de", 0, "ThematicAward")]
    [InlineData(true, "none", "giay-khen", 0, "NothingToNominate")]
    [InlineData(true, "revoked", "giay-khen", 0, "NothingToNominate")]
    [InlineData(true, "revoked", "giay-khen-chuyen-de", 3, "NothingToNominate ThematicAward QuotaUsed")]
    [InlineData(false, "valid", "giay-khen", 0, "NoUpperBody")]
    public void A_nomination_needs_a_body_above_a_valid_basis_and_a_place(bool hasPlan, string decision, string award, int taken, string problems)
    {
        var revoked = new DecisionChange("DVK-2027-0042", 1, 6, "ĐUK", new(ChangeKind.Revoke, new(2027, 7, 1), "bi-thu", "Giả mạo giấy tờ", RevocationGround.ForgedPapers), "", "x", default);
        var basis = decision switch { "none" => null, "revoked" => Basis with { Changes = [revoked] }, _ => Basis };
        var found = NominationRules.Check(hasPlan ? Plan : null, basis, DefaultProgramme.Programme.Awards.Single(a => a.Id == award), taken);
        Assert.Equal(problems, string.Join(' ', found.Select(p => p.Code)));
    }

    [Fact]
    public void An_award_the_catalogue_dropped_still_carries_its_decision() => Assert.Empty(NominationRules.Check(Plan, Basis, null, 0));

    [Theory]
    [InlineData("DN-2027-0003", 2027, 3)]
    [InlineData(" dn-2027-12345 ", 2027, 12345)]
    public void A_code_is_read_as_people_type_it(string typed, int year, int number)
    {
        Assert.True(NominationCode.TryParse(typed, out var code));
        Assert.Equal(new(year, number), code);
        Assert.Equal(typed.Trim().ToUpperInvariant(), code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("DVK-2027-0003")]
    [InlineData("DN-2027-3")]
    [InlineData("DN-2027-0003x")]
    public void Anything_else_is_no_code(string? typed) => Assert.False(NominationCode.TryParse(typed, out _));

    [Fact]
    public void The_shipped_programme_knows_where_to_propose()
    {
        Assert.Equal(8, DefaultProgramme.Programme.Nomination!.QuotaPerYear);
        Assert.EndsWith("@tinhuy.example.vn", DefaultProgramme.Programme.Nomination.Email, StringComparison.Ordinal);
    }
}
