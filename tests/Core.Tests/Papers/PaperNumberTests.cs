using DanVanKheo.Papers;

namespace DanVanKheo.Tests.Papers;

/// <summary>How numbers and days are written on either side.</summary>
public sealed class PaperNumberTests
{
    [Theory]
    [InlineData(PaperType.Decision, 5, "ĐUK", IssuerSide.Party, "05-QĐ/ĐUK")]
    [InlineData(PaperType.Submission, 127, "ĐU", IssuerSide.Party, "127-TTr/ĐU")]
    [InlineData(PaperType.Report, 10, "CB", IssuerSide.Party, "10-BC/CB")]
    [InlineData(PaperType.Minutes, 9, "ĐUK", IssuerSide.Party, "09-BB/ĐUK")]
    [InlineData(PaperType.Notice, 1, "ĐUK", IssuerSide.Party, "01-TB/ĐUK")]
    [InlineData(PaperType.Decision, 5, "UBND", IssuerSide.State, "05/QĐ-UBND")]
    public void A_number_names_its_type_and_its_body(PaperType type, int number, string symbol, IssuerSide side, string text) => Assert.Equal(text, PaperNumber.Text(type, number, symbol, side));

    [Fact]
    public void Sheets_and_lists_have_none() => Assert.Equal([PaperType.ScoreSheet, PaperType.Ceremony], Enum.GetValues<PaperType>().Where(t => !PaperNumber.IsNumbered(t)));

    [Fact]
    public void Every_submission_runs_through_one_series()
    {
        Assert.DoesNotContain(PaperType.Nomination, PaperNumber.Numbered);
        Assert.All(PaperNumber.Numbered, t => Assert.Equal(t, PaperNumber.SeriesOf(t)));
        Assert.Equal(PaperNumber.Text(PaperType.Submission, 5, "ĐUK"), PaperNumber.Text(PaperType.Nomination, 5, "ĐUK"));
    }

    [Theory]
    [InlineData("Số 05-QĐ/ĐUK", "")]
    [InlineData("Số      -QĐ/ĐUK", "")]
    [InlineData("Số 127-TTr/ĐU", "")]
    [InlineData("Số: 05-QĐ/ĐUK", "NumberForm")]
    [InlineData("Số 5-QĐ/ĐUK", "NumberForm")]
    [InlineData("Số 05/QĐ-ĐUK", "NumberForm")]
    [InlineData("Số 05-QĐ/", "NumberForm")]
    public void The_linter_reads_numbers_of_the_party(string line, string rule) => Assert.Equal(rule, Found(line, PaperStandards.Hd05, "NumberForm"));

    [Theory]
    [InlineData("Số: 05/QĐ-UBND", "")]
    [InlineData("Số: 05/2027/QĐ-UBND", "")]
    [InlineData("Số:       /QĐ-UBND", "")]
    [InlineData("Số 05/QĐ-UBND", "NumberForm")]
    [InlineData("Số: 5/QĐ-UBND", "NumberForm")]
    public void The_linter_reads_numbers_of_the_state(string line, string rule) => Assert.Equal(rule, Found(line, PaperStandards.Nd30, "NumberForm"));

    [Theory]
    [InlineData("Đồng Hới, ngày 05 tháng 02 năm 2027", "")]
    [InlineData("Đồng Hới, ngày 15 tháng 10 năm 2027", "")]
    [InlineData("Đồng Hới, ngày 5 tháng 02 năm 2027", "DayForm")]
    [InlineData("Đồng Hới, ngày 05 tháng 2 năm 2027", "DayForm")]
    [InlineData("Đồng Hới, ngày 05 tháng 03 năm 2027", "DayForm")]
    public void The_linter_reads_days(string line, string rule) => Assert.Equal(rule, Found(line, PaperStandards.Hd05, "DayForm", cell: 2));

    /// <summary>A head of one line, and what is said about it.</summary>
    private static string Found(string text, PaperStandard standard, string rule, int cell = 1)
    {
        var line = new ShapedLine(1, [new(text, "Times New Roman", 14, false, false, false)], LineSide.Centre, Table: 1, Row: 1, Cell: cell);
        return string.Join(", ", FormatCheck.Check(new([], [], [line]), standard).Select(f => f.Rule).Where(r => r == rule));
    }
}
