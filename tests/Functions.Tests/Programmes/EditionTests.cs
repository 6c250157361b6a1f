using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Programmes;

/// <summary>An officer changes a programme, another administrator confirms it; what runs keeps what it had.</summary>
public sealed class EditionTests
{
    private const string Home = "/can-bo/chuong-trinh";
    private const string Note = "Theo kế hoạch năm mới của Đảng ủy Khối";
    private const string Other = "phobithu@khoi.example.vn";

    [Fact]
    public async Task A_change_holds_once_another_administrator_has_confirmed_it()
    {
        await using var app = await AppProcess.StartAsync();
        using var mailbox = new Mailbox(app.Address);
        using var author = new Officer(app.Address, mailbox, People.CommendationOfficer);
        using var confirmer = new Officer(app.Address, mailbox, Other);
        using var outsider = new Officer(app.Address, mailbox, People.BlocReviewer);
        var running = await new People(app.Address, mailbox).RegisterAsync();

        var proposal = await SaveAsync(await EditAsync(author), ("name-vi", "Dân vận khéo sửa tên"), ("theme-vi", "Năm dân vận chính quyền"), ("theme-en", "Year of government"), ("quotas-0-most", "1"), ("letters-0-kind", "Receipt"), ("letters-0-text-vi", "Đã nhận {name}."), ("letters-0-text-en", "Received {name}."));
        Assert.Contains("Chờ xác nhận", proposal.Text, StringComparison.Ordinal);
        Assert.Contains("Năm dân vận chính quyền", proposal.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sửa tên", (await new Visitor(app.Address).GetAsync("/")).Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, (await outsider.SignInAsync(Home + "/sua")).Status);
        var own = await proposal.FormWith("viec", "ap-dung").SubmitAsync();
        Assert.Equal(["Người lập bản không tự xác nhận; quản trị viên khác xác nhận."], own.Problems);
        var seen = await confirmer.SignInAsync(proposal.Url.PathAndQuery);
        var confirmed = (await seen.FormWith("viec", "ap-dung").SubmitAsync()).Expect(HttpStatusCode.OK, "Confirming");
        Assert.Contains("Đang áp dụng", confirmed.Text, StringComparison.Ordinal);

        Assert.Contains("Dân vận khéo sửa tên", (await new Visitor(app.Address).GetAsync("/")).Text, StringComparison.Ordinal);
        var log = await confirmer.GetAsync("/can-bo/so-vet/nhat-ky?ma=chuong-trinh");
        Assert.Contains("Áp dụng bản mới của chương trình", log.Text, StringComparison.Ordinal);
        await HoldsForNewOnesAsync(app, mailbox, running);
    }

    [Fact]
    public async Task Faults_stand_at_their_questions_and_nothing_is_kept()
    {
        await using var app = await AppProcess.StartAsync();
        using var mailbox = new Mailbox(app.Address);
        using var author = new Officer(app.Address, mailbox, People.CommendationOfficer);
        var form = await EditAsync(author);
        form.Fill("halfYear", "30/02").Fill("windows-1-from", "01/03").Fill("windows-1-to", "31/03").Fill("windows-1-closes", "17:00").Fill("quotas-0-units", "khong-co").Fill("letters-0-kind", "Receipt").Fill("letters-0-text-vi", "Chào {ten}.").Fill("letters-0-text-en", "Hello.");
        var refused = await form.Fill("note", Note).SubmitAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        foreach (var field in (string[])["halfYear", "windows-1-from"]) Assert.NotNull(refused.Document.QuerySelector($"#{field}-error"));
        Assert.Equal("khong-co", refused.FormWith("note").Value("quotas-0-units"));
        Assert.Equal(Note, refused.FormWith("note").Value("note"));
        var units = refused.FormWith("note").Fill("halfYear", "20/06").Fill("windows-1-from", "").Fill("windows-1-to", "").Fill("windows-1-closes", "");
        Assert.NotNull((await units.SubmitAsync()).Document.QuerySelector("#quotas-0-units-error, #letters-0-text-vi-error"));
        var page = await author.GetAsync(Home);
        Assert.DoesNotContain("Chờ xác nhận", page.Text, StringComparison.Ordinal);
        Assert.Contains("15/06", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_follows_and_takes_the_registrations_of_the_next_season()
    {
        await using var app = await AppProcess.StartAsync();
        using var mailbox = new Mailbox(app.Address);
        using var author = new Officer(app.Address, mailbox, People.CommendationOfficer);
        using var confirmer = new Officer(app.Address, mailbox, Other);
        await author.SignInAsync(Home);
        var copy = (await author.GetAsync(Home + "/sao-chep")).FormWith("id");
        Assert.NotNull((await copy.Fill("id", "Không Hợp Lệ").Fill("season", "2028").SubmitAsync()).Document.QuerySelector("#id-error"));
        var proposal = (await copy.Fill("id", "dan-van-kheo-2028").Fill("season", "2028").Fill("name-vi", "Dân vận khéo 2028").Fill("name-en", "2028").SubmitAsync()).Expect(HttpStatusCode.OK, "Copying");
        Assert.Contains("Thay đổi so với dan-van-kheo.json", proposal.Text, StringComparison.Ordinal);
        await ((await confirmer.SignInAsync(proposal.Url.PathAndQuery)).FormWith("viec", "ap-dung").SubmitAsync());

        using var browser = new Visitor(app.Address);
        var start = await browser.GetAsync("/dang-ky");
        Assert.Contains("Dân vận khéo 2028", start.Text, StringComparison.Ordinal);
        Assert.False(start.HasField("chuong-trinh"));
        await app.KillAsync();
        await app.RestartAsync();
        Assert.Contains("Dân vận khéo 2028", (await browser.GetAsync("/dang-ky")).Text, StringComparison.Ordinal);
        var file = await author.GetAsync(Home + "/tep?chuong-trinh=dan-van-kheo-2028");
        Assert.Contains("\"follows\": \"dan-van-kheo.json\"", file.Html, StringComparison.Ordinal);
    }

    private static async Task<PageForm> EditAsync(Officer author)
    {
        await author.SignInAsync(Home);
        return (await author.GetAsync(Home + "/sua")).Expect(HttpStatusCode.OK, "The form").FormWith("note");
    }

    private static async Task<Page> SaveAsync(PageForm form, params (string Field, string Value)[] typed)
    {
        foreach (var (field, value) in typed) form.Fill(field, value);
        return (await form.Fill("note", Note).SubmitAsync()).Expect(HttpStatusCode.OK, "Keeping the proposal");
    }

    /// <summary>The new wording and quota hold for those who register now; the dossier on its way gets the usual words.</summary>
    private static async Task HoldsForNewOnesAsync(AppProcess app, Mailbox mailbox, SentDossier running)
    {
        var people = new People(app.Address, mailbox);
        var fresh = await people.RegisterAsync(People.Model(3));
        Assert.Contains("Đã nhận " + fresh.Model.Name, (await mailbox.WaitForAsync(fresh.Model.Email, "", where: m => m.Key.Contains("|Receipt|", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đã nhận " + running.Model.Name + ".", (await mailbox.WaitForAsync(running.Model.Email, "", where: m => m.Key.Contains("|Receipt|", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
        Assert.Contains("đã đăng ký đủ 1 mô hình", (await Assert.ThrowsAsync<UnexpectedPageException>(() => people.RegisterAsync(People.Model(3) with { Name = "Một việc khác hẳn của cùng đơn vị này" }))).Message, StringComparison.Ordinal);
    }
}
