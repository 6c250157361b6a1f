using System.Globalization;
using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>Results wait until an officer has read them; receipts and tasks do not.</summary>
public sealed class OutboxReviewTests(EventApp app) : IClassFixture<EventApp>
{
    private const string Note = "Đồng chí Trưởng ban gửi lời khen ngợi tập thể.";

    [Fact]
    public async Task A_held_letter_is_read_gets_a_paragraph_and_leaves_when_it_is_sent()
    {
        var dossier = await ApprovedAsync();
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key == Key(dossier));
        using var officer = await app.AdministratorAsync();
        var page = await officer.GetAsync(Address(dossier));
        Assert.Contains(dossier.Model.Email, page.Text, StringComparison.Ordinal);
        Assert.Contains("Cách làm thiết thực.", page.Text, StringComparison.Ordinal);

        var nonce = page.FormWith("note").Value("nonce");
        page = (await PostAsync(officer, dossier, nonce, "luu", new string('x', 1001))).Expect(HttpStatusCode.UnprocessableEntity, "A paragraph too long");
        Assert.Equal(1001, page.FormWith("note").Value("note").Length);
        page = await PostAsync(officer, dossier, nonce, "luu", Note + " https://evil.example/x");
        Assert.Contains(Note, page.Text, StringComparison.Ordinal);
        await PostAsync(officer, dossier, nonce, "gui", Note + " https://evil.example/x");
        var mail = await app.Mailbox.WaitForAsync(dossier.Model.Email, dossier.Code, where: m => m.Key == Key(dossier));
        Assert.Contains(Note, mail.Text, StringComparison.Ordinal);
        Assert.Single(mail.Links);
        (await PostAsync(officer, dossier, nonce, "gui", "")).Expect(HttpStatusCode.Conflict, "A letter that has left");
        Assert.Single(await app.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key == Key(dossier));
    }

    [Fact]
    public async Task Several_leave_at_once_and_each_has_its_answer()
    {
        var (one, two) = (await ApprovedAsync(), await ApprovedAsync());
        using var officer = await app.AdministratorAsync();
        var nonce = (await officer.GetAsync("/can-bo/thu")).Form("/can-bo/thu").Value("nonce");
        (await officer.Browser.PostAsync("/can-bo/thu", [new("thu", Key(one)), new("nonce", "x")])).Expect(HttpStatusCode.Forbidden, "A wrong nonce");
        var page = await officer.Browser.PostAsync("/can-bo/thu", [new("thu", Key(one)), new("thu", Key(two)), new("thu", Key(one)), new("thu", "rubbish"), new("nonce", nonce)]);
        Assert.Contains("Đã gửi 2 trong 3 thư", page.Text, StringComparison.Ordinal);
        Assert.Contains("đã được người khác xử lý", page.Text, StringComparison.Ordinal);
        foreach (var dossier in (SentDossier[])[one, two]) await app.Mailbox.WaitForAsync(dossier.Model.Email, dossier.Code, where: m => m.Key == Key(dossier));
    }

    [Fact]
    public async Task All_are_those_that_stood_on_the_page()
    {
        var (one, two) = (await ApprovedAsync(), await ApprovedAsync());
        using var officer = await app.AdministratorAsync();
        var page = await officer.GetAsync("/can-bo/thu");
        var later = await ApprovedAsync();
        var shown = page.Document.QuerySelectorAll("[name='dang-thay']").Select(k => k.GetAttribute("value")!).ToList();
        Assert.Superset(new HashSet<string> { Key(one), Key(two) }, shown.ToHashSet());
        var sent = await officer.Browser.PostAsync("/can-bo/thu", [new("tat-ca", "yes"), new("nonce", page.Form("/can-bo/thu").Value("nonce")), .. shown.Select(k => KeyValuePair.Create("dang-thay", k))]);
        Assert.Contains($"trong {shown.Count} thư", sent.Text, StringComparison.Ordinal);
        foreach (var dossier in (SentDossier[])[one, two]) await app.Mailbox.WaitForAsync(dossier.Model.Email, dossier.Code, where: m => m.Key == Key(dossier));
        Assert.Contains(Key(later), (await officer.GetAsync("/can-bo/thu")).Document.QuerySelectorAll("[name='thu']").Select(k => k.GetAttribute("value")));
    }

    [Fact]
    public async Task One_that_is_not_to_be_sent_is_dropped_with_a_reason()
    {
        var dossier = await ApprovedAsync();
        using var officer = await app.AdministratorAsync();
        var nonce = (await officer.GetAsync(Address(dossier))).FormWith("reason").Value("nonce");
        (await officer.Browser.PostAsync("/can-bo/thu/xem", [new("thu", Key(dossier)), new("nonce", nonce), new("viec", "bo"), new("reason", "ngắn")])).Expect(HttpStatusCode.UnprocessableEntity, "Hardly a reason");
        await officer.Browser.PostAsync("/can-bo/thu/xem", [new("thu", Key(dossier)), new("nonce", nonce), new("viec", "bo"), new("reason", "Đã thông báo trực tiếp tại hội nghị.")]);
        (await officer.GetAsync(Address(dossier))).Expect(HttpStatusCode.Conflict, "It is gone");
        using var clock = app.Clock();
        await clock.AdvanceAsync(TimeSpan.FromMinutes(5));
        await Task.Delay(1500);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key == Key(dossier));
    }

    [Fact]
    public async Task A_programme_speaks_in_its_own_words_and_an_officer_sees_them_filled_in()
    {
        var dossier = await app.People.RegisterAsync(People.Model(3));
        Assert.Contains($"Ban Tuyên giáo và Dân vận đã nhận mô hình “{dossier.Model.Name}”.", (await app.People.LetterAsync(dossier, "Receipt")).Text, StringComparison.Ordinal);
        using var officer = await app.AdministratorAsync();
        var page = await (await officer.GetAsync("/can-bo/thu/mau")).FormWith("loai").Fill("loai", "Receipt").Fill("ho-so", dossier.Code).SubmitAsync();
        Assert.Contains(dossier.Model.Name, page.Document.QuerySelectorAll("mark").Select(m => m.TextContent));
        var sent = await page.FormWith("nonce").SubmitAsync();
        Assert.Contains("Thư thử đã gửi đến vanphong@khoi.example.vn", sent.Text, StringComparison.Ordinal);
        var test = await app.Mailbox.WaitForAsync("vanphong@khoi.example.vn", dossier.Code, where: m => m.Key.Contains("|TestLetter|", StringComparison.Ordinal));
        Assert.Contains("đã nhận mô hình", test.Text, StringComparison.Ordinal);
        Assert.Equal("/ho-so/" + dossier.Code, test.Link.AbsolutePath);
        (await officer.GetAsync("/can-bo/thu/mau?loai=Receipt&ho-so=DVK-1999-0001")).Expect(HttpStatusCode.UnprocessableEntity, "No such dossier");
    }

    [Fact]
    public async Task Every_kind_of_letter_can_be_looked_at()
    {
        var dossier = await app.People.RegisterAsync(People.Model(4));
        using var officer = await app.AdministratorAsync();
        var kinds = (await officer.GetAsync("/can-bo/thu/mau")).FormWith("loai").Choices("loai");
        Assert.Equal(Enum.GetNames<DanVanKheo.Letters.LetterKind>(), kinds);
        foreach (var kind in kinds)
        {
            var page = (await officer.GetAsync($"/can-bo/thu/mau?loai={kind}&ho-so={dossier.Code}")).Expect(HttpStatusCode.OK, kind);
            Assert.DoesNotContain('\uE000', page.Html);
            Assert.DoesNotContain("/y-kien/", page.Html, StringComparison.Ordinal);
        }
    }

    private static string Key(SentDossier dossier) => string.Create(CultureInfo.InvariantCulture, $"{dossier.Code}|chi-bo|1|StageApproved|1");

    private static string Address(SentDossier dossier) => "/can-bo/thu/xem?thu=" + Uri.EscapeDataString(Key(dossier));

    private static Task<Page> PostAsync(Officer officer, SentDossier dossier, string nonce, string act, string note) =>
        officer.Browser.PostAsync("/can-bo/thu/xem", [new("thu", Key(dossier)), new("nonce", nonce), new("viec", act), new("note", note)]);

    /// <summary>Approved by the cell; its letter is held, while the request to the bloc has left.</summary>
    private async Task<SentDossier> ApprovedAsync()
    {
        var dossier = await app.People.RegisterAsync(People.Model(5));
        await app.People.DecideAsync(dossier, Decision.Approve("Cách làm thiết thực."));
        await app.People.RequestAsync(dossier, People.Bloc);
        return dossier;
    }
}
