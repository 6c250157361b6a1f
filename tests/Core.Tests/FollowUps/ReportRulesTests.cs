using DanVanKheo.FollowUps;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Programmes;
using DanVanKheo.Tests.Registrations;

namespace DanVanKheo.Tests.FollowUps;

/// <summary>What a progress report and an achievement report must hold.</summary>
public sealed class ReportRulesTests
{
    private static readonly IReadOnlyList<Indicator> Indicators = [new(0, "Số xe trao", "chiếc", "0", "200", "30/09/2027"), new(1, "Số hộ", "hộ", "10", "50", "")];
    private static readonly string[] Files = ["dang-ky.a1", "2027-h1.b2"];
    private static readonly AchievementSettings Settings = new(
    [
        new("so-luoc", new("I", "I"), [Field("outline", FieldKind.Text, least: 5)]),
        new("ke-khai", new("V", "V"),
        [
            Field("discipline", FieldKind.Choice) with { Options = [new("none", new("Không", "No")), new("pending", new("Có", "Yes"))] },
            Field("disciplineDetail", FieldKind.Text, least: 10) with { When = "discipline=pending" },
        ]),
    ], "so-luoc");

    [Theory]
    [InlineData("narrative=Đã trao xe cho các em ở ba xã", "")]
    [InlineData("", "narrative Missing")]
    [InlineData("narrative=Ngắn", "narrative TooShort")]
    [InlineData("narrative=Đã trao xe cho các em ở ba xã;state_0=done;reached_0=120;evidence_0=dang-ky.a1", "")]
    [InlineData("narrative=Đã trao xe cho các em ở ba xã;state_0=done", "reached_0 FigureMissing")]
    [InlineData("narrative=Đã trao xe cho các em ở ba xã;state_1=not-done", "")]
    [InlineData("narrative=Đã trao xe cho các em ở ba xã;state_0=perhaps", "state_0 UnknownChoice")]
    [InlineData("narrative=Đã trao xe cho các em ở ba xã;reached_1=nhiều", "reached_1 NotFigure")]
    [InlineData("narrative=Đã trao xe cho các em ở ba xã;evidence_1=somebody.else", "evidence_1 UnknownChoice")]
    public void A_progress_report(string typed, string problems) =>
        Assert.Equal(problems, string.Join(", ", ProgressRules.Check(Indicators, Read(typed), Files).Select(p => $"{p.Field} {p.Code}")));

    [Theory]
    [InlineData("reached_0=210;evidence_0=dang-ky.a1;reached_1=60;evidence_1=2027-h1.b2;outline=Chi bộ;discipline=none", "")]
    [InlineData("reached_0=210;reached_1=60;evidence_1=2027-h1.b2;outline=Chi bộ;discipline=none", "evidence_0 EvidenceOwed")]
    [InlineData("reached_0=210;evidence_0=xx.yy;reached_1=60;evidence_1=2027-h1.b2;outline=Chi bộ;discipline=none", "evidence_0 UnknownChoice")]
    [InlineData("evidence_0=dang-ky.a1;reached_1=60;evidence_1=2027-h1.b2;outline=Chi bộ;discipline=none", "reached_0 Missing")]
    [InlineData("reached_0=210;evidence_0=dang-ky.a1;reached_1=60;evidence_1=2027-h1.b2;outline=Chi bộ;discipline=pending", "disciplineDetail Missing")]
    [InlineData("reached_0=210;evidence_0=dang-ky.a1;reached_1=60;evidence_1=2027-h1.b2;outline=Chi bộ", "discipline ChoiceMissing")]
    [InlineData("", "outline Missing, discipline ChoiceMissing, reached_0 Missing, reached_1 Missing, evidence_0 EvidenceOwed, evidence_1 EvidenceOwed")]
    public void An_achievement_report(string typed, string problems) =>
        Assert.Equal(problems, string.Join(", ", AchievementRules.Check(Settings, Indicators, Read(typed), Files).Select(p => $"{p.Field} {p.Code}")));

    [Fact]
    public void Nothing_said_is_not_reported()
    {
        Assert.Equal(DoneState.NotReported, IndicatorReport.Read(Answers.Empty, 0).State);
        Assert.Equal(DoneState.NotReported, IndicatorReport.Read(Read("state_0=whatever"), 0).State);
        Assert.Equal(DoneState.NotDone, IndicatorReport.Read(Read("state_0=not-done"), 0).State);
    }

    [Fact]
    public void Field_names_may_stand_in_a_table() => Assert.All(
        ProgressRules.Fields(Indicators).Concat(AchievementRules.Fields(Settings, Indicators)), f => Assert.Matches("^[A-Za-z][A-Za-z0-9_]*$", f.Id));

    [Fact]
    public void Indicators_are_read_from_the_registration()
    {
        var indicator = Assert.Single(Indicator.Of(DefaultProgramme.Programme, CompleteAnswers.Collective));
        Assert.Equal(new Indicator(0, "Số xe trao", "chiếc", "0", "200", "30/09/2027"), indicator);
        Assert.Equal((false, true), (indicator.IsPast(new(2027, 9, 30)), indicator.IsPast(new(2027, 10, 1))));
        Assert.Empty(Indicator.Of(DefaultProgramme.Programme, Answers.Empty));
        Assert.Empty(Indicator.Of(DefaultProgramme.Programme with { Steps = [] }, CompleteAnswers.Collective));
    }

    [Theory]
    [InlineData("1.200", 1200)]
    [InlineData("2,5", 2.5)]
    [InlineData("0", 0)]
    public void Figures_are_read_as_offices_write_them(string typed, double figure) => Assert.Equal((decimal)figure, Figures.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("nhiều")]
    [InlineData("-1")]
    public void Words_are_no_figures(string typed) => Assert.Null(Figures.Read(typed));

    [Theory]
    [InlineData("dang-ky.a1", "d0")]
    [InlineData("2027-h1.a1", "d0-2027-h1")]
    public void A_reference_names_the_place_of_its_file(string text, string partition)
    {
        Assert.Equal(partition, EvidenceReference.Parse(text)!.Partition("d0"));
        Assert.Equal(text, EvidenceReference.Parse(text)!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a1")]
    [InlineData(".a1")]
    [InlineData("dang-ky.")]
    [InlineData("a.b.c")]
    public void Anything_else_is_no_reference(string text) => Assert.Null(EvidenceReference.Parse(text));

    private static FormField Field(string id, FieldKind kind, int least = 0) => new(id, kind, new(id, id), MinLength: least);

    private static Answers Read(string typed) =>
        Answers.Empty.With(typed.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => KeyValuePair.Create(p[..p.IndexOf('=', StringComparison.Ordinal)], p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..])));
}
