using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Appraisals;

/// <summary>The people of a panel: they are asked by mail, answer the question, score and hand in.</summary>
public sealed class Panel(Uri home, Mailbox mailbox)
{
    public const string Stage = "tham-dinh";
    public const string Chair = "thamdinh@khoi.example.vn";

    private static readonly (string Criterion, decimal Max)[] Criteria =
        [("can-thiet", 15), ("tinh-kheo", 20), ("huy-dong", 15), ("ket-qua", 25), ("hai-hoa", 5), ("ben-vung", 15), ("ho-so", 5)];

    public static string PageOf(SentDossier dossier) => "/tham-dinh/ho-so/" + dossier.Code;

    /// <summary>A dossier that the cell has agreed to, so that its panel is asked now.</summary>
    public async Task<SentDossier> WaitingAsync(int model = 2, params IReadOnlyList<Upload> evidence)
    {
        var people = new People(home, mailbox);
        var dossier = await people.RegisterAsync(People.Model(model), evidence);
        await people.DecideAsync(dossier, Decision.Approve());
        return dossier;
    }

    /// <summary>The requests to the first <paramref name="count"/> people asked, by their order of arrival.</summary>
    public async Task<IReadOnlyList<Mail>> RequestsAsync(SentDossier dossier, int count = 3, int attempt = 1)
    {
        for (var tries = 0; tries < 400; tries++)
        {
            List<Mail> found = [.. (await mailbox.ReadAsync()).Where(m => m.Key.StartsWith($"{dossier.Code}|{Stage}|{attempt}|AppraisalRequest|1|", StringComparison.Ordinal)).Reverse()];
            if (found.Count >= count) return found;
            await Task.Delay(60);
        }

        throw new TimeoutException($"{count} people should have been asked to appraise {dossier.Code}.");
    }

    public Task<Mail> LetterToChairAsync(SentDossier dossier, string kind) => mailbox.WaitForAsync(Chair, dossier.Code, where: m => m.Key.StartsWith($"{dossier.Code}|{Stage}|1|{kind}|", StringComparison.Ordinal));

    /// <summary>Opens the link in a browser and says that there is no conflict.</summary>
    public async Task<Page> DeclareAsync(Visitor browser, Mail request)
    {
        var page = (await browser.GetAsync(request.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "Opening the link of the request");
        if (!page.HasField("conflict")) return page;
        return (await page.FormWith("conflict").Fill("conflict", "no").SubmitAsync()).Expect(HttpStatusCode.OK, "Saying that there is no conflict");
    }

    /// <summary>Steps aside with a code; returns the page that says so.</summary>
    public async Task<Page> RecuseAsync(Visitor browser, SentDossier dossier, Mail request, string reason)
    {
        var page = await browser.GetAsync(request.Link.PathAndQuery);
        page = await page.Form(PageOf(dossier) + "/ma").SubmitAsync();
        var form = page.FormWith("conflict").Fill("conflict", "yes").Fill("reason", reason).Fill("code", await CodeAsync(dossier, request));
        return (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Stepping aside");
    }

    /// <summary>Every criterion at its full points less <paramref name="less"/> of the 25 for results.</summary>
    public static PageForm Fill(PageForm form, decimal less = 0, string feedback = "")
    {
        foreach (var (criterion, max) in Criteria.Where(c => form.Has($"points-{c.Criterion}")))
        {
            var points = criterion == "ket-qua" ? max - less : max;
            form.Fill($"points-{criterion}", points.ToString("0.#", System.Globalization.CultureInfo.GetCultureInfo("vi-VN")));
            form.Fill($"comment-{criterion}", points < max / 2 ? "Kết quả chưa có số liệu kiểm chứng." : "");
        }

        return form.Fill("feedback", feedback);
    }

    /// <summary>Scores everything, asks for the code where it is needed, hands in; returns the outcome.</summary>
    public async Task<Page> SubmitAsync(Visitor browser, SentDossier dossier, Mail request, decimal less = 0, string feedback = "")
    {
        var page = await DeclareAsync(browser, request);
        if (page.HasField("code"))
        {
            page = (await Fill(page.Form(PageOf(dossier) + "/ma"), less, feedback).SubmitAsync()).Expect(HttpStatusCode.OK, "Asking for the code");
            page.FormWith("points-tinh-kheo").Fill("code", await CodeAsync(dossier, request));
        }
        else
        {
            Fill(page.FormWith("points-tinh-kheo"), less, feedback);
        }

        return (await page.FormWith("points-tinh-kheo").SubmitAsync()).Expect(HttpStatusCode.OK, "Handing in");
    }

    /// <summary>The newest code mailed to whom the request went.</summary>
    public async Task<string> CodeAsync(SentDossier dossier, Mail request, int number = 1)
    {
        var person = request.Key.Split('|')[5];
        return (await mailbox.WaitForAsync(request.To, dossier.Code, where: m => m.Key == $"{dossier.Code}|{Stage}|1|AppraisalCode|{number}|{person}")).Code;
    }

    public async Task<Mail> RequestToChairAsync(SentDossier dossier) => await LetterToChairAsync(dossier, "OpinionRequest");

    public async Task<Page> DecideAsync(SentDossier dossier, Decision decision)
    {
        using var chair = new Approver(home, mailbox, Chair);
        return await chair.DecideAsync(await RequestToChairAsync(dossier), decision);
    }
}
