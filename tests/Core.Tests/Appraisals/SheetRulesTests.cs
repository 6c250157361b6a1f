using DanVanKheo.Appraisals;

namespace DanVanKheo.Tests.Appraisals;

/// <summary>domain.md §4.4: steps of 0.5, from 0 to the most, a comment under half.</summary>
public sealed class SheetRulesTests
{
    [Theory]
    [InlineData("0", "Chưa có kết quả đo được.", "")]
    [InlineData("12,5", "", "")]
    [InlineData("12.5", "", "")]
    [InlineData(" 25 ", "", "")]
    [InlineData("12", "Chưa có kết quả đo được.", "")]
    [InlineData("12", "", "comment-ket-qua CommentMissing")]
    [InlineData("12", "Còn ít.", "comment-ket-qua CommentMissing")]
    [InlineData("25,5", "", "points-ket-qua PointsOutOfRange")]
    [InlineData("100", "", "points-ket-qua PointsOutOfRange")]
    [InlineData("20,25", "", "points-ket-qua PointsStep")]
    [InlineData("20.1", "", "points-ket-qua PointsStep")]
    [InlineData("", "Chưa chấm tiêu chí này.", "points-ket-qua PointsMissing")]
    [InlineData("   ", "", "points-ket-qua PointsMissing")]
    [InlineData("-1", "", "points-ket-qua NotPoints")]
    [InlineData("hai mươi", "", "points-ket-qua NotPoints")]
    [InlineData("1e1", "", "points-ket-qua NotPoints")]
    [InlineData("12,5,5", "", "points-ket-qua NotPoints")]
    [InlineData("٢٠", "", "points-ket-qua NotPoints")]
    [InlineData("99999999999999999999999999999999", "", "points-ket-qua NotPoints")]
    public void One_criterion_of_25_points(string points, string comment, string problems) =>
        Assert.Equal(problems, Problems(With("ket-qua", new(points, comment))));

    [Theory]
    [InlineData(3000, "")]
    [InlineData(3001, "comment-ket-qua TooLong, feedback TooLong, note TooLong")]
    public void Texts_have_a_length(int length, string problems)
    {
        var text = new string('a', length);
        Assert.Equal(problems, Problems(With("ket-qua", new("25", text)) with { Feedback = text, Note = text }));
    }

    [Fact]
    public void An_empty_sheet_names_every_criterion()
    {
        var problems = SheetRules.Check(Sheets.Set, SheetDraft.Empty);
        Assert.Equal(Sheets.Set.Criteria.Select(c => $"points-{c.Id}"), problems.Select(p => p.Field));
        Assert.All(problems, p => Assert.Equal("PointsMissing", p.Code));
    }

    [Fact]
    public void What_was_typed_for_a_criterion_of_another_set_is_not_asked() =>
        Assert.Empty(SheetRules.Check(Sheets.Set.Without(Sheets.AtRegistration), With("ket-qua", new("rất nhiều"))));

    [Fact]
    public void A_draft_may_be_wrong_but_not_endless()
    {
        Assert.Empty(SheetRules.CheckLengths(Sheets.Set, With("ket-qua", new("rất nhiều"))));
        Assert.Equal("points-ket-qua", Assert.Single(SheetRules.CheckLengths(Sheets.Set, With("ket-qua", new(new string('9', 41))))).Field);
        Assert.Equal("points-ket-qua NotPoints", Problems(With("ket-qua", new(new string('9', 41)))));
    }

    [Fact]
    public void What_is_right_so_far_is_added_up()
    {
        Assert.Equal(0, SheetRules.Subtotal(Sheets.Set, SheetDraft.Empty));
        Assert.Equal(75, SheetRules.Subtotal(Sheets.Set, With("ket-qua", new("rất nhiều"))));
        Assert.Equal(100, SheetRules.Subtotal(Sheets.Set, Sheets.Full));
    }

    [Fact]
    public void A_good_draft_becomes_a_sheet()
    {
        var sheet = SheetRules.Read(Sheets.Set, Sheets.Draft("14,5", "18.5", "15", "20", "5", "9", "5") with { Feedback = "Bổ sung số liệu.", Note = "Cần bàn thêm." });
        Assert.Equal([14.5m, 18.5m, 15, 20, 5, 9, 5], sheet.Scores.Select(s => s.Points));
        Assert.Equal(("Bổ sung số liệu.", "Cần bàn thêm."), (sheet.Feedback, sheet.Note));
        Assert.Equal(87m, Sheets.Set.Total(sheet));
    }

    private static SheetDraft With(string criterion, ScoreLine line) => new(new Dictionary<string, ScoreLine>(Sheets.Full.Lines) { [criterion] = line });

    private static string Problems(SheetDraft draft) => string.Join(", ", SheetRules.Check(Sheets.Set, draft).Select(p => $"{p.Field} {p.Code}"));
}
