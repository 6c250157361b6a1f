using DanVanKheo.Appraisals;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Appraisals;

public sealed class AppraisalResultTests
{
    /// <summary>Totals of the sheets; median, mean, spread, alert, band.</summary>
    [Theory]
    [InlineData(new double[] { 82 }, "82 82 0 close tuyen-duong")]
    [InlineData(new double[] { 90, 80 }, "85 85 10 close tuyen-duong")]
    [InlineData(new double[] { 70, 90, 82 }, "82 80.67 20 close tuyen-duong")]
    [InlineData(new double[] { 69.5, 90, 82 }, "82 80.5 20.5 wide tuyen-duong")]
    [InlineData(new double[] { 100, 90, 89.5, 70 }, "89.75 87.38 30 wide tuyen-duong")]
    [InlineData(new double[] { 90, 90, 90 }, "90 90 0 close de-nghi")]
    [InlineData(new double[] { 89.5, 90, 89.5 }, "89.5 89.67 0.5 close tuyen-duong")]
    [InlineData(new double[] { 80 }, "80 80 0 close tuyen-duong")]
    [InlineData(new double[] { 79.5 }, "79.5 79.5 0 close cong-nhan")]
    [InlineData(new double[] { 65 }, "65 65 0 close cong-nhan")]
    public void Totals_become_a_result(double[] totals, string expected)
    {
        var result = AppraisalResult.Of(Sheets.Set, [.. totals.Select(Sheets.Of)])!;
        Assert.Equal(expected, FormattableString.Invariant($"{result.Median:0.##} {result.Mean:0.##} {result.Spread:0.##} {(result.IsWide ? "wide" : "close")} {result.Band.Id}"));
    }

    [Fact]
    public void Under_every_band_it_is_the_lowest() => Assert.Equal("khong", AppraisalResult.Of(Sheets.Set, [Sheets.Points(1, 12, 1, 1, 1, 1, 1)])!.Band.Id);

    [Fact]
    public void Without_sheets_there_is_no_result() => Assert.Null(AppraisalResult.Of(Sheets.Set, []));

    [Theory]
    [InlineData(10, "de-nghi")]
    [InlineData(9.5, "khong")]
    public void A_knock_out_score_outweighs_the_total(double skill, string band)
    {
        var result = AppraisalResult.Of(Sheets.Set, [Sheets.Points(15, (decimal)skill, 15, 25, 5, 15, 5)])!;
        Assert.Equal(band, result.Band.Id);
        Assert.Equal(band == "khong", result.KnockedOut);
    }

    [Fact]
    public void One_low_sheet_of_three_knocks_nothing_out()
    {
        var result = AppraisalResult.Of(Sheets.Set, [Sheets.Of(90), Sheets.Of(85), Sheets.Points(15, 5, 15, 25, 5, 15, 5)])!;
        Assert.False(result.KnockedOut);
        Assert.Equal(85, result.Median);
    }

    [Fact]
    public void Why_82_adds_up_to_82()
    {
        var result = AppraisalResult.Of(Sheets.Set, [Sheets.Points(12, 16.5m, 13, 19, 4.5m, 12.5m, 4.5m), Sheets.Of(99), Sheets.Of(60)])!;
        Assert.Equal(82, result.Median);
        Assert.Equal([12m, 16.5m, 13, 19, 4.5m, 12.5m, 4.5m], result.Criteria.Select(c => c.Contribution));
    }

    [Fact]
    public void The_sheet_at_registration_is_rescaled_to_100()
    {
        var set = Sheets.Set.Without(Sheets.AtRegistration);
        Assert.Equal((5, 70m, true), (set.Criteria.Count, set.Max, set.IsRescaled));
        var full = SheetRules.Read(set, Sheets.Full);
        Assert.Equal(100, set.Total(full));
        var half = SheetRules.Read(set, Sheets.Draft("7,5", "10", "7,5", "0", "2,5", "7,5", "0"));
        Assert.Equal(50, set.Total(half));
        Assert.Equal("khong", AppraisalResult.Of(set, [half])!.Band.Id);
    }

    [Fact]
    public void The_parts_add_up_and_the_median_lies_between_whatever_is_scored() => Prop.ForAll(Panels(), sheets =>
    {
        var result = AppraisalResult.Of(Sheets.Set, sheets)!;
        var totals = sheets.Select(Sheets.Set.Total).ToList();
        Assert.Equal(result.Median, result.Criteria.Sum(c => c.Contribution));
        Assert.InRange(result.Median, totals.Min(), totals.Max());
        Assert.Equal(totals.Max() - totals.Min(), result.Spread);
        Assert.Equal(AppraisalResult.Of(Sheets.Set, [.. sheets.Reverse()])!.Median, result.Median);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<ScoreSheet[]> Panels()
    {
        var sheet = Sheets.Set.Criteria.Select(c => Gen.Choose(0, (int)(c.Max * 2)).Select(half => half / 2m)).Aggregate(Gen.Constant(Array.Empty<decimal>()), (all, one) => all.SelectMany(a => one.Select(o => (decimal[])[.. a, o])));
        return sheet.Select(points => Sheets.Points(points)).ArrayOf().Where(a => a.Length is > 0 and < 8).ToArbitrary();
    }
}
