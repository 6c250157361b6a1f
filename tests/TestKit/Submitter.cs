using System.Net;
using System.Text.RegularExpressions;

namespace DanVanKheo.TestKit;

/// <summary>A person who registers a model: types every step, adds evidence, checks, confirms with the mailed code.</summary>
public sealed partial class Submitter(Uri home, Mailbox mailbox) : IDisposable
{
    private const int MostTries = 8;
    private static readonly string[] Steps = ["khai-quat", "noi-dung", "ket-qua"];

    private readonly Visitor visitor = new(home);

    /// <summary>Registers and returns the dossier's code from the receipt.</summary>
    public async Task<string> RegisterAsync(Registration registration, IReadOnlyList<Upload> evidence, CancellationToken cancel = default)
    {
        var start = (await visitor.GetAsync("/dang-ky", cancel)).Expect(HttpStatusCode.OK, "The start page");
        var page = await start.Form("/dang-ky").SubmitAsync(cancel: cancel);
        Reached(page, "/dang-ky/khai-quat");
        foreach (var step in Steps) page = await TypeAsync(step, registration, cancel);
        Reached(page, "/dang-ky/minh-chung");
        foreach (var file in evidence) await AttachAsync(file, cancel);
        return await SendAsync(registration.Email, cancel);
    }

    /// <summary>Goes on from the link of a "returned" mail: changes some fields of one step and sends again.</summary>
    public async Task<string> ResubmitAsync(Mail returned, string email, string step, IReadOnlyDictionary<string, string> changes, CancellationToken cancel = default)
    {
        (await visitor.GetAsync(returned.Link.PathAndQuery, cancel)).Expect(HttpStatusCode.OK, "Opening the link of the returned dossier");
        var form = (await visitor.GetAsync("/dang-ky/" + step, cancel)).Form("/dang-ky/" + step);
        foreach (var (field, value) in changes) form.Fill(field, value);
        (await form.SubmitAsync(cancel: cancel)).Expect(HttpStatusCode.OK, $"Correcting {step}");
        return await SendAsync(email, cancel);
    }

    /// <summary>Adds one file; when the connection breaks it looks first whether the file arrived.</summary>
    public async Task AttachAsync(Upload file, CancellationToken cancel = default)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var page = (await visitor.GetAsync("/dang-ky/minh-chung", cancel)).Expect(HttpStatusCode.OK, "The evidence page");
            if (page.Text.Contains(file.Name, StringComparison.Ordinal)) return;
            try
            {
                page = await page.FormWith("file").Fill("caption", "Minh chứng: " + Path.GetFileNameWithoutExtension(file.Name)).Attach("file", file).SubmitAsync(resend: false, cancel);
                page.Expect(HttpStatusCode.OK, $"Attaching {file.Name}");
            }
            catch (ConnectionLostException)
            {
                // The next round looks whether the file is there.
            }
        }

        throw new ConnectionLostException($"{file.Name} could not be attached.");
    }

    public void Dispose() => visitor.Dispose();

    private async Task<Page> TypeAsync(string step, Registration registration, CancellationToken cancel)
    {
        var address = "/dang-ky/" + step;
        var page = (await visitor.GetAsync(address, cancel)).Expect(HttpStatusCode.OK, $"The step {step}");
        var fields = registration.Step(step);
        // Without scripts a field that hangs on another answer may only appear after that answer was sent: then a person fills the second page.
        for (var tries = 0; tries < 2; tries++)
        {
            var form = page.Form(address);
            foreach (var (field, value) in fields.Where(f => form.Has(f.Key))) form.Fill(field, value);
            page = await form.SubmitAsync(cancel: cancel);
            if (page.Status != HttpStatusCode.UnprocessableEntity) break;
            if (fields.Any(f => !page.Form(address).Has(f.Key))) break;
        }

        return page.Expect(HttpStatusCode.OK, $"Sending the step {step}");
    }

    /// <summary>Check answers → code by mail → receipt. Every round begins where the application says the person stands.</summary>
    private async Task<string> SendAsync(string email, CancellationToken cancel)
    {
        var page = await visitor.GetAsync("/dang-ky/xem-lai", cancel);
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (page.Url.AbsolutePath == "/dang-ky/da-gui") return DossierCode(page);
            page.Expect(HttpStatusCode.OK, "Checking the answers");
            var seen = await mailbox.SeenAsync(email, cancel);
            page = await page.Form("/dang-ky/xem-lai").SubmitAsync(cancel: cancel);
            if (!page.HasField("code")) continue;
            var mail = await mailbox.WaitForAsync(email, "mã", seen, m => m.Key.Contains("SubmissionCode", StringComparison.Ordinal), cancel);
            page = await page.FormWith("code").Fill("code", mail.Code).SubmitAsync(cancel: cancel);
            if (page.Url.AbsolutePath != "/dang-ky/da-gui") page = await visitor.GetAsync("/dang-ky/xem-lai", cancel);
        }

        throw new UnexpectedPageException("The registration could not be sent.", page);
    }

    private static string DossierCode(Page receipt)
    {
        var match = CodePattern().Match(receipt.Expect(HttpStatusCode.OK, "The receipt").Text);
        return match.Success ? match.Value : throw new UnexpectedPageException("The receipt shows no dossier code.", receipt);
    }

    private static void Reached(Page page, string address)
    {
        page.Expect(HttpStatusCode.OK, $"Going to {address}");
        if (page.Url.AbsolutePath != address) throw new UnexpectedPageException($"Expected to stand at {address}.", page);
    }

    [GeneratedRegex(@"DVK-\d{4}-\d{4,7}")]
    private static partial Regex CodePattern();
}
