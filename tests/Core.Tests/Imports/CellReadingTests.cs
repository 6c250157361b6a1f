using DanVanKheo.Imports;
using static DanVanKheo.Tests.Imports.SampleForm;

namespace DanVanKheo.Tests.Imports;

/// <summary>What a cell says, in the words of the form; what nobody can understand stays as typed.</summary>
public sealed class CellReadingTests
{
    [Theory]
    [InlineData("field", "Kinh tế", "economy")]
    [InlineData("field", "kinh te", "economy")]
    [InlineData("field", "KT", "economy")]
    [InlineData("field", "QP-AN", "defence-security")]
    [InlineData("field", "Văn hóa, xã hội", "culture-society")]
    [InlineData("field", "economy", "economy")]
    [InlineData("field", "Du lịch", "Du lịch")]
    [InlineData("otherFields", "Kinh tế; QP-AN;kinh te", "economy,defence-security")]
    [InlineData("otherFields", "Kinh tế; Du lịch", "economy,Du lịch")]
    [InlineData("unit", "hội liên hiệp phụ nữ", "hoi-phu-nu")]
    [InlineData("unit", "Đảng ủy Cục Thuế tỉnh", "cuc-thue")]
    [InlineData("unit", "Sở", "Sở")]
    [InlineData("unit", "cơ sở", "cơ sở")]
    [InlineData("unit", "Sở Công Thương", "Sở Công Thương")]
    [InlineData("subject", "CN", "individual")]
    [InlineData("kind", "Tiếp tục", "continuing")]
    [InlineData("start", "46447", "01/03/2027")]
    [InlineData("start", "quý I/2027", "quý I/2027")]
    [InlineData("budget", "2,900,000", "2900000")]
    [InlineData("budget", "hai tỷ", "hai tỷ")]
    [InlineData("indicators-0-goal", "85%", "85")]
    [InlineData("indicators-0-goal", "1.5", "1,5")]
    [InlineData("phone", "912345678", "0912345678")]
    [InlineData("phone", "0912.345.678", "0912345678")]
    [InlineData("phone", "84912345678", "+84912345678")]
    [InlineData("phone", "091234", "091234")]
    [InlineData("email", "mailto:a@b.vn", "a@b.vn")]
    [InlineData("consent", "Đã đồng ý", "yes")]
    [InlineData("consent", "✓", "yes")]
    [InlineData("publish", "Không", "")]
    [InlineData("publish", "để sau", "để sau")]
    [InlineData("name", "  Xe\tđạp\nyêu thương ", "Xe đạp yêu thương")]
    [InlineData("skill", "một\r\nhai", "một\nhai")]
    public void A_cell_is_read(string column, string typed, string expected)
    {
        var answers = Form.Read(ImportPurpose.Send, new Dictionary<string, string> { [column] = typed });
        if (column.StartsWith("indicators", StringComparison.Ordinal)) Assert.Contains($"\"{expected}\"", answers["indicators"], StringComparison.Ordinal);
        else Assert.Equal(expected, answers[column]);
    }
}
