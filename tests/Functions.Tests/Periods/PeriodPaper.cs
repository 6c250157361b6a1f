using DanVanKheo.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using Page = DanVanKheo.TestKit.Page;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>The report of a frozen period as its Word file says it: valid, without a finding of the linter, and read by the captions of its tables.</summary>
internal sealed class PeriodPaper
{
    private readonly List<(string Caption, List<string[]> Rows)> tables = [];

    public PeriodPaper(Page file)
    {
        var content = file.Body.ToArray();
        var shape = DocxReader.Read(content, "report.docx");
        Assert.Empty(FormatCheck.Check(shape, PaperStandards.Hd05).Select(f => $"{f.Rule} {f.Part} {f.Paragraph}: {f.Found} / {f.Expected} / {f.Excerpt}"));
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
        var body = document.MainDocumentPart!.Document.Body!;
        Text = string.Join('\n', body.Descendants<Paragraph>().Select(p => p.InnerText));
        foreach (var table in body.Elements<Table>().Where(t => t.PreviousSibling() is Paragraph { InnerText.Length: > 0 }))
        {
            tables.Add((table.PreviousSibling()!.InnerText, [.. table.Elements<TableRow>().Skip(1).Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToArray())]));
        }
    }

    public string Text { get; }

    /// <summary>The cells of a row of the table whose caption begins so, without the row's name; a table that goes on under itself is read as one.</summary>
    public string[] Row(string caption, string name) => [.. Parts(caption).SelectMany(t => t.Single(r => r[0] == name)[1..])];

    /// <summary>One column of a table, down to its total.</summary>
    public string[] Column(string caption, int column) => [.. Parts(caption).First().Select(r => r[column])];

    private IEnumerable<List<string[]>> Parts(string caption)
    {
        var found = tables.Where(t => t.Caption.StartsWith(caption, StringComparison.Ordinal)).Select(t => t.Rows).ToList();
        Assert.True(found.Count > 0, $"No table “{caption}”; there are: {string.Join("; ", tables.Select(t => t.Caption))}.");
        return found;
    }
}
