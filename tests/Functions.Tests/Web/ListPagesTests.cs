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
    private const string Inspector = "kiemtra@khoi.example.vn";
    private const string Intake = "tiepnhan@khoi.example.vn";
    private const string Marks = @"dòng-(\d{3})";
    private const string Codes = @"DVK-\d{4}-(\d{4})";

    private static readonly WalkedList[] Lists =
    [
        new(Reviewer, "/viec", "trang", "main table", Marks, FilledLists.Count),
        new(Reviewer, "/viec?loai=Opinion", "trang", "main table", Marks, FilledLists.Count),
        new(Reviewer, "/viec/y-kien?buoc=khoi", "trang", "main table", Marks, FilledLists.Count),
        new(Office, "/can-bo/bang", "trang", "main table", Marks, FilledLists.Count),
        new(Office, "/can-bo/dang-cho", "trang", "#danh-sach table", Marks, FilledLists.Count),
        new(Office, "/can-bo/dang-cho?nguoi=truong-ban", "trang", "#danh-sach table", Marks, FilledLists.Count),
        new(Office, "/can-bo/diem-nong", "trang", "main table td:nth-child(2)", Marks, FilledLists.Count),
        new(Intake, "/can-bo/ma-nop-muon", "trang", "main table", Marks, FilledLists.Count),
        new(Office, "/can-bo/van-ban", "trang", "main table", Marks, FilledLists.Count),
        new(Office, "/can-bo/de-nghi", "trang", "main table", Codes, FilledLists.Count),
        new(Office, "/can-bo/viec-chay", "trang", "main table", null, FilledLists.Count),
        new(Office, "/can-bo/nhap-danh-sach", "trang", "main", Marks, FilledLists.Count),
        new(Office, "/can-bo/luu-tru", "trang-bien-ban", "#bien-ban table", Marks, FilledLists.Count),
        new(Office, "/can-bo/luu-tru", "trang-giu", "#giu", Marks, FilledLists.Count),
        new(Inspector, "/can-bo/kiem-tra", "trang", "#cuoc td:nth-child(4)", Marks, FilledLists.Count),
        new(Inspector, "/can-bo/kiem-tra", "trang-qua-han", "#qua-han td:nth-child(2)", Marks, FilledLists.Count),
        new(Inspector, "/can-bo/kiem-tra", "trang-chi-dao", "#chi-dao ul", Marks, FilledLists.Count),
        new(Office, "/can-bo/thu", "trang", "form[action='/can-bo/thu'] label", Codes, FilledLists.Count),
        new(Office, "/can-bo/thu", "trang-tro-ngai", "#tro-ngai table", @"tro-ngai-(\d{3})", FilledLists.Count),
        new(Office, "/can-bo/thu", "trang-dia-chi", "#dia-chi-hong strong", @"hong-(\d{3})", FilledLists.Count),
        new(Office, "/can-bo/ho-so/{ma}", "trang-nhat-ky", "#nhat-ky ol", Marks, FilledLists.Count),
        new(Office, "/can-bo/ho-so/{ma}", "trang-trao-doi", "#trao-doi ol", Marks, FilledLists.Count),
        new(Office, "/can-bo/so-vet/nhat-ky?ma={ma}", "trang", "main table", Marks, FilledLists.Count),
        new(Office, "/can-bo/webhook", "trang", "main h2.reference", @"he-thong-(\d{3})", 10),
        new(Office, "/can-bo/webhook", "trang-000000000001", "[id='000000000001'] table", @"-01(\d{2})", 30),
        new(Office, "/can-bo/quyet-dinh", "trang-Decision", "#Decision table", Codes, FilledLists.Count),
    ];

    /// <summary>What is only there when tasks have been dealt with.</summary>
    private static readonly WalkedList[] Leftovers =
    [
        new(Office, "/can-bo/du-kien", "trang", ".cards h2", Marks, FilledLists.Count),
        new(Reviewer, "/viec/uy-quyen", "trang", ".cards .hint", Marks, FilledLists.Count),
        new(Office, "/can-bo/so-vet/lan/1", "trang", "main ul:not(.links)", Marks, FilledLists.Count),
    ];

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
        await filled.DecisionsAsync(FilledLists.Count);
        var failures = new List<string>();
        foreach (var list in Lists) await WalkAsync(failures, list with { Address = list.Address.Replace("{ma}", filled.Code(1), StringComparison.Ordinal) });
        await filled.LeftoversAsync();
        foreach (var list in Leftovers) await WalkAsync(failures, list);
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private async Task WalkAsync(List<string> failures, WalkedList list)
    {
        var (email, address, key, where, mark, rows) = list;
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
