using System.Net;
using System.Text.RegularExpressions;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Web;

/// <summary>Every list with more rows than a page holds: no page over 60 KB, its pager leads past every row once, and the address of a page shows the same when it is opened anew.</summary>
public sealed class ListPagesTests : IAsyncLifetime
{
    private const int Largest = 60 << 10;
    private const string Office = "vanphong@khoi.example.vn";
    private const string Reviewer = "danvan@khoi.example.vn";
    private const string Marks = @"dòng-(\d{3})";
    private readonly Dictionary<string, Officer> officers = [];
    private AppProcess? app;
    private Mailbox? mailbox;

    public async ValueTask InitializeAsync()
    {
        app = await AppProcess.StartAsync();
        mailbox = new Mailbox(app.Address);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var officer in officers.Values) officer.Dispose();
        mailbox?.Dispose();
        await app!.DisposeAsync();
    }

    [Fact]
    public async Task Every_list_is_paged_and_its_pages_are_small()
    {
        using var clock = new ClockDriver(app!.Address);
        var filled = new FilledLists(app.DataFolder, await clock.NowAsync());
        await filled.WaitingAsync();
        await filled.RegistersAsync();
        await filled.HistoryAsync(filled.Code(1));
        await filled.LettersAsync();
        await filled.WebhooksAsync();
        var dossier = filled.Code(1);

        var failures = new List<string>();
        await WalkAsync(failures, Reviewer, "/viec", "trang", "main table", Marks);
        await WalkAsync(failures, Reviewer, "/viec?loai=Opinion", "trang", "main table", Marks);
        await WalkAsync(failures, Reviewer, "/viec/y-kien?buoc=khoi", "trang", "main table", Marks);
        await WalkAsync(failures, Office, "/can-bo/bang", "trang", "main table", Marks);
        await WalkAsync(failures, Office, "/can-bo/dang-cho", "trang", "#danh-sach table", Marks);
        await WalkAsync(failures, Office, "/can-bo/dang-cho?nguoi=truong-ban", "trang", "#danh-sach table", Marks);
        await WalkAsync(failures, Office, "/can-bo/diem-nong", "trang", "main table td:nth-child(2)", Marks);
        await WalkAsync(failures, "tiepnhan@khoi.example.vn", "/can-bo/ma-nop-muon", "trang", "main table", Marks);
        await WalkAsync(failures, Office, "/can-bo/van-ban", "trang", "main table", Marks);
        await WalkAsync(failures, Office, "/can-bo/de-nghi", "trang", "main table", $@"{dossier[..9]}(\d+)");
        await WalkAsync(failures, Office, "/can-bo/viec-chay", "trang", "main table", null);
        await WalkAsync(failures, Office, "/can-bo/nhap-danh-sach", "trang", "main", Marks);
        await WalkAsync(failures, Office, "/can-bo/luu-tru", "trang-bien-ban", "#bien-ban table", Marks);
        await WalkAsync(failures, Office, "/can-bo/luu-tru", "trang-giu", "#giu", Marks);
        await WalkAsync(failures, "kiemtra@khoi.example.vn", "/can-bo/kiem-tra", "trang", "#cuoc td:nth-child(4)", Marks);
        await WalkAsync(failures, "kiemtra@khoi.example.vn", "/can-bo/kiem-tra", "trang-qua-han", "#qua-han td:nth-child(2)", Marks);
        await WalkAsync(failures, "kiemtra@khoi.example.vn", "/can-bo/kiem-tra", "trang-chi-dao", "#chi-dao ul", Marks);
        await WalkAsync(failures, Office, "/can-bo/thu", "trang", "form[action='/can-bo/thu'] label", $@"{dossier[..9]}(\d+)");
        await WalkAsync(failures, Office, "/can-bo/thu", "trang-tro-ngai", "#tro-ngai table", @"tro-ngai-(\d{3})");
        await WalkAsync(failures, Office, "/can-bo/thu", "trang-dia-chi", "#dia-chi-hong strong", @"hong-(\d{3})");
        await WalkAsync(failures, Office, $"/can-bo/ho-so/{dossier}", "trang-nhat-ky", "#nhat-ky ol", Marks);
        await WalkAsync(failures, Office, $"/can-bo/ho-so/{dossier}", "trang-trao-doi", "#trao-doi ol", Marks);
        await WalkAsync(failures, Office, $"/can-bo/so-vet/nhat-ky?ma={dossier}", "trang", "main table", Marks);
        await WalkAsync(failures, Office, "/can-bo/webhook", "trang", "main h2.reference", @"he-thong-(\d{3})", 10);
        await WalkAsync(failures, Office, "/can-bo/webhook", "trang-000000000001", "[id='000000000001'] table", @"-01(\d{2})", 30);
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    /// <param name="key">The number of the page in the address.</param>
    /// <param name="where">Where the rows stand.</param>
    /// <param name="mark">What tells rows apart; null compares whole rows of a table.</param>
    private async Task WalkAsync(List<string> failures, string email, string address, string key, string where, string? mark, int rows = FilledLists.Count)
    {
        var officer = await OfficerAsync(email);
        var (seen, pages, largest) = (new List<string>(), 0, 0);
        for (var next = address; next is not null && pages < 100; pages++)
        {
            var page = await officer.GetAsync(next);
            if (page.Status != HttpStatusCode.OK) { failures.Add($"{next}: {page.Status}"); return; }
            var here = Rows(page, where, mark);
            largest = Math.Max(largest, page.Body.Length);
            if (pages == 1 && !here.SequenceEqual(Rows(await officer.GetAsync(next), where, mark))) failures.Add($"{next}: not the same when it is opened anew");
            seen.AddRange(here);
            next = page.Document.QuerySelectorAll("a[rel=next]").Select(a => a.GetAttribute("href")!.Split('#')[0]).FirstOrDefault(href => Regex.IsMatch(href, $@"[?&]{key}={pages + 2}(&|$)"));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{address} ({key}): {pages} pages, {seen.Count} rows, {largest / 1024.0:F1} KB");
        if (pages < 2) failures.Add($"{address} ({key}): one page");
        if (largest > Largest) failures.Add($"{address} ({key}): {largest / 1024.0:F1} KB");
        if (seen.Count != rows || seen.Distinct().Count() != rows) failures.Add($"{address} ({key}): {seen.Count} rows, {seen.Distinct().Count()} of them different");
    }

    private static List<string> Rows(Page page, string where, string? mark) => mark is null
        ? [.. page.Document.QuerySelectorAll($"{where} tbody tr a").Select(a => a.GetAttribute("href")!)]
        : [.. page.Document.QuerySelectorAll(where).SelectMany(e => Regex.Matches(e.TextContent, mark)).Select(m => m.Groups[1].Value).Distinct()];

    private async Task<Officer> OfficerAsync(string email)
    {
        if (officers.TryGetValue(email, out var known)) return known;
        var officer = officers[email] = new Officer(app!.Address, mailbox!, email);
        await officer.SignInAsync();
        return officer;
    }
}
