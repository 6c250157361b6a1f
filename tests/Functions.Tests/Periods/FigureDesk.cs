using System.Net;
using DanVanKheo.TestKit;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;
using Page = DanVanKheo.TestKit.Page;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>The owner of the reports at work: looks at tables as of a day, downloads the workbook, has a period counted and freezes it.</summary>
internal sealed class FigureDesk(Officer owner) : IDisposable
{
    private const string Reports = "/can-bo/so-ket";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public Officer Owner => owner;

    public static string Address(string table, string day, int from, int to) => $"{(table.Length == 0 ? "/can-bo/so-lieu" : "/can-bo/so-lieu/bieu/" + table)}?den-ngay={day}&tu-nam={from}&den-nam={to}";

    public async Task<Page> GetAsync(string address) => (await owner.GetAsync(address)).Expect(HttpStatusCode.OK, address);

    public Task<Page> TableAsync(string table, string day, int from, int to) => GetAsync(Address(table, day, from, to));

    /// <summary>The rows of a sheet by its name, out of a file without a single fault.</summary>
    public async Task<Func<string, List<string[]>>> WorkbookAsync(string day, int from, int to) => Sheets(await GetAsync($"/can-bo/so-lieu/xlsx?den-ngay={day}&tu-nam={from}&den-nam={to}"));

    public static Func<string, List<string[]>> Sheets(Page file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.Body.ToArray()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath} {e.Description}"));
        var workbook = document.WorkbookPart!;
        var sheets = workbook.Workbook.Descendants<Sheet>().ToDictionary(s => s.Name!.Value!, s => ((WorksheetPart)workbook.GetPartById(s.Id!)).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "").ToArray()).ToList());
        Assert.Equal(sheets.Count, workbook.Workbook.Descendants<DefinedName>().Count(n => n.Name == "_xlnm.Print_Area"));
        return name => sheets[name];
    }

    /// <summary>Has a closed period counted, as its timer would, and waits for the draft. Returns the desk of its report.</summary>
    public async Task<Page> DraftAsync(string period)
    {
        var page = await (await GetAsync(Reports)).FormWith("period").Fill("period", period).SubmitAsync();
        var until = TimeProvider.System.GetUtcNow() + Patience;
        while (!page.HasField("results"))
        {
            if (TimeProvider.System.GetUtcNow() > until) throw new UnexpectedPageException($"The report {period} is not drafted.", page);
            await Task.Delay(200);
            page = await GetAsync($"{Reports}/{period}");
        }

        return page;
    }

    /// <summary>Counts the draft again, so that what was written since is in it, and seals it.</summary>
    public async Task<Page> FreezeAsync(string period)
    {
        var desk = await DraftAsync(period);
        desk = (await desk.Form($"{Reports}/{period}/dem-lai").SubmitAsync()).Expect(HttpStatusCode.OK, "Counting again");
        return (await desk.Form($"{Reports}/{period}/khoa").SubmitAsync()).Expect(HttpStatusCode.OK, "Freezing the report");
    }

    /// <summary>Where the desk of a frozen report leads to its paper.</summary>
    public static string PaperLink(string period) => $"/can-bo/van-ban?lap=Report|{period}";

    /// <summary>The Word file of the newest frozen report.</summary>
    public async Task<PeriodPaper> PaperAsync(string period)
    {
        var asked = await GetAsync(PaperLink(period));
        Assert.Equal($"Report|{period}", asked.FormWith("what").Value("what"));
        var paper = (await asked.FormWith("what").SubmitAsync()).Expect(HttpStatusCode.OK, "Opening the report's paper");
        return new(await GetAsync(paper.Url.AbsolutePath + "/docx"));
    }

    public void Dispose() => owner.Dispose();
}
