using System.Net;
using System.Text.RegularExpressions;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Showcase;

/// <summary>One commended model and the two people who decide what is shown of it: its owner and the officer who publishes.</summary>
internal sealed partial class Exhibit(DevelopmentApp app, SentDossier dossier) : IDisposable
{
    public const string OfficerAddress = "truyenthong@khoi.example.vn";

    public SentDossier Dossier { get; } = dossier;

    public string Code => Dossier.Code;

    public string Page => "/mo-hinh/" + Code;

    public string Consent => $"/bao-cao/ho-so/{Code}/cong-khai";

    public string Desk => "/can-bo/cong-khai/" + Code;

    public Visitor Owner { get; } = app.Browser();

    public Officer Officer { get; } = new(app.Address, app.Mailbox, OfficerAddress);

    /// <summary>Registered with two photographs, the first of them with consent, and commended.</summary>
    public static async Task<Exhibit> OpenAsync(DevelopmentApp app, Func<Registration, Registration>? change = null)
    {
        var model = Signing.OwnSubject();
        model = change?.Invoke(model) ?? model;
        using var browser = app.Browser();
        await (await browser.GetAsync("/dang-ky")).Form("/dang-ky").SubmitAsync();
        foreach (var step in (string[])["khai-quat", "noi-dung", "ket-qua"])
        {
            var form = (await browser.GetAsync("/dang-ky/" + step)).Form("/dang-ky/" + step);
            foreach (var (field, value) in model.Step(step)) form.Fill(field, value);
            (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Sending " + step);
        }

        await AttachAsync(browser, SampleFiles.Jpeg("Ảnh đồng ý.jpg"), "Ngày ra quân", agreed: true);
        await AttachAsync(browser, SampleFiles.Png("Ảnh giữ lại.png"), "Trong nhà dân", agreed: false);
        var seen = await app.Mailbox.SeenAsync(model.Email);
        var page = await People.AskForCodeAsync(browser);
        var code = (await app.Mailbox.WaitForAsync(model.Email, "", seen, m => m.Key.Contains("SubmissionCode", StringComparison.Ordinal))).Code;
        page = (await page.Form("/dang-ky/ma").Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.OK, "The receipt");
        var dossier = new SentDossier(DossierCode().Match(page.Text).Value, model);
        return new(app, dossier);
    }

    public async Task<Exhibit> CommendAsync()
    {
        await app.People.DecideAsync(Dossier, Decision.Approve());
        await app.People.DecideAsync(Dossier, Decision.Approve(), People.Bloc);
        await app.People.DecideAsync(Dossier, Decision.Commend(Signing.Today), People.Commendation);
        await app.People.LetterAsync(Dossier, "Commendation");
        return this;
    }

    /// <summary>The owner asks for their link and opens the page of consent.</summary>
    public async Task<Page> EnterAsync()
    {
        var page = await Owner.GetAsync("/dang-ky/tiep-tuc?ma=" + Code);
        await page.FormWith("email").Fill("email", Dossier.Model.Email).SubmitAsync();
        var letter = await app.People.LetterAsync(Dossier, "ContinueLink");
        var home = await Owner.GetAsync(letter.Link.PathAndQuery);
        if (!home.Links.Contains(Consent)) throw new UnexpectedPageException("The owner's page does not lead to the consent.", home);
        return (await Owner.GetAsync(Consent)).Expect(HttpStatusCode.OK, "The page of consent");
    }

    /// <summary>Sends a form that needs a code: the first sending brings the code, the second carries it.</summary>
    public async Task<Page> ProveAsync(PageForm form, string field, Func<PageForm, PageForm> fill)
    {
        var seen = await app.Mailbox.SeenAsync(Dossier.Model.Email);
        var page = await fill(form).SubmitAsync();
        if (!page.HasField(field)) throw new UnexpectedPageException("No code was asked for.", page);
        var mail = await app.Mailbox.WaitForAsync(Dossier.Model.Email, Code, seen, m => m.Key.Contains("|PublicationCode|", StringComparison.Ordinal));
        return await page.FormWith(field).Fill(field, mail.Code).SubmitAsync();
    }

    public PageForm ConsentForm(Page page) => page.Form(Consent);

    public void Dispose()
    {
        Owner.Dispose();
        Officer.Dispose();
    }

    private static async Task AttachAsync(Visitor browser, Upload file, string caption, bool agreed)
    {
        var form = (await browser.GetAsync("/dang-ky/minh-chung")).FormWith("file").Fill("caption", caption).Attach("file", file);
        if (agreed) form.Tick("publish", "yes");
        (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Attaching " + file.Name);
    }

    [GeneratedRegex(@"DVK-\d{4}-\d{4,7}")]
    private static partial Regex DossierCode();
}
