using System.Net;
using System.Text;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Organisations;

/// <summary>Organisations, people and duties change while the application runs, and nobody locks themselves out.</summary>
public sealed class DirectoryChangeTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string People = "/can-bo/nguoi";

    [Fact]
    public async Task A_new_name_shows_at_once_and_the_old_tree_stays()
    {
        using var office = new Administrator(app);
        await office.SignInAsync();
        var look = await office.TypeAsync("doi-ten", "truong-nghe", ("name", "Đảng ủy Trường Cao đẳng Kỹ thuật"), ("on", "02/01/2026"), ("basis", "Quyết định số 5"));
        Assert.Contains("Đảng ủy Trường Cao đẳng Kỹ thuật", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kỹ thuật", (await office.GetAsync("/can-bo/to-chuc")).Text, StringComparison.Ordinal);
        await look.Form("/can-bo/to-chuc/lam/doi-ten").SubmitAsync();
        Assert.Contains("Kỹ thuật", (await office.GetAsync("/can-bo/to-chuc")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kỹ thuật", (await office.GetAsync("/can-bo/to-chuc?ngay=01/01/2026")).Text, StringComparison.Ordinal);
        using var anybody = app.Browser();
        var form = await Hosting.People.StartDraftAsync(anybody);
        Assert.Contains("Kỹ thuật", form.Html, StringComparison.Ordinal);
        var history = await office.GetAsync("/can-bo/to-chuc/don-vi/truong-nghe");
        Assert.Contains("Quyết định số 5", history.Text, StringComparison.Ordinal);
        var twice = await office.TypeAsync("doi-ten", "truong-nghe", ("name", "X Y"), ("on", "01/01/2026"), ("basis", "Q"));
        Assert.Equal("Đã có thay đổi từ ngày 02/01/2026. Ghi một ngày sau đó.", Assert.Single(twice.Expect(HttpStatusCode.UnprocessableEntity, "An earlier day").Problems).Split(": ")[^1]);
    }

    [Fact]
    public async Task The_last_approver_and_the_last_administrator_cannot_be_taken_away()
    {
        using var office = new Administrator(app);
        await office.SignInAsync();
        var approver = await office.TypeAsync("thoi-nhiem-vu", "bt-vuon", ("last", "01/01/2026"));
        Assert.Contains("không còn ai giữ vai trò", approver.Expect(HttpStatusCode.UnprocessableEntity, "The last approver").Text, StringComparison.Ordinal);
        await office.ChangeAsync("giao-nhiem-vu", "bt-nghe", ("role", "cell-approver"), ("organisation", "vuon-quoc-gia"));
        await office.ChangeAsync("thoi-nhiem-vu", "bt-vuon", ("last", "01/01/2026"));
        var dossier = await app.People.RegisterAsync(Hosting.People.Model(8) with { Approver = "bithu.truongnghe@khoi.example.vn" });
        await app.People.RequestAsync(dossier);

        await office.ChangeAsync("het-nhiem-vu", "administrator~khoi-ccq~pho-bi-thu~~~", ("last", "01/01/2026"));
        var last = await office.TypeAsync("het-nhiem-vu", "administrator~khoi-ccq~chanh-van-phong~~~", ("last", "01/01/2026"));
        Assert.Contains("“Quản trị”", last.Expect(HttpStatusCode.UnprocessableEntity, "The last administrator").Text, StringComparison.Ordinal);
        using var former = new Officer(app.Address, app.Mailbox, "phobithu@khoi.example.vn");
        (await former.SignInAsync("/can-bo/to-chuc")).Expect(HttpStatusCode.Forbidden, "No administrator any more");
        await office.ChangeAsync("giao-nhiem-vu", "pho-bi-thu", ("role", "administrator"), ("organisation", "khoi-ccq"));
    }

    [Fact]
    public async Task An_open_task_follows_the_duty_at_once_and_mail_goes_to_the_new_address()
    {
        using var office = new Administrator(app);
        await office.SignInAsync();
        var dossier = await app.People.RegisterAsync(Hosting.People.Model(2));
        await app.People.RequestAsync(dossier);
        await office.ChangeAsync("can-bo", "", ("fullName", "Trần Đại Nghĩa"), ("position", "Bí thư chi bộ mới"), ("organisation", "hoi-nong-dan"), ("email", "nghia@khoi.example.vn"));
        await office.ChangeAsync("giao-nhiem-vu", "tran-dai-nghia", ("role", "cell-approver"), ("organisation", "hoi-nong-dan"));
        await office.ChangeAsync("het-nhiem-vu", "cell-approver~hoi-nong-dan~bt-nong-dan~~~", ("last", "01/01/2026"));
        using var heir = new Approver(app.Address, app.Mailbox, "nghia@khoi.example.vn");
        Assert.Contains("Thay đồng chí: Lê Quang Cảnh", (await heir.RequestedAsync(dossier.Code)).Text, StringComparison.Ordinal);
        var taken = await office.TypeAsync("can-bo", "tran-dai-nghia", ("email", "danvan@khoi.example.vn"));
        Assert.Contains("Địa chỉ này đã là của người khác.", Assert.Single(taken.Problems), StringComparison.Ordinal);
        Assert.Contains("Trần Đại Nghĩa", (await office.GetAsync(People + "?tim=" + Uri.EscapeDataString("Trần Đại Nghĩa"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_at_once_do_not_overwrite_each_other()
    {
        using var office = new Administrator(app);
        await office.SignInAsync();
        var first = await office.TypeAsync("so-lieu", "tinh-doan", ("year", "2024"), ("partyMembers", "41"));
        await office.ChangeAsync("so-lieu", "tinh-doan", ("year", "2025"), ("partyMembers", "1.042"));
        var again = await first.Form("/can-bo/to-chuc/lam/so-lieu").SubmitAsync();
        Assert.Contains("Kiểm tra lại rồi ghi", again.Expect(HttpStatusCode.UnprocessableEntity, "Writing over another").Text, StringComparison.Ordinal);
        var page = await again.Form("/can-bo/to-chuc/lam/so-lieu").SubmitAsync();
        Assert.Equal("/can-bo/to-chuc/don-vi/tinh-doan", page.Url.AbsolutePath);
        var rows = page.Document.QuerySelectorAll("tbody tr").Select(r => r.Children[0].TextContent + " " + r.Children[1].TextContent).ToList();
        Assert.Equal(["2024 41", "2025 1.042"], rows);
        Assert.Contains("chưa báo cáo", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_wrong_is_told_and_kept_and_strangers_stay_out()
    {
        using var office = new Administrator(app);
        await office.SignInAsync();
        var page = await office.TypeAsync("tao-moi", "k2", ("name", ""), ("on", "31/02/2027"), ("basis", "Quyết định số 7"));
        // The name and the kind are missing in the same words.
        Assert.Equal(2, page.Expect(HttpStatusCode.UnprocessableEntity, "Bad fields").Problems.Count);
        Assert.Equal("Quyết định số 7", page.FormWith("basis").Value("basis"));
        var forged = await office.Browser.PostAsync("/can-bo/to-chuc/lam/giao-nhiem-vu", [new("nonce", page.FormWith("basis").Value("nonce")), new("cua", "bt-nghe"), new("role", "cell-approver"), new("organisation", "k2"), new("field", "on")]);
        Assert.Contains("không có trong danh sách", Assert.Single(forged.Expect(HttpStatusCode.UnprocessableEntity, "A field that was not offered").Problems), StringComparison.Ordinal);
        var circle = await office.TypeAsync("chuyen", "k1", ("parent", "hoi-phu-nu"), ("on", "01/02/2026"), ("basis", "Q"));
        Assert.Contains("tổ chức đứng trên chính nó", circle.Expect(HttpStatusCode.UnprocessableEntity, "A circle").Text, StringComparison.Ordinal);
        using var reviewer = new Officer(app.Address, app.Mailbox, "danvan@khoi.example.vn");
        (await reviewer.SignInAsync("/can-bo/to-chuc")).Expect(HttpStatusCode.Forbidden, "Another duty");
        foreach (var address in (string[])["/can-bo/to-chuc/xuat/json", "/can-bo/to-chuc/lam/doi-ten?cua=k1", People, "/can-bo/to-chuc/nhap", "/can-bo/to-chuc/doi-chieu", "/can-bo/to-chuc/don-vi/k1"]) (await reviewer.GetAsync(address)).Expect(HttpStatusCode.Forbidden, address);
        (await office.GetAsync("/can-bo/to-chuc/lam/doi-ten?cua=nowhere")).Expect(HttpStatusCode.NotFound, "Nothing of that name");
        (await office.GetAsync("/can-bo/to-chuc/lam/xoa?cua=k1")).Expect(HttpStatusCode.NotFound, "No such act");
    }

    [Fact]
    public async Task A_file_is_tried_first_and_taken_whole_or_not_at_all()
    {
        using var office = new Administrator(app);
        await office.SignInAsync();
        foreach (var format in (string[])["json", "xlsx"])
        {
            var file = (await office.GetAsync("/can-bo/to-chuc/xuat/" + format)).Expect(HttpStatusCode.OK, "The export");
            var same = await ImportAsync(office, new("to-chuc." + format, "application/octet-stream", file.Body));
            Assert.Contains("ghi mới 0 dòng, thay 0 dòng", same.Expect(HttpStatusCode.OK, "The same " + format).Text, StringComparison.Ordinal);
        }

        var json = Encoding.UTF8.GetString((await office.GetAsync("/can-bo/to-chuc/xuat/json")).Body.Span);
        var bad = json.Replace("\"parent\": \"k2\"", "\"parent\": \"so-ke-hoach\"", StringComparison.Ordinal);
        var line = bad.Split('\n').Index().First(l => l.Item.Contains("\"parent\": \"so-ke-hoach\"", StringComparison.Ordinal)).Index;
        var refused = await ImportAsync(office, new("xau.json", "application/json", Encoding.UTF8.GetBytes(bad)));
        Assert.Contains("tổ chức đứng trên chính nó", refused.Expect(HttpStatusCode.UnprocessableEntity, "A circle").Text, StringComparison.Ordinal);
        Assert.Contains(refused.Document.QuerySelectorAll("td[data-label='Dòng']"), cell => cell.TextContent == (line - 1 + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(refused.HasField("prepared"));

        var good = json.Replace("Đảng ủy Sở Tài nguyên và Môi trường", "Đảng ủy Sở Nông nghiệp và Môi trường", StringComparison.Ordinal);
        var tried = await ImportAsync(office, new("tot.json", "application/json", Encoding.UTF8.GetBytes(good)));
        Assert.DoesNotContain("Nông nghiệp và Môi trường", (await office.GetAsync("/can-bo/to-chuc")).Text, StringComparison.Ordinal);
        var taken = await tried.FormWith("prepared").SubmitAsync();
        Assert.Contains("Nông nghiệp và Môi trường", taken.Expect(HttpStatusCode.OK, "Taking it").Text, StringComparison.Ordinal);
        (await ImportAsync(office, SampleFiles.Pdf())).Expect(HttpStatusCode.UnprocessableEntity, "No such file");
    }

    private static async Task<Page> ImportAsync(Administrator office, Upload file) =>
        await (await office.GetAsync("/can-bo/to-chuc/nhap")).FormWith("file").Attach("file", file).SubmitAsync();
}
