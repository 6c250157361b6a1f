using System.Text;
using DanVanKheo.Functions.Tests.Pages;
using DanVanKheo.Imports;
using DanVanKheo.Programmes;
using DanVanKheo.Sheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace DanVanKheo.Functions.Tests.Sheets;

/// <summary>What the app writes opens without repair, runs nothing, and is understood when it comes back filled in.</summary>
public sealed class WrittenSheetTests
{
    private static readonly string[] Hostile = ["=HYPERLINK(\"http://x\";\"a\")", "+1", "-1+2", "@SUM(A1)", "\tx", Samples.Hostile, "\u0001\u000B", new string('ế', 300)];

    private static TemplateView Template => new(
        ImportPurpose.Send,
        [.. SampleFields.All.Select(f => new ImportColumn(f.Field, f.Field.Label, [])).Where(c => c.Field.Kind != FieldKind.Rows)],
        SampleFields.All.Where(f => f.Field.Kind == FieldKind.Choice).ToDictionary(f => f.Field.Id, f => (IReadOnlyList<FieldOption>)(f.Options.Count > 0 ? f.Options : [new("a", new("A", "A"))])));

    [Theory]
    [InlineData("vi", ImportPurpose.Send)]
    [InlineData("en", ImportPurpose.Past)]
    public void A_template_is_valid_and_offers_its_lists(string language, ImportPurpose purpose)
    {
        using var document = Open(TemplateWorkbook.Write(Template with { Purpose = purpose }, language));
        Assert.Empty(Faults(document));
        Assert.Equal(3, document.WorkbookPart!.Workbook.Descendants<Sheet>().Count());
        var lists = Worksheet(document, 0).Descendants<DataValidation>().ToList();
        Assert.Equal(Template.Choices.Count, lists.Count);
        Assert.All(lists, l => Assert.StartsWith($"'{document.WorkbookPart.Workbook.Descendants<Sheet>().ElementAt(1).Name}'!$", l.Formula1!.Text, StringComparison.Ordinal));
        Assert.Equal(PaneStateValues.Frozen, Worksheet(document, 0).Descendants<Pane>().Single().State!.Value);
    }

    [Fact]
    public void A_result_keeps_what_was_typed_and_runs_none_of_it()
    {
        ImportColumn[] columns = [.. Hostile.Select((h, i) => new ImportColumn(new($"f{i}", FieldKind.Line, new(h, h)), new(h, h), []))];
        var row = new ImportRow(4, Hostile.Select((h, i) => (h, i)).ToDictionary(h => $"f{h.i}", h => Text.VietnameseText.Normalise(h.h))) { Result = "DVK-2027-0001" };
        var bytes = ResultWorkbook.Write(columns, [(row, ""), (row with { Number = 5, Result = "", Refusal = "X" }, Samples.Hostile)], "vi");
        using var document = Open(bytes);
        Assert.Empty(Faults(document));
        Assert.Empty(Worksheet(document, 0).Descendants<CellFormula>());
        Assert.All(Worksheet(document, 0).Descendants<Cell>().Where(c => c.CellReference!.Value is not ("A2" or "A3")), c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
        using var back = SheetFile.Open(bytes);
        var rows = back.Sheets[0].Rows.ToList();
        Assert.Equal(["4", "DVK-2027-0001", "", .. Hostile.Select(h => Text.VietnameseText.Normalise(h))], rows[1].Cells);
        Assert.Equal(Samples.Hostile, rows[2][2]);
    }

    [Fact]
    public void Separated_text_runs_nothing_either()
    {
        var bytes = DelimitedWriter.Write([["mã", "tên"], .. Hostile.Select(h => (IReadOnlyList<string>)["1", h])]);
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        using var back = SheetFile.Open(bytes);
        var cells = back.Sheets[0].Rows.Skip(1).Select(r => r[1]).ToList();
        Assert.Equal(Hostile.Length, cells.Count);
        Assert.All(cells, c => Assert.False(c.Length > 0 && "=+-@".Contains(c[0], StringComparison.Ordinal), c));
        Assert.Equal("'" + Hostile[0], cells[0]);
    }

    [Fact]
    public void Names_of_sheets_are_those_Excel_takes()
    {
        using var document = Open(WorkbookWriter.Write(new WorkbookSheet("Kỳ [2027]: " + new string('x', 40), [10], []), new WorkbookSheet("??", [10], [])));
        Assert.Empty(Faults(document));
        Assert.All(document.WorkbookPart!.Workbook.Descendants<Sheet>(), s => Assert.InRange(s.Name!.Value!.Length, 1, 31));
    }

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    private static List<string> Faults(SpreadsheetDocument document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}")];

    private static Worksheet Worksheet(SpreadsheetDocument document, int index)
    {
        var workbook = document.WorkbookPart!;
        return ((WorksheetPart)workbook.GetPartById(workbook.Workbook.Descendants<Sheet>().ElementAt(index).Id!)).Worksheet;
    }
}
