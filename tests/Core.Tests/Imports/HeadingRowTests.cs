using DanVanKheo.Imports;
using DanVanKheo.Sheets;
using static DanVanKheo.Tests.Imports.SampleForm;

namespace DanVanKheo.Tests.Imports;

/// <summary>Headings in any order, with or without marks, under titles, among columns that are not ours.</summary>
public sealed class HeadingRowTests
{
    private static IReadOnlyList<ImportColumn> Columns => Form.Columns(ImportPurpose.Send);

    [Theory]
    [InlineData("Tên mô hình", "name")]
    [InlineData("TÊN MÔ HÌNH (*)", "name")]
    [InlineData("ten mo hinh", "name")]
    [InlineData("  Tên  mô hình: ", "name")]
    [InlineData("Đơn vị", "unit")]
    [InlineData("Linh vuc", "field")]
    [InlineData("Email", "email")]
    [InlineData("SĐT", "phone")]
    [InlineData("Kinh phí (triệu đồng)", "budget")]
    [InlineData("Kinh phí, nguồn lực (đồng)", "budget")]
    [InlineData("Name of the model", "name")]
    [InlineData("skill", "skill")]
    [InlineData("Chỉ tiêu đo được 2: Tên chỉ tiêu", "indicators-1-name")]
    [InlineData("Tên chỉ tiêu", "indicators-0-name")]
    [InlineData("Đồng ý xử lý dữ liệu cá nhân (bắt buộc)", "consent")]
    public void A_heading_is_understood(string heading, string column)
    {
        string[] others = [.. new[] { "Tên mô hình", "Đơn vị", "Lĩnh vực", "Cấp đăng ký" }.Where(o => Columns.First(c => c.Id == column).Names.All(n => n != Text.VietnameseTextFold(o)))];
        var found = HeadingRow.Find([Row(1, [heading, .. others])], Columns);
        Assert.Equal(0, found!.Columns[column]);
        Assert.Empty(found.Unknown);
    }

    [Fact]
    public void Titles_above_and_strange_columns_do_not_matter()
    {
        var found = HeadingRow.Find(
            [Row(1, "", "DANH SÁCH ĐĂNG KÝ MÔ HÌNH"), Row(3), Row(4, "Lĩnh vực", "Ghi chú", "STT", "Tên mô hình", "", "Đơn vị"), Row(5, "Kinh tế", "Tên mô hình", "1", "Đơn vị", "", "")],
            Columns)!;
        Assert.Equal((4, 2), (found.Number, found.Ordinal));
        Assert.Equal([("field", 0), ("name", 3), ("unit", 5)], found.Columns.Select(c => (c.Key, c.Value)));
        Assert.Equal(["Ghi chú"], found.Unknown);
    }

    [Fact]
    public void A_second_column_of_the_same_name_is_not_used()
    {
        var found = HeadingRow.Find([Row(1, "Tên mô hình", "Đơn vị", "Lĩnh vực", "Tên mô hình")], Columns)!;
        Assert.Equal(0, found.Columns["name"]);
        Assert.Equal(["Tên mô hình"], found.Unknown);
    }

    [Fact]
    public void Two_words_that_happen_to_be_there_are_no_headings() =>
        Assert.Null(HeadingRow.Find([Row(1, "Tên mô hình", "Đơn vị", "Số xe", "Ghi chú"), Row(2, "a"), Row(3)], Columns));

    [Fact]
    public void They_are_looked_for_at_the_top_only() =>
        Assert.Null(HeadingRow.Find([.. Enumerable.Range(1, HeadingRow.Looked).Select(i => Row(i, "x")), Row(99, "Tên mô hình", "Đơn vị", "Lĩnh vực")], Columns));

    private static class Text
    {
        public static string VietnameseTextFold(string text) => DanVanKheo.Text.VietnameseText.Fold(text);
    }
}
