using System.Net;
using DanVanKheo.Audit;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Organisations;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Audit;

/// <summary>Whoever edits, removes, inserts or exchanges a row in the store is found by the check, which says where. Its own application: the audit of the others must hold.</summary>
public sealed class VerifyTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Page = "/can-bo/so-vet";

    private Ledger Ledger => new(app.Process);

    [Fact]
    public async Task Every_kind_of_tampering_is_named_by_the_check_of_all_logs_and_of_one()
    {
        (string Log, string Said)[] broken =
        [
            ("thu-sua-chu", "Dòng 2 đã bị sửa"), ("thu-sua-nguoi", "Dòng 3 đã bị sửa"), ("thu-sua-gio", "Dòng 4 đã bị sửa"), ("thu-sua-niem-phong", "Dòng 5 đã bị sửa"),
            ("thu-xoa-giua", "Dòng 3 đã bị xóa"), ("thu-xoa-cuoi", "Dòng 5 đã bị xóa"), ("thu-chen", "Có dòng lạ 6"), ("thu-chen-la", "Có dòng lạ 0 x"), ("thu-doi-cho", "Dòng 2 đã bị sửa"), ("thu-mat-dau", "Dòng cuối (5) không khớp"), ("thu-xoa-loi", "Nội dung dòng 2 bị xóa không có biên bản"),
        ];
        foreach (var (log, _) in broken) await Ledger.WriteAsync(log);
        await Ledger.WriteAsync("thu-nguyen");
        await BreakAsync();

        using var office = new Administrator(app);
        var done = await CheckAllAsync(office);
        foreach (var (log, said) in broken)
        {
            Assert.Contains($"{log} · {said}", done.Text, StringComparison.Ordinal);
            Assert.Contains(said, (await office.GetAsync($"{Page}/nhat-ky?ma={log}")).Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("thu-nguyen", done.Text, StringComparison.Ordinal);
        Assert.Contains("Nguyên vẹn: 5 dòng", (await office.GetAsync($"{Page}/nhat-ky?ma=thu-nguyen")).Text, StringComparison.Ordinal);
        Assert.Contains("Không khớp", (await office.GetAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_agrees_with_itself_is_found_by_the_daily_root()
    {
        foreach (var log in (string[])["goc-viet-lai", "goc-cat-cuoi", "goc-mat-het", "goc-them"]) await Ledger.WriteAsync(log);
        using var office = new Administrator(app);
        await office.SignInAsync(Page);
        var sealedNow = await (await office.GetAsync(Page)).Form(Page + "/niem-phong").SubmitAsync();
        Assert.Matches("Mã SHA-256 ?[0-9a-f]{64}", sealedNow.Text);

        await Ledger.RewriteAsync("goc-viet-lai", 5);
        await Ledger.RewriteAsync("goc-cat-cuoi", 3);
        await Ledger.RemoveAllAsync("goc-mat-het");
        await Ledger.WriteAsync("goc-them", 7);
        var done = await CheckAllAsync(office);
        Assert.Contains("goc-viet-lai · Đến dòng 5 khác với niêm phong", done.Text, StringComparison.Ordinal);
        Assert.Contains("goc-cat-cuoi · Dòng 5 đã bị xóa", done.Text, StringComparison.Ordinal);
        Assert.Contains("goc-mat-het · Dòng 1 đã bị xóa", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("goc-them", done.Text, StringComparison.Ordinal);
        Assert.Contains("Dòng 1 đã bị xóa", (await office.GetAsync($"{Page}/nhat-ky?ma=goc-mat-het")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_root_is_never_overwritten_contains_the_one_before_and_is_missed_when_it_is_gone()
    {
        using var office = new Administrator(app);
        await office.SignInAsync(Page);
        foreach (var i in (int[])[1, 2])
        {
            await Ledger.WriteAsync($"chuoi-{i}", 2);
            await (await office.GetAsync(Page)).Form(Page + "/niem-phong").SubmitAsync();
        }

        var names = await Ledger.Roots.GetBlobsAsync().Select(b => b.Name).ToListAsync();
        var (last, before) = (await TextAsync(names[^1]), await TextAsync(names[^2]));
        Assert.Equal(AuditRoot.Hash(before), AuditRoot.Read(last)!.Previous);
        Assert.Contains("chuoi-2", last, StringComparison.Ordinal);
        Assert.DoesNotContain("chuoi-1", last, StringComparison.Ordinal);

        await Ledger.Roots.GetBlobClient(names[^1]).UploadAsync(BinaryData.FromString(last.Replace("chuoi-2", "chuoi-3", StringComparison.Ordinal)), overwrite: true);
        Assert.Contains($"Niêm phong số {names.Count} đã bị sửa", (await office.GetAsync(Page)).Text, StringComparison.Ordinal);
        await Ledger.Roots.GetBlobClient(names[^1]).DeleteIfExistsAsync();
        Assert.Contains($"Niêm phong số {names.Count} đã bị xóa", (await CheckAllAsync(office)).Text, StringComparison.Ordinal);
        await Ledger.Roots.GetBlobClient(names[^1]).UploadAsync(BinaryData.FromString(last));
        Assert.DoesNotContain("Niêm phong số", (await office.GetAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_of_a_dossier_names_who_did_what_and_from_where_and_a_read_of_a_person_once_a_day()
    {
        var dossier = await app.People.RegisterAsync();
        var (secretary, _) = await app.People.OpenAsync(dossier);
        using (secretary)
        {
            await secretary.GetAsync(dossier.OpinionPage);
        }

        using var office = new Administrator(app);
        await office.SignInAsync(Page);
        var log = await (await office.GetAsync(Page)).FormWith("ma").Fill("ma", dossier.Code.ToLowerInvariant()).SubmitAsync();
        Assert.Contains("Gửi đăng ký", log.Text, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", log.Text, StringComparison.Ordinal);
        Assert.Contains("Nguyên vẹn", log.Text, StringComparison.Ordinal);
        Assert.Single(await AuditOf.ActsAsync(app.Process, dossier.Code, "SensitiveRead"));
    }

    [Fact]
    public async Task Only_administrators_see_it_and_no_form_from_elsewhere_starts_anything()
    {
        using var reviewer = new Officer(app.Address, app.Mailbox, "danvan@khoi.example.vn");
        await reviewer.SignInAsync();
        foreach (var address in (string[])[Page, Page + "/nhat-ky?ma=to-chuc", Page + "/lan/1"]) (await reviewer.GetAsync(address)).Expect(HttpStatusCode.Forbidden, address);
        using var office = new Administrator(app);
        await office.SignInAsync(Page);
        foreach (var address in (string[])["/kiem-tra", "/niem-phong"]) (await office.Browser.PostAsync(Page + address, [new("nonce", new string('0', 64))])).Expect(HttpStatusCode.Forbidden, address);
        foreach (var address in (string[])[Page + "/nhat-ky?ma=a/b", Page + "/nhat-ky?ma=khong-co", Page + "/nhat-ky", Page + "/lan/khong-co"]) (await office.GetAsync(address)).Expect(HttpStatusCode.NotFound, address);
    }

    private async Task BreakAsync()
    {
        await Ledger.EditAsync("thu-sua-chu", 2, r => r["Detail"] = "khác");
        await Ledger.EditAsync("thu-sua-nguoi", 3, r => r["Actor"] = "ai-do");
        await Ledger.EditAsync("thu-sua-gio", 4, r => r["At"] = DateTimeOffset.UtcNow.AddDays(-1));
        await Ledger.EditAsync("thu-sua-niem-phong", 5, r => r["Chain"] = AuditChain.Start);
        await Ledger.RemoveAsync("thu-xoa-giua", 3);
        await Ledger.RemoveAsync("thu-xoa-cuoi", 5);
        var row = (await Ledger.Rows.GetEntityAsync<Azure.Data.Tables.TableEntity>("thu-chen", Ledger.RowOf(5))).Value;
        row.RowKey = Ledger.RowOf(6);
        await Ledger.Rows.AddEntityAsync(row);
        await Ledger.Rows.AddEntityAsync(new Azure.Data.Tables.TableEntity("thu-chen-la", "x") { ["Act"] = "Withdrawn" });
        await Ledger.ExchangeAsync("thu-doi-cho", 2, 4);
        await Ledger.Rows.DeleteEntityAsync("thu-mat-dau", "head");
        await Ledger.EditAsync("thu-xoa-loi", 2, r => (r["Detail"], r["From"], r["Salt"], r["IsErased"]) = ("", "", "", true));
    }

    private async Task<string> TextAsync(string root) => (await Ledger.Roots.GetBlobClient(root).DownloadContentAsync()).Value.Content.ToString();

    private static async Task<Page> CheckAllAsync(Administrator office)
    {
        await office.SignInAsync(Page);
        var run = await (await office.GetAsync(Page)).Form(Page + "/kiem-tra").SubmitAsync();
        for (var tries = 0; tries < 150 && run.Document.QuerySelector("progress") is not null; tries++)
        {
            await Task.Delay(200);
            run = await office.GetAsync(run.Url.PathAndQuery);
        }

        Assert.Null(run.Document.QuerySelector("progress"));
        return run;
    }
}
