using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Dossiers;

/// <summary>An officer sees everything about a dossier on one page, and leads from there to whatever may be done.</summary>
[Collection(nameof(SharedApp))]
public sealed class StaffDossierTests(DevelopmentApp app)
{
    [Fact]
    public async Task The_page_tells_the_whole_story_in_words()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        await app.People.DecideAsync(dossier, Decision.Approve("Cách làm thiết thực."));
        await app.People.RequestAsync(dossier, People.Bloc);
        using var officer = await OfficerAsync();
        var page = await officer.GetAsync("/can-bo/ho-so/" + dossier.Code);
        foreach (var told in (string[])[dossier.Model.Name, "Cách làm thiết thực.", "Đặng Minh Hải", "Gửi đăng ký", "Cho ý kiến · Chi bộ, cấp ủy cơ sở cho ý kiến 1: Đồng ý", "Mai Thị Lan (0 ngày làm việc)", "Chuỗi niêm phong nguyên vẹn", "Vì sao tôi thấy hồ sơ này?"])
        {
            Assert.Contains(told, page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("/can-bo/minh-chung/" + dossier.Code, page.Links);
        Assert.DoesNotContain($"/can-bo/ho-so/{dossier.Code}/mo-lai", page.Links);
    }

    [Fact]
    public async Task Contact_data_is_shown_when_asked_for_and_the_history_says_who_asked_once_a_day()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        using var officer = await OfficerAsync();
        var page = await officer.GetAsync("/can-bo/ho-so/" + dossier.Code);
        Assert.DoesNotContain("0912345678", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Xem thông tin liên hệ · ", page.Text, StringComparison.Ordinal);
        for (var i = 0; i < 2; i++) page = await officer.GetAsync($"/can-bo/ho-so/{dossier.Code}?lien-he=co");
        Assert.Contains("0912345678", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, page.Document.QuerySelectorAll(".timeline strong").Count(e => e.TextContent == "Xem thông tin liên hệ"));
    }

    [Fact]
    public async Task Messages_are_read_by_their_audience_and_the_submitter_answers()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        using var officer = await OfficerAsync();
        var address = "/can-bo/ho-so/" + dossier.Code;
        var page = await officer.GetAsync(address);
        Assert.Equal("Reviewers", page.FormWith("text").Value("audience"));
        (await page.FormWith("text").Fill("text", "  ").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "An empty message");
        // Sent twice, as a double click does.
        for (var i = 0; i < 2; i++) await page.FormWith("text").Fill("text", "Xem kỹ phần kinh phí trước khi trình.").SubmitAsync();
        page = await (await officer.GetAsync(address)).FormWith("text").Fill("text", "Đề nghị bổ sung ảnh ra quân.").Fill("audience", "Everyone").SubmitAsync();
        Assert.Equal(2, page.Document.QuerySelectorAll(".said").Count(e => e.Closest("details")!.QuerySelector("form [name=text]") is not null));

        using var submitter = app.Browser();
        var letter = await app.Mailbox.WaitForAsync(dossier.Model.Email, "", where: m => m.Key.Contains("|MessageToOwner|", StringComparison.Ordinal));
        await submitter.GetAsync(letter.Link.PathAndQuery);
        var messages = await submitter.GetAsync("/dang-ky/trao-doi");
        Assert.Contains("Đề nghị bổ sung ảnh ra quân.", messages.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Xem kỹ phần kinh phí", messages.Text, StringComparison.Ordinal);
        messages = await messages.FormWith("text").Fill("text", "Đã có ảnh, sẽ gửi trong hôm nay.").SubmitAsync();
        Assert.Contains("Đã có ảnh", messages.Text, StringComparison.Ordinal);
        Assert.Contains("Đã có ảnh", (await officer.GetAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_read_a_dossier_may_not_write_about_it()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        using var other = new Officer(app.Address, app.Mailbox, "bithu.truongnghe@khoi.example.vn");
        await other.SignInAsync();
        (await other.GetAsync("/can-bo/ho-so/" + dossier.Code)).Expect(HttpStatusCode.Forbidden, "Reading");
        foreach (var part in (string[])["trao-doi", "nhan"]) (await other.Browser.PostAsync($"/can-bo/ho-so/{dossier.Code}/{part}", [new("tag", "x"), new("text", "x")])).Expect(HttpStatusCode.Forbidden, part);
        (await other.GetAsync("/can-bo/ho-so/DVK-1999-0001")).Expect(HttpStatusCode.NotFound, "No such dossier");
        using var stranger = app.Browser();
        Assert.Equal("/dang-nhap", (await stranger.GetAsync("/can-bo/ho-so/" + dossier.Code)).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_holder_opens_their_task_from_here()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        await app.People.RequestAsync(dossier);
        using var secretary = new Officer(app.Address, app.Mailbox, dossier.Model.Approver);
        var page = await secretary.SignInAsync("/can-bo/ho-so/" + dossier.Code);
        Assert.Equal(dossier.OpinionPage, (await page.FormWith("viec").SubmitAsync()).Url.AbsolutePath);
    }

    private async Task<Officer> OfficerAsync()
    {
        var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        return officer;
    }
}
