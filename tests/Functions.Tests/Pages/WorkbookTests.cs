using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Periods;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The workbook opens without repair and holds the page's figures as numbers, dates and plain text.</summary>
public sealed class WorkbookTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void It_is_valid(string language)
    {
        foreach (var view in (SummaryView[])[Samples.Frozen, Samples.Frozen with { Summary = Samples.Summary with { Records = [] } }])
        {
            using var document = Open(view, language);
            var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}");
            Assert.Empty(faults);
        }
    }

    [Fact]
    public void The_figures_are_those_of_the_summary()
    {
        using var document = Open(Samples.Frozen, "vi");
        var rows = Rows(document, 0);
        Assert.Equal("Sơ kết 6 tháng đầu năm 2027", rows[0][0]);
        Assert.Equal("1", Value("Cấp Đảng bộ khối"));
        Assert.Equal("3", Value("Cấp cơ sở, tiếp tục thực hiện"));
        Assert.Equal("3", Value("Cấp cơ sở, đăng ký mới"));
        Assert.Equal(["7", "3", "7", "7"], rows.Where(r => r is ["Tổng", ..]).Select(r => r[1]));
        Assert.Equal(Samples.Summary.Collective.ToString(CultureInfo.InvariantCulture), Value("Tập thể"));

        string Value(string label) => rows.First(r => r.Count > 1 && r[0] == label)[1];
    }

    [Fact]
    public void The_records_are_real_dates_and_never_formulas()
    {
        using var document = Open(Samples.Frozen, "vi");
        var rows = Rows(document, 1);
        Assert.Equal(Samples.Summary.Total + 1, rows.Count);
        Assert.Equal(Samples.Summary.Records.Select(r => r.Name), rows.Skip(1).Select(r => r[1]));
        Assert.Equal(VietnamTime.Local(Samples.Now).Date, DateTime.FromOADate(double.Parse(rows[1][8], CultureInfo.InvariantCulture)));
        var sheet = Sheet(document, 1);
        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
    }

    private static SpreadsheetDocument Open(SummaryView view, string language) =>
        SpreadsheetDocument.Open(new MemoryStream(SummaryWorkbook.Write(view, language)), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument document, int index)
    {
        var workbook = document.WorkbookPart!;
        var sheet = workbook.Workbook.Descendants<Sheet>().ElementAt(index);
        return ((WorksheetPart)workbook.GetPartById(sheet.Id!)).Worksheet;
    }

    private static List<List<string>> Rows(SpreadsheetDocument document, int sheet) =>
        [.. Sheet(document, sheet).Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "").ToList())];
}
