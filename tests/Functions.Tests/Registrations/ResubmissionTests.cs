using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>A returned dossier is mended and sent again under its own code.</summary>
[Collection(nameof(SharedApp))]
public sealed class ResubmissionTests(DevelopmentApp app)
{
    private const string Wanted = "Bổ sung số hộ tham gia và thời hạn hoàn thành.";
    private const string Mended = "Vận động 120 hộ tham gia, xong trước 30/09/2027.";

    [Fact]
    public async Task It_keeps_its_code_and_its_evidence()
    {
        var dossier = await app.People.RegisterAsync(null, SampleFiles.Png("Ảnh đợt một.png"), SampleFiles.Pdf("Kế hoạch.pdf"));
        await app.People.DecideAsync(dossier, Decision.Return(Wanted));
        using var submitter = new Submitter(app.Address, app.Mailbox);
        var again = await submitter.ResubmitAsync(await app.People.LetterAsync(dossier, "Returned"), dossier.Model.Email, "ket-qua", new Dictionary<string, string> { ["target"] = Mended });
        Assert.Equal(dossier.Code, again);

        var (browser, page) = await app.People.OpenAsync(dossier, attempt: 2);
        using var _ = browser;
        foreach (var text in (string[])[Mended, Wanted, "Ảnh đợt một.png", "Kế hoạch.pdf"]) Assert.Contains(text, page.Text, StringComparison.Ordinal);
        Assert.True(page.HasField("verdict"), page.ToString());
    }

    [Fact]
    public async Task The_reason_stands_on_every_page_of_the_draft()
    {
        var dossier = await app.People.RegisterAsync();
        await app.People.DecideAsync(dossier, Decision.Return(Wanted));
        using var browser = app.Browser();
        await browser.GetAsync((await app.People.LetterAsync(dossier, "Returned")).Link.PathAndQuery);
        foreach (var step in (string[])["khai-quat", "noi-dung", "ket-qua", "minh-chung", "xem-lai"])
        {
            Assert.Contains(Wanted, (await browser.GetAsync("/dang-ky/" + step)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Sending_again_twice_at_once_makes_one_attempt()
    {
        var dossier = await app.People.RegisterAsync();
        await app.People.DecideAsync(dossier, Decision.Return(Wanted));
        using var browser = app.Browser();
        await browser.GetAsync((await app.People.LetterAsync(dossier, "Returned")).Link.PathAndQuery);
        var page = await People.AskForCodeAsync(browser);
        var code = await app.People.SubmissionCodeAsync(dossier.Model, attempt: 1);
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => page.Form("/dang-ky/ma").Fill("code", code).SubmitAsync()));
        Assert.All(answers, answer => Assert.True(answer.Url.AbsolutePath == "/dang-ky/da-gui", answer.ToString()));
        await app.People.RequestAsync(dossier, attempt: 2);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(dossier.Model.Approver), m => m.Key.StartsWith($"{dossier.Code}|chi-bo|3|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_link_of_the_first_attempt_shows_why_it_was_returned()
    {
        var dossier = await app.People.RegisterAsync();
        var first = await app.People.RequestAsync(dossier);
        await app.People.DecideAsync(dossier, Decision.Return(Wanted));
        using var browser = app.Browser();
        var page = await browser.GetAsync(first.Link.PathAndQuery);
        Assert.False(page.HasField("verdict"));
        Assert.Contains(Wanted, page.Text, StringComparison.Ordinal);
    }
}
