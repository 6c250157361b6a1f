using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Sheets;
using DanVanKheo.TestKit;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace DanVanKheo.Functions.Tests.Imports;

/// <summary>A clerk's morning: forty models in one list, five rows of it wrong.</summary>
public sealed class ImportTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Forty = "dang-ky-40-mo-hinh.xlsx";

    [Fact]
    public async Task Forty_models_are_checked_mended_on_the_page_and_imported_once()
    {
        using var clerk = new Clerk(app.Address, app.Mailbox);
        var list = await clerk.CheckedAsync(Clerk.Sample(Forty));
        Assert.Contains("40 dòng: 35 đúng, 0 có thể trùng, 5 lỗi, 0 bỏ qua", list.Text, StringComparison.Ordinal);
        Assert.Contains("Cột không dùng: Ghi chú", list.Text, StringComparison.Ordinal);
        Assert.Contains("(ô B7)", list.Text, StringComparison.Ordinal);
        Assert.Equal("Sở Công Thương", list.FormWith("o-7-unit").Value("o-7-unit"));
        Assert.Empty(await SentAsync());

        var refused = await Clerk.StartAsync(list, "het");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Còn 5 dòng lỗi"), (refused.Status, refused.Problems[0][..14]));
        list = await MendAsync(clerk, list);
        Assert.Contains("40 dòng: 40 đúng, 0 có thể trùng, 0 lỗi, 0 bỏ qua", list.Text, StringComparison.Ordinal);
        Assert.Empty(await SentAsync());

        var address = list.Url.AbsolutePath;
        foreach (var started in await Task.WhenAll(Clerk.StartAsync(list, "het"), Clerk.StartAsync(list, "het"))) Assert.Equal(address, started.Expect(HttpStatusCode.OK, "Starting twice").Url.AbsolutePath);
        var done = await clerk.DoneAsync(address);
        Assert.Contains("40 dòng được ghi, 0 dòng bị từ chối, 0 dòng không nhập", done.Text, StringComparison.Ordinal);
        var codes = await clerk.CodesAsync(address);
        Assert.Equal(40, codes.Distinct().Count());
        await EveryApprovalArrivesAsync(codes);
        await TheWorkbookTellsAsync(clerk, address, codes);
        await AgainAsync(clerk, list, address);
    }

    private static async Task<Page> MendAsync(Clerk clerk, Page list)
    {
        var form = list.FormWith("o-7-unit")
            .Fill("o-7-unit", "Đảng ủy Sở Kế hoạch và Đầu tư").Fill("o-14-name", "Vườn rau hữu cơ của chi hội nông dân").Fill("o-21-end", "31/10/2027").Fill("o-28-email", "sai nữa");
        var again = (await clerk.MendAsync(form.Fill("o-35-field", "Kinh tế").Fill("o-35-budget", "2.000.000.000 đ"))).Expect(HttpStatusCode.OK, "Mending");
        Assert.Contains("39 đúng, 0 có thể trùng, 1 lỗi", again.Text, StringComparison.Ordinal);
        Assert.Equal("sai nữa", again.FormWith("o-28-email").Value("o-28-email"));
        return await clerk.MendAsync(again.FormWith("o-28-email").Fill("o-28-email", "mohinh25@donvi.example.vn"));
    }

    private async Task EveryApprovalArrivesAsync(IReadOnlyList<string> codes)
    {
        for (var tries = 0; tries < 300 && await CountAsync() < codes.Count; tries++) await Task.Delay(100);
        var mails = await app.Mailbox.ReadAsync();
        foreach (var code in codes) Assert.Single(mails, m => m.Key == $"{code}|chi-bo|1|OpinionRequest|1");
        for (var i = 1; i <= 40; i++) Assert.Single(mails, m => m.To == $"mohinh{i:D2}@donvi.example.vn" && m.Key.Contains("|Receipt|", StringComparison.Ordinal));

        async Task<int> CountAsync() => (await app.Mailbox.ReadAsync()).Count(m => m.Key.Contains("|OpinionRequest|", StringComparison.Ordinal));
    }

    private static async Task TheWorkbookTellsAsync(Clerk clerk, string address, IReadOnlyList<string> codes)
    {
        var file = (await clerk.GetAsync(address + "/ket-qua")).Expect(HttpStatusCode.OK, "The result").Body;
        using (var document = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), isEditable: false)) Assert.Empty(new OpenXmlValidator().Validate(document));
        using var sheet = SheetFile.Open(file);
        var rows = sheet.Sheets[0].Rows.Skip(1).ToList();
        Assert.Equal(codes, rows.Select(r => r[1]));
        Assert.Equal("4", rows[0][0]);
    }

    /// <summary>The form of the page that was left open, and the same list once more.</summary>
    private async Task AgainAsync(Clerk clerk, Page list, string address)
    {
        Assert.Equal(address, (await Clerk.StartAsync(list)).Url.AbsolutePath);
        var mend = await clerk.Browser.PostAsync(address + "/sua", [new("nonce", list.FormWith("cach").Value("nonce")), new("dong", "4"), new("o-4-name", "Tên khác hẳn lần trước")]);
        Assert.Equal(HttpStatusCode.Conflict, mend.Status);
        var before = (await SentAsync()).Count;
        var again = await clerk.CheckedAsync(Clerk.Sample(Forty));
        Assert.Contains("0 đúng, 35 có thể trùng, 5 lỗi", again.Text, StringComparison.Ordinal);
        var doubtful = await clerk.GetAsync(again.Url.AbsolutePath + "?xem=Doubtful");
        Assert.Contains("Tên gần giống hồ sơ DVK-", doubtful.Text, StringComparison.Ordinal);
        doubtful = await clerk.MendAsync(doubtful.FormWith("bo-4").Tick("bo-4", "yes"));
        Assert.Contains("34 có thể trùng, 5 lỗi, 1 bỏ qua", doubtful.Text, StringComparison.Ordinal);
        var left = await clerk.GetAsync(again.Url.AbsolutePath + "?xem=LeftOut");
        Assert.Contains("35 có thể trùng, 5 lỗi, 0 bỏ qua", (await clerk.MendAsync(left.FormWith("bo-4").Tick("bo-4"))).Text, StringComparison.Ordinal);
        Assert.Equal(before, (await SentAsync()).Count);
        Assert.Contains(Forty, (await clerk.HomeAsync()).Text, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Mail>> SentAsync() => [.. (await app.Mailbox.ReadAsync()).Where(m => !m.Key.Contains("SignInCode", StringComparison.Ordinal))];
}
