using System.Net;

namespace DanVanKheo.TestKit;

/// <summary>A person who is asked for an opinion by mail: opens the link, reads, asks for a code, answers.</summary>
public sealed class Approver(Uri home, Mailbox mailbox, string email) : IDisposable
{
    private const int MostTries = 8;

    private readonly Visitor visitor = new(home);
    private PageForm? sent;

    public string Email { get; } = email;

    /// <summary>Waits for the request about a dossier.</summary>
    public Task<Mail> RequestedAsync(string dossier, IReadOnlySet<string>? seen = null, CancellationToken cancel = default) =>
        mailbox.WaitForAsync(Email, $"[{dossier}]", seen, mail => mail.Key.Contains("OpinionRequest", StringComparison.Ordinal), cancel);

    public async Task<Page> OpenAsync(Mail request, CancellationToken cancel = default) => await visitor.GetAsync(request.Link.PathAndQuery, cancel);

    /// <summary>
    /// Gives the opinion and returns the outcome page. A step that turns out to be done already (the server went away after it) is not done again.
    /// </summary>
    public async Task<Page> DecideAsync(Mail request, Decision decision, CancellationToken cancel = default)
    {
        var page = (await OpenAsync(request, cancel)).Expect(HttpStatusCode.OK, "Opening the link of the request");
        for (var tries = 0; tries < MostTries && page.HasField("verdict"); tries++)
        {
            if (page.HasField("code")) page = await WithCodeAsync(page, decision, cancel);
            else page = await SendAsync(Answer(page, decision), cancel);

            // Anything but the form or its problems: the stage may be closed or the page gone stale; a person opens the link again.
            if (page.Status is not (HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity)) page = await OpenAsync(request, cancel);
        }

        if (page.HasField("verdict")) throw new UnexpectedPageException($"{Email} could not give the opinion.", page);
        return page.Expect(HttpStatusCode.OK, "The outcome after the opinion");
    }

    /// <summary>Sends the last form once more, as a double click or a reload does.</summary>
    public Task<Page> SendAgainAsync(CancellationToken cancel = default) =>
        sent?.SubmitAsync(cancel: cancel) ?? throw new InvalidOperationException("Nothing was sent yet.");

    public void Dispose() => visitor.Dispose();

    /// <summary>Asks for a code, reads it in the mailbox, and answers with it.</summary>
    private async Task<Page> WithCodeAsync(Page page, Decision decision, CancellationToken cancel)
    {
        var address = page.FormWith("verdict").Address.AbsolutePath;
        var seen = await mailbox.SeenAsync(Email, cancel);
        var asked = await page.Form(address + "/ma").SubmitAsync(cancel: cancel);
        if (!asked.HasField("verdict")) return asked;
        var code = await mailbox.WaitForAsync(Email, "mã", seen, mail => mail.Key.Contains("OpinionCode", StringComparison.Ordinal), cancel);
        return await SendAsync(Answer(asked, decision).Fill("code", code.Code), cancel);
    }

    private Task<Page> SendAsync(PageForm form, CancellationToken cancel)
    {
        sent = form;
        return form.SubmitAsync(cancel: cancel);
    }

    private static PageForm Answer(Page page, Decision decision)
    {
        var form = page.FormWith("verdict").Fill("verdict", decision.Verdict).Fill("reason", decision.Reason);
        if (decision.Verdict == "Return") form.Tick("points", decision.Points.Count > 0 ? decision.Points : form.Boxes("points").Where(b => b.StartsWith("section:", StringComparison.Ordinal)));
        if (decision.Award.Length > 0) form.Fill("award", decision.Award).Fill("date", decision.Date).Fill("signer", decision.Signer);
        return form;
    }
}
