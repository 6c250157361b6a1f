using DanVanKheo.Imports;
using static DanVanKheo.Tests.Imports.SampleForm;

namespace DanVanKheo.Tests.Imports;

/// <summary>Rows are judged by the rules of the form and by the duties of who brings them.</summary>
public sealed class ImportFormTests
{
    [Fact]
    public void A_good_row_becomes_the_answers_of_the_form()
    {
        var answers = Form.Read(ImportPurpose.Send, Registration());
        Assert.Empty(Form.Check(ImportPurpose.Send, answers, Officer, Now));
        Assert.Equal(("hoi-phu-nu", "2900000", "01/03/2027", "31/10/2027", "0912345678"), (answers["unit"], answers["budget"], answers["start"], answers["end"], answers["phone"]));
        Assert.Contains("\"1200,5\",\"30/09/2027\"", answers["indicators"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", "Xe đạp", "TooShort")]
    [InlineData("name", "", "Missing")]
    [InlineData("unit", "Sở Công Thương", "UnknownChoice")]
    [InlineData("field", "Du lịch", "UnknownChoice")]
    [InlineData("end", "28/02/2027", "BeforeStart")]
    [InlineData("start", "tháng 3", "NotDate")]
    [InlineData("budget", "hai tỷ", "NotMoney")]
    [InlineData("email", "phunu.donvi.vn", "NotEmail")]
    [InlineData("phone", "12", "NotPhone")]
    [InlineData("consent", "không", "ConsentMissing")]
    [InlineData("publish", "để sau", "NotYesOrNo")]
    [InlineData("indicators-0-goal", "nhiều", "NotFigure")]
    public void A_wrong_cell_is_named(string column, string text, string code)
    {
        var problem = Assert.Single(Form.Check(ImportPurpose.Send, Form.Read(ImportPurpose.Send, Registration((column, text))), Officer, Now));
        Assert.Equal((column, code), (problem.Field, problem.Code));
    }

    [Fact]
    public void What_hangs_on_another_answer_is_asked_then()
    {
        var problems = Form.Check(ImportPurpose.Send, Form.Read(ImportPurpose.Send, Registration(("subject", "Cá nhân"))), Officer, Now);
        Assert.Equal(["position", "duty"], problems.Select(p => p.Field));
    }

    [Theory]
    [InlineData("tiep-nhan", "so-ke-hoach", true)]
    [InlineData("pbt-phu-nu", "hoi-phu-nu", true)]
    [InlineData("pbt-phu-nu", "so-ke-hoach", false)]
    [InlineData("chanh-van-phong", "cuc-thue", true)]
    [InlineData("bt-thue", "cuc-thue", false)]
    public void A_duty_says_for_which_units(string person, string unit, bool may)
    {
        var problems = Form.Check(ImportPurpose.Send, Form.Read(ImportPurpose.Send, Registration(("unit", unit))), person, Now);
        Assert.Equal(may ? [] : ["UnitOutOfScope"], problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData("year", "2027", "PastYearOnly")]
    [InlineData("year", "1999", "PastYearOnly")]
    [InlineData("year", "abcd", "PastYearOnly")]
    [InlineData("decisionNumber", "", "DecisionNumberMissing")]
    [InlineData("decisionDate", "", "DecisionDateMissing")]
    [InlineData("decisionDate", "15/12/2021", "DecisionOutsideYear")]
    [InlineData("decisionDate", "hôm nọ", "NotDate")]
    [InlineData("outcome", "Huân chương", "UnknownChoice")]
    [InlineData("unit", "Sở Công Thương", "UnknownChoice")]
    public void A_line_of_the_past_has_rules_of_its_own(string column, string text, string code)
    {
        Assert.Empty(Form.Check(ImportPurpose.Past, Form.Read(ImportPurpose.Past, Past()), Officer, Now));
        var problem = Assert.Single(Form.Check(ImportPurpose.Past, Form.Read(ImportPurpose.Past, Past((column, text))), Officer, Now), p => p.Field == column);
        Assert.Equal(code, problem.Code);
    }

    [Fact]
    public void A_model_that_was_only_recognised_needs_no_decision() =>
        Assert.Empty(Form.Check(ImportPurpose.Past, Form.Read(ImportPurpose.Past, Past(("outcome", "Được công nhận"), ("decisionNumber", ""), ("decisionDate", ""))), Officer, Now));
}
