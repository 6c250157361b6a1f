using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Figures;

/// <summary>An officer who reads figures where everybody reads them, on the pages, and notes beside each what the article says.</summary>
internal sealed class FigureDesk(Officer officer, SeedFigures said)
{
    private readonly List<FigureLine> lines = [];
    private readonly Dictionary<string, string> seals = [];

    public SeedFigures Said => said;

    public IReadOnlyList<FigureLine> Lines => lines;

    /// <summary>Takes in what is registered for the figures.</summary>
    public Task BringInAsync(PastRegister register) => register.BringInAsync(officer);

    public async Task<Page> OpenAsync(string address) => (await officer.GetAsync(address)).Expect(HttpStatusCode.OK, address);

    public Task<Page> OutcomeAsync(int from, int to, string day = "") => OpenAsync($"/can-bo/chuong-trinh/so-lieu?den-ngay={(day.Length > 0 ? day : $"31/12/{to}")}&tu-nam={from}&den-nam={to}");

    /// <summary>The cells of the row with that heading, in the table under that heading of the page; in any table when it is empty.</summary>
    public static IReadOnlyList<IElement> Row(Page page, string row, string section = "")
    {
        var places = section.Length == 0 ? [page.Document.DocumentElement] : page.Document.QuerySelectorAll("section").Where(s => Plain(s.QuerySelector("h2")) == section);
        var found = places.SelectMany(p => p.QuerySelectorAll("tr")).FirstOrDefault(r => r.QuerySelector("th[scope=row]") is { } head && Plain(head) == row);
        return found is null ? throw new UnexpectedPageException($"No row “{row}” under “{section}”.", page) : [.. found.QuerySelectorAll("td")];
    }

    /// <summary>Compares one cell, and follows its link to the records behind it.</summary>
    public async Task CompareAsync(string figure, string path, Page page, IElement cell) =>
        Note(figure, path, said.Number(figure, path).ToString(CultureInfo.InvariantCulture), Plain(cell).Replace(".", "", StringComparison.Ordinal), await RecordsAsync(page, cell));

    public void Note(string figure, string path, string expected, string found, string records = "") => lines.Add(new($"{figure} {path}", $"S{int.Parse(said.Article(figure), CultureInfo.InvariantCulture)}", expected, found, records));

    public static string Plain(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where the number leads, with the seal of the list when the list has one.</summary>
    private async Task<string> RecordsAsync(Page page, IElement cell)
    {
        var link = cell.QuerySelector("a[href]")?.GetAttribute("href") ?? cell.Closest("tr")?.QuerySelector("a[href]")?.GetAttribute("href");
        if (link is null) return page.Url.PathAndQuery;
        if (!seals.TryGetValue(link, out var seal)) seals[link] = seal = Plain((await OpenAsync(link)).Document.QuerySelector("main code"));
        return link + (seal.Length > 0 ? $" sha256 {seal[..12]}" : "");
    }
}
