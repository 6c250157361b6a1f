using System.Globalization;
using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>Award, date and signer are asked where the decision is issued, checked there, and read nowhere else.</summary>
[Collection(nameof(SharedApp))]
public sealed class CommendationTests(DevelopmentApp app)
{
    private static string Today => Day(0);

    [Fact]
    public async Task Its_terms_are_checked_one_by_one_and_then_taken()
    {
        var dossier = await app.People.RegisterUpToCommendationAsync();
        var (browser, page) = await app.People.OpenAsync(dossier, People.Commendation);
        using var _ = browser;
        var nonce = page.FormWith("verdict").Value("nonce");
        (string Award, string Date, string Signer, string Sentence)[] wrong =
        [
            ("", Today, "bi-thu", "Chưa chọn hình thức khen thưởng"),
            ("huan-chuong", Today, "bi-thu", "Chưa chọn hình thức khen thưởng"),
            ("giay-khen", Today, "", "Chưa chọn người ký"),
            ("giay-khen", Today, "bt-thue", "Chưa chọn người ký"),
            ("giay-khen", "", "bi-thu", "Ngày chưa đúng"),
            ("giay-khen", "30/02/2027", "bi-thu", "Ngày chưa đúng"),
            ("giay-khen", Day(2), "bi-thu", "không được sau hôm nay"),
            ("giay-khen", Day(-2), "bi-thu", "không được trước ngày gửi đăng ký"),
        ];
        foreach (var (award, date, signer, sentence) in wrong)
        {
            var refused = await browser.PostAsync(dossier.OpinionPage, [new("nonce", nonce), new("verdict", "Approve"), new("award", award), new("date", date), new("signer", signer), new("code", "000000")]);
            Assert.Contains(sentence, Assert.Single(refused.Expect(HttpStatusCode.UnprocessableEntity, sentence).Problems), StringComparison.Ordinal);
            Assert.Equal(date, refused.FormWith("verdict").Value("date"));
        }

        await app.People.DecideAsync(dossier, Decision.Commend(Today), People.Commendation);
        var letter = await app.People.LetterAsync(dossier, "Commendation");
        var certificate = (await browser.GetAsync(letter.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The certificate");
        foreach (var text in (string[])[dossier.Model.SubjectName, "Nguyễn Thành Nam", Today]) Assert.Contains(text, certificate.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_posted_at_the_cell_are_ignored()
    {
        var dossier = await app.People.RegisterAsync();
        var (browser, page) = await app.People.OpenAsync(dossier);
        using var _ = browser;
        Assert.False(page.HasField("award") || page.HasField("signer"));
        page = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
        var outcome = await browser.PostAsync(dossier.OpinionPage,
        [
            new("nonce", page.FormWith("verdict").Value("nonce")), new("verdict", "Approve"), new("code", await app.People.OpinionCodeAsync(dossier)),
            new("award", "giay-khen"), new("date", Today), new("signer", "bi-thu"),
        ]);
        Assert.False(outcome.Expect(HttpStatusCode.OK, "Approving at the cell").HasField("verdict"));
        await app.People.RequestAsync(dossier, People.Bloc);
        Assert.Contains("Đang", (await browser.GetAsync(dossier.Status)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key.Contains("|Commendation|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rejecting_needs_a_reason_and_no_terms_and_issues_nothing()
    {
        var dossier = await app.People.RegisterUpToCommendationAsync();
        var outcome = await app.People.DecideAsync(dossier, Decision.Reject("Chưa đủ thời gian thực hiện để khen thưởng."), People.Commendation);
        Assert.Contains("Chưa đủ thời gian", outcome.Text, StringComparison.Ordinal);
        Assert.Contains("Chưa đủ thời gian", (await app.People.LetterAsync(dossier, "Rejected")).Text, StringComparison.Ordinal);
        using var browser = app.Browser();
        (await browser.GetAsync("/mo-hinh/" + dossier.Code)).Expect(HttpStatusCode.NotFound, "A rejected model");
    }

    private static string Day(int offset) => DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).AddDays(offset).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
