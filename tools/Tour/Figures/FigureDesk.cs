using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Figures;

/// <summary>An officer who reads figures where everybody reads them, on the pages, and notes beside each what the article says.</summary>
internal sealed class FigureDesk(Officer officer, SeedFigures said)
{
    private readonly List<FigureLine> lines = [];
    private readonly Dictionary<string, (string Address, long Count)> frozen = [];

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

    /// <summary>Compares one cell, and freezes the records behind it.</summary>
    public async Task CompareAsync(string figure, string path, Page page, IElement cell)
    {
        var (address, count) = await FreezeAsync(page, cell);
        Note(figure, path, said.Number(figure, path).ToString(CultureInfo.InvariantCulture), Plain(cell).Replace(".", "", StringComparison.Ordinal), address, count);
    }

    public void Note(string figure, string path, string expected, string found, string records = "", long? count = null) => lines.Add(new($"{figure} {path}", $"S{int.Parse(said.Article(figure), CultureInfo.InvariantCulture)}", expected, found, records, count));

    public static string Plain(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Freezes the records the number leads to. A cell with a link counts those very records; a sum without one stands on the records of its row.</summary>
    /// <returns>The address of the frozen list; how many it holds where the number must be the same. The page itself for what is counted from no records: units, lines of a definition.</returns>
    private async Task<(string Address, long? Count)> FreezeAsync(Page page, IElement cell)
    {
        var own = cell.QuerySelector("a[href]")?.GetAttribute("href");
        if ((own ?? cell.Closest("tr")?.QuerySelector("a[href]")?.GetAttribute("href")) is not { } link) return (page.Url.PathAndQuery, null);
        if (!frozen.TryGetValue(link, out var list)) frozen[link] = list = await FreezeAsync(link);
        return (list.Address, own is null ? null : list.Count);
    }

    private async Task<(string Address, long Count)> FreezeAsync(string link)
    {
        var living = await OpenAsync(link);
        if (!living.HasField("khoa")) return (link, long.Parse(new string([.. living.Heading.Where(char.IsAsciiDigit)]), CultureInfo.InvariantCulture));
        var list = (await living.FormWith("khoa").SubmitAsync()).Expect(HttpStatusCode.OK, "Freezing " + link);
        return (list.Url.PathAndQuery, long.Parse(list.Document.QuerySelector("main data")!.GetAttribute("value")!, CultureInfo.InvariantCulture));
    }
}
