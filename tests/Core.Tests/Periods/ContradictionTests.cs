using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Periods;

public sealed class ContradictionTests
{
    /// <summary>S0: the share of individuals jumps from 34 % (27/79) to 52 % (117/225).</summary>
    [Fact]
    public void A_share_that_jumps_is_found()
    {
        var before = CountedSample.Many(1, 52).Concat(CountedSample.Many(53, 27, subject: SubjectType.Individual)).Select(Earlier);
        var now = CountedSample.Many(1, 108).Concat(CountedSample.Many(109, 117, subject: SubjectType.Individual)).Select(r => r with { Unit = "u1" });
        var source = SourceSample.Of(now, before);
        var found = ContradictionFinder.Find(source, PeriodTables.Of(source));
        Assert.Contains(found, c => c.Code == "ShareJumps" && c.Values.SequenceEqual(["Individual", "34", "52"]));
    }

    [Fact]
    public void A_few_models_more_are_no_jump()
    {
        var source = SourceSample.Of(CountedSample.Many(1, 100).Select(r => r with { Unit = "u1" }), CountedSample.Many(1, 96).Select(Earlier));
        Assert.Empty(ContradictionFinder.Find(source, PeriodTables.Of(source)));
    }

    [Fact]
    public void A_sum_that_does_not_hold_is_named_with_its_parts()
    {
        var source = SourceSample.Of([CountedSample.One(1) with { Unit = "gone" }]);
        Assert.Contains(ContradictionFinder.Find(source, PeriodTables.Of(source)), c => c.Code == "SumDiffers" && c.Values[0] == "Bieu1");
    }

    [Fact]
    public void More_reported_than_there_are_is_found()
    {
        var source = SourceSample.Of([CountedSample.One(1) with { Unit = "u1" }], answers: new Dictionary<string, UnitAnswers> { ["u1"] = new(2, 1) });
        Assert.Contains(ContradictionFinder.Find(source, PeriodTables.Of(source)), c => c.Code == "ReportedMore" && c.Values.SequenceEqual(["Đơn vị 1", "3", "1"]));
    }

    [Fact]
    public void A_later_step_wider_than_an_earlier_one_is_found()
    {
        var source = SourceSample.Of([CountedSample.One(1) with { Unit = "u1", Reached = new Dictionary<Measure, DateTimeOffset> { [Measure.BlocApproved] = CountedSample.One(1).SubmittedAt } }]);
        Assert.Contains(ContradictionFinder.Find(source, PeriodTables.Of(source)), c => c.Code == "StepWidens" && c.Values[0] == "Measure.BlocApproved");
    }

    [Theory]
    [InlineData("Toàn khối có 225 mô hình (108 tập thể, 117 cá nhân).", "")]
    [InlineData("Toàn khối có 225 mô hình (108 tập thể, 119 cá nhân).", "QuotedSumDiffers")]
    [InlineData("182 mô hình, trong đó 02 mô hình cấp Đảng ủy Khối, 100 mô hình tiếp tục thực hiện, 80 mô hình đăng ký mới", "")]
    [InlineData("182 mô hình, trong đó 02 mô hình cấp Đảng ủy Khối, 100 mô hình tiếp tục thực hiện, 90 mô hình đăng ký mới", "QuotedSumDiffers")]
    [InlineData("79 mô hình (52 tập thể, 27 cá nhân); 225 mô hình (108 tập thể và 117 cá nhân)", "ShareJumps ShareJumps")]
    [InlineData("Đăng ký 225 mô hình. Công nhận 79 mô hình.", "BasisMixed")]
    [InlineData("10 mô hình, trong đó 12 tập thể", "PartExceeds")]
    [InlineData("Ngày 15/6/2024 họp giao ban, có 8.023 đảng viên.", "")]
    [InlineData("", "")]
    public void A_text_is_read_as_people_write_it(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', ContradictionFinder.Find(QuotedFigures.Read(text)).Select(c => c.Code)));

    [Fact]
    public void Thousands_are_written_with_points() => Assert.Equal((2172, 1000, 1172), QuotedFigures.Read("2.172 mô hình: 1.000 tập thể, 1.172 cá nhân") is [var one] ? (one.Total, one.Parts["Collective"], one.Parts["Individual"]) : default);

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll(NastyText.Any, text => QuotedFigures.Read(text ?? "").Count >= 0).QuickCheckThrowOnFailure();

    private static CountedDossier Earlier(CountedDossier record) => record with { Unit = "u1", Code = record.Code.Replace("2024", "2023", StringComparison.Ordinal), SubmittedAt = record.SubmittedAt.AddYears(-1) };
}
