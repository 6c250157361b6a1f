using System.Text.RegularExpressions;
using DanVanKheo.TestKit;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>The clerk's own work, page by page, each looked at.</summary>
internal sealed class ClerksDesk(Reader reader, Mailbox mailbox)
{
    private const string Email = "vanphong@khoi.example.vn";

    private IPage Page => reader.Page;

    /// <summary>The list with five bad rows: mended on the page, then imported whole.</summary>
    public async Task ImportAsync()
    {
        await SignInAsync();
        await reader.FollowAsync("/can-bo/nhap-danh-sach");
        await reader.LookAsync("clerk-lists");
        await reader.FillAsync("loai", "Send");
        await Page.Locator("[name='file']").SetInputFilesAsync(Path.Combine(AppBuild.RepositoryRoot(), "docs", "samples", "dang-ky-40-mo-hinh.xlsx"));
        await reader.PressWithAsync("file");
        await reader.LookAsync("clerk-list");
        await SaysAsync("40 dòng: 35 đúng, 0 có thể trùng, 5 lỗi");
        (string Field, string Text)[] mended = [("o-7-unit", "Đảng ủy Sở Kế hoạch và Đầu tư"), ("o-14-name", "Vườn rau hữu cơ của chi hội nông dân"), ("o-21-end", "31/10/2027"), ("o-28-email", "mohinh25@donvi.example.vn"), ("o-35-field", "Kinh tế"), ("o-35-budget", "2.000.000.000 đ")];
        foreach (var (field, text) in mended) await reader.FillAsync(field, text);
        await reader.PressAsync("/sua");
        await SaysAsync("40 dòng: 40 đúng");
        await reader.PressAsync("/nhap");
        await SaysAsync("40 dòng được ghi, 0 dòng bị từ chối");
        await reader.LookAsync("clerk-imported");
    }

    /// <summary>Reminds whoever has the late dossiers, all of them by one press; says how many.</summary>
    public async Task<int> ChaseAsync()
    {
        await SignInAsync();
        await reader.FollowAsync("/can-bo/bang");
        await reader.LookAsync("clerk-board");
        await reader.PressAsync(Page.GetByRole(AriaRole.Button, new() { Name = "quá hạn" }));
        await reader.LookAsync("clerk-chased");
        var done = Regex.Match(await Page.Locator("#results").InnerTextAsync(), @"Đã làm (\d+) trong (\d+) hồ sơ");
        Assert.Equal(done.Groups[1].Value, done.Groups[2].Value);
        return int.Parse(done.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>One form for all of them, kept as staged results; then one batch.</summary>
    public async Task DecideAsync(int count, string date)
    {
        await SignInAsync();
        await reader.FollowAsync("/viec/y-kien");
        await reader.LookAsync("clerk-opinions");
        await SaysAsync($"{count} hồ sơ chờ ý kiến");
        (string Field, string Value)[] terms = [("tat-ca", "yes"), ("reason", "Đủ điều kiện khen thưởng."), ("award", "giay-khen"), ("date", date), ("signer", "bi-thu"), ("staged", "yes"), ("seen", "yes")];
        foreach (var (field, value) in terms) await reader.FillAsync(field, value);
        await reader.PressAsync(Page.Locator("#many .button"));
        await reader.LookAsync("clerk-staged");
        await SaysAsync($"Đã làm {count} trong {count} hồ sơ");
        await reader.FollowAsync("/can-bo/du-kien");
        await reader.LookAsync("clerk-batch");
        await SaysAsync($"{count} kết quả đang chờ áp dụng");
        await reader.PressWithAsync("batch");
        await SaysAsync($"Đã xử lý xong {count} hồ sơ");
        await reader.LookAsync("clerk-applied");
        Assert.Equal(count, await Page.Locator("tbody tr", new() { HasTextString = "Đã áp dụng" }).CountAsync());
    }

    /// <summary>Reads one of the letters, then sends all.</summary>
    public async Task SendLettersAsync(int count)
    {
        await reader.OpenAsync("/viec");
        await reader.FollowAsync("/can-bo/thu");
        await reader.LookAsync("clerk-outbox");
        Assert.Equal(count, await Page.Locator("[name='thu']").CountAsync());
        await reader.FollowAsync("/can-bo/thu/xem");
        await reader.LookAsync("clerk-letter");
        await SaysAsync("Giấy khen");
        await Page.GoBackAsync();
        await reader.PressAsync(Page.Locator("[name='tat-ca']"));
        await reader.LookAsync("clerk-sent");
        await SaysAsync($"Đã gửi {count} trong {count} thư");
    }

    /// <summary>One file with a certificate for each; says how many sheets it has.</summary>
    public async Task<int> PrintCertificatesAsync(int count)
    {
        await reader.OpenAsync("/viec");
        await reader.FollowAsync("/can-bo/giay-khen");
        await reader.LookAsync("clerk-certificates");
        await reader.PressAsync(Page.GetByRole(AriaRole.Button, new() { Name = $"{count} tờ" }));
        await SaysAsync($"Đã xong: {count} mục");
        await reader.LookAsync("clerk-job");
        var file = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("a[download]").ClickAsync());
        using var document = WordprocessingDocument.Open(await file.PathAsync(), isEditable: false);
        Assert.Equal(count, document.MainDocumentPart!.ImageParts.Count());
        return document.MainDocumentPart.Document.Body!.Descendants<SectionProperties>().Count();
    }

    /// <summary>Reads the half-year's report and seals it.</summary>
    public async Task FreezeAsync(string period, int models)
    {
        await mailbox.WaitForAsync(Email, "", where: m => m.Key.StartsWith($"{period}|", StringComparison.Ordinal));
        await SignInAsync();
        await reader.FollowAsync("/can-bo/so-ket");
        await reader.LookAsync("clerk-periods");
        await reader.FollowAsync($"/can-bo/so-ket/{period}");
        await reader.LookAsync("clerk-report");
        await SaysAsync($"{models}");
        await reader.PressAsync("/khoa");
        await reader.LookAsync("clerk-frozen");
        await SaysAsync("Đã khóa");
    }

    /// <summary>Waits for the words: pages of long work come again by themselves.</summary>
    private async Task SaysAsync(string words)
    {
        try
        {
            await Page.Locator("main", new() { HasTextString = words }).WaitForAsync(new() { Timeout = 30_000 });
        }
        catch (TimeoutException)
        {
            Assert.Fail($"“{words}” should stand at {Page.Url}:\n{await Page.Locator("main").InnerTextAsync()}");
        }
    }

    /// <summary>A new day: the session of the last one is over.</summary>
    private Task SignInAsync() => reader.SignInAsync(mailbox, Email, "/viec");
}
