using System.Text.RegularExpressions;
using DanVanKheo.TestKit;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>The steps of the main path, each looking at the pages it comes by.</summary>
internal sealed class Walk(AppProcess app, IBrowser browser, Device device, Registration registration) : IDisposable
{
    private readonly Mailbox mailbox = new(app.Address);

    public Registration Registration => registration;

    public List<string> Faults { get; } = [];

    /// <summary>From the front page to the receipt; returns the dossier's code.</summary>
    public async Task<string> RegisterAsync()
    {
        await using var reader = await SitDownAsync();
        await (await reader.OpenAsync("/")).LookAsync("home");
        await reader.FollowAsync("/dang-ky");
        await reader.LookAsync("start");
        await reader.PressAsync("/dang-ky");
        await TypeStepAsync(reader, "khai-quat", "step");
        await TypeStepAsync(reader, "noi-dung", "content");
        await TypeStepAsync(reader, "ket-qua", "results");
        await AttachAsync(reader);
        reader.StandsAt("/dang-ky/xem-lai");
        await reader.LookAsync("check");
        var seen = await mailbox.SeenAsync(registration.Email);
        await reader.PressAsync("/dang-ky/xem-lai");
        await reader.LookAsync("code");
        var code = await mailbox.WaitForAsync(registration.Email, "mã", seen, m => m.Key.Contains("SubmissionCode", StringComparison.Ordinal));
        await reader.FillAsync("code", code.Code);
        await reader.PressWithAsync("code");
        reader.StandsAt("/dang-ky/da-gui");
        await reader.LookAsync("receipt");
        return Regex.Match(await reader.Page.Locator("main").InnerTextAsync(), @"DVK-\d{4}-\d{4,7}").Value;
    }

    /// <summary>Opens the link of the mail, asks for a code, answers, and sees the outcome.</summary>
    public async Task DecideAsync(string dossier, string email, string picture, Decision decision)
    {
        var request = await mailbox.WaitForAsync(email, dossier, where: m => m.Key.Contains("OpinionRequest", StringComparison.Ordinal));
        await using var reader = await SitDownAsync();
        await (await reader.OpenAsync(request.Link.PathAndQuery)).LookAsync(picture);
        reader.StandsAt("/y-kien/ho-so/" + dossier);
        await reader.PressWithAsync("verdict");
        Assert.True(await reader.HasAsync("verdict"), "Without a choice and a code nothing is decided.");
        await reader.LookAsync(picture + "-problems");

        var seen = await mailbox.SeenAsync(email);
        await reader.PressAsync("/ma");
        await reader.LookAsync(picture + "-code");
        var code = await mailbox.WaitForAsync(email, "mã", seen, m => m.Key.StartsWith(dossier, StringComparison.Ordinal) && m.Key.Contains("OpinionCode", StringComparison.Ordinal));
        await reader.FillAsync("verdict", decision.Verdict);
        await reader.FillAsync("reason", decision.Reason);
        if (decision.Award.Length > 0)
        {
            await reader.FillAsync("award", decision.Award);
            await reader.FillAsync("date", decision.Date);
            await reader.FillAsync("signer", decision.Signer);
        }

        await reader.FillAsync("code", code.Code);
        await reader.PressWithAsync("verdict");
        Assert.False(await reader.HasAsync("verdict"), "After the decision the page shows the outcome: " + await reader.Page.Locator("main").InnerTextAsync());
        await reader.LookAsync(picture + "-outcome");
    }

    /// <summary>Certificate, gallery, exemplar, status, and the pages that say no.</summary>
    public async Task VisitPublicPagesAsync(string dossier)
    {
        var letter = await mailbox.WaitForAsync(registration.Email, dossier, where: m => m.Key.Contains("|Commendation|", StringComparison.Ordinal));
        await using var reader = await SitDownAsync();
        (string Address, string Picture)[] pages =
        [
            (letter.Link.PathAndQuery, "certificate"), ("/mo-hinh", "gallery"), ("/mo-hinh/" + dossier, "exemplar"), ("/ho-so/" + dossier, "status"),
            ("/khong-co-trang-nay", "missing"), ("/y-kien/" + new string('A', 43), "dead-link"), ("/dev/mail", "mailbox"), ("/dev/clock", "clock"), ("/dev/components", "components"), ("/?lang=" + (device.Language == "vi" ? "en" : "vi"), "home-other"),
        ];
        foreach (var (address, picture) in pages) await (await reader.OpenAsync(address)).LookAsync(picture);
    }

    /// <summary>The whole way to the certificate and the pages around it.</summary>
    /// <returns>The code of the dossier.</returns>
    public async Task<string> GoAllTheWayAsync()
    {
        var code = await RegisterAsync();
        await DecideAsync(code, registration.Approver, "opinion", Decision.Approve());
        await DecideAsync(code, "danvan@khoi.example.vn", "review", Decision.Approve());
        await DecideAsync(code, "vanphong@khoi.example.vn", "commendation", Decision.Commend("01/03/2027"));
        await VisitPublicPagesAsync(code);
        return code;
    }

    /// <summary>Reads the summary from the mail, once 15/06 has passed.</summary>
    public async Task ReadSummaryAsync()
    {
        var mail = await mailbox.WaitForAsync("vanphong@khoi.example.vn", "", where: m => m.Key.Contains("SummaryReady", StringComparison.Ordinal));
        await using var reader = await SitDownAsync();
        await (await reader.OpenAsync(mail.Link.PathAndQuery)).LookAsync("summary");
        reader.StandsAt("/so-ket/ky/2027-h1");
    }

    public void Dispose() => mailbox.Dispose();

    private Task<Reader> SitDownAsync() => Reader.SitDownAsync(browser, app.Address, device, Faults);

    private async Task TypeStepAsync(Reader reader, string step, string picture)
    {
        reader.StandsAt("/dang-ky/" + step);
        await reader.LookAsync(picture);
        await reader.PressAsync("/dang-ky/" + step);
        await reader.LookAsync(picture + "-problems");
        // Without scripts a field that hangs on another answer appears only after that answer was sent.
        for (var round = 0; round < 2 && new Uri(reader.Page.Url).AbsolutePath == "/dang-ky/" + step; round++)
        {
            foreach (var (field, value) in registration.Step(step))
            {
                if (await reader.HasAsync(field)) await reader.FillAsync(field, value);
            }

            await reader.LookAsync(picture + "-filled");
            await reader.PressAsync("/dang-ky/" + step);
        }
    }

    private async Task AttachAsync(Reader reader)
    {
        reader.StandsAt("/dang-ky/minh-chung");
        await reader.LookAsync("evidence");
        foreach (var file in (Upload[])[SampleFiles.Png(), SampleFiles.Pdf()])
        {
            await reader.Page.Locator("[name='file']").SetInputFilesAsync(new FilePayload { Name = file.Name, MimeType = file.ContentType, Buffer = file.Content.ToArray() });
            await reader.PressWithAsync("file");
            await reader.Page.Locator("#held").GetByText(file.Name).First.WaitForAsync();
        }

        await reader.LookAsync("evidence-files");
        await reader.FollowAsync("/dang-ky/xem-lai");
    }
}
