using DanVanKheo.Papers;

namespace DanVanKheo.Tests.Papers;

/// <summary>What may be done with a paper in which state, and what must be given.</summary>
public sealed class PaperRulesTests
{
    private const string Pdf = "application/pdf";
    private static readonly DateOnly Today = new(2027, 7, 8);
    private static readonly OfficePaper Draft = new("to-trinh-2027-1", PaperType.Submission, "2027", new Dictionary<string, string>(), 1, "vp", default);
    private static readonly OfficePaper Final = Draft with { Number = 5, Date = Today };
    private static readonly OfficePaper Signed = Final with { Signed = new("a.pdf", Pdf, 10, "00", "vp", default) };

    [Fact]
    public void A_paper_is_a_draft_then_final_then_signed() => Assert.Equal([PaperState.Draft, PaperState.Final, PaperState.Signed], ((OfficePaper[])[Draft, Final, Signed]).Select(p => p.State));

    [Theory]
    [InlineData(PaperType.Submission, "2027-07-08", "bi-thu", null, "")]
    [InlineData(PaperType.Submission, "2027-07-08", "bi-thu", "2027-07-08", "")]
    [InlineData(PaperType.Submission, "2027-07-07", "bi-thu", "2027-07-08", "date DateBeforeSeries")]
    [InlineData(PaperType.Submission, "2027-07-09", "bi-thu", null, "date DateInFuture")]
    [InlineData(PaperType.Submission, "0001-01-01", "bi-thu", null, "date NotDate")]
    [InlineData(PaperType.Submission, "2027-07-08", "ai-do", null, "signer SignerMissing")]
    [InlineData(PaperType.Report, "0001-01-01", "", null, "date NotDate, signer SignerMissing")]
    [InlineData(PaperType.Minutes, "2027-07-08", "", null, "")]
    [InlineData(PaperType.Minutes, "0001-01-01", "", null, "date NotDate")]
    [InlineData(PaperType.Decision, "0001-01-01", "", null, "")]
    [InlineData(PaperType.ScoreSheet, "0001-01-01", "", null, "")]
    public void A_number_is_given_to_a_day_and_a_signer(PaperType type, string date, string signer, string? latest, string problems)
    {
        var found = PaperRules.CheckFinal(Draft with { Type = type }, Day(date), signer, ["bi-thu"], Today, latest is null ? null : Day(latest));
        Assert.Equal(problems, string.Join(", ", found.Select(p => $"{p.Field} {p.Code}")));
    }

    [Fact]
    public void The_signed_copy_comes_once_and_after_the_number()
    {
        Assert.Equal("PaperNotFinal", PaperRules.CheckSigned(Draft, Pdf)?.Code);
        Assert.Null(PaperRules.CheckSigned(Final, Pdf));
        Assert.Equal("SignedType", PaperRules.CheckSigned(Final, "video/mp4")?.Code);
        Assert.Equal("PaperSigned", PaperRules.CheckSigned(Signed, Pdf)?.Code);
    }

    [Fact]
    public void Texts_are_typed_into_drafts_only_and_have_an_end()
    {
        var texts = new Dictionary<string, string> { [PaperFields.Proposal] = new('a', PaperFields.Longest) };
        Assert.Empty(PaperRules.CheckTexts(Draft, texts));
        Assert.Equal("PaperFinal", Assert.Single(PaperRules.CheckTexts(Final, texts)).Code);
        texts[PaperFields.Grounds] = new('a', PaperFields.Longest + 1);
        Assert.Equal((PaperFields.Grounds, "TooLong"), PaperRules.CheckTexts(Draft, texts).Select(p => (p.Field, p.Code)).Single());
    }

    [Theory]
    [InlineData(PaperType.Submission, true)]
    [InlineData(PaperType.Report, true)]
    [InlineData(PaperType.Decision, false)]
    [InlineData(PaperType.ScoreSheet, false)]
    public void Decisions_are_replaced_by_decisions(PaperType type, bool may)
    {
        Assert.Equal(may, PaperRules.MayAmend(Signed with { Type = type }));
        Assert.False(PaperRules.MayAmend(Final with { Type = type }));
    }

    [Fact]
    public void Every_type_has_its_own_place()
    {
        var ids = Enum.GetValues<PaperType>().Select(t => PaperId.Of(t, "DVK-2027-0042", 1)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[a-z0-9-]+$", id));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
