using System.Globalization;
using System.Net;

namespace DanVanKheo.TestKit;

/// <summary>A member of a jury or panel: says that there is no conflict, scores every criterion, hands in with the mailed code.</summary>
public sealed class Scorer(Uri home, Mailbox mailbox) : IDisposable
{
    private readonly Visitor browser = new(home);

    public async Task ScoreAsync(string dossier, Mail request, Func<string, decimal> points)
    {
        var page = (await browser.GetAsync(request.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "Opening the sheet");
        if (page.HasField("conflict")) page = (await page.FormWith("conflict").Fill("conflict", "no").SubmitAsync()).Expect(HttpStatusCode.OK, "Saying that there is no conflict");
        var criteria = page.Document.QuerySelectorAll("[name^='points-']").Select(f => f.GetAttribute("name")!["points-".Length..]).Distinct().ToList();
        var first = "points-" + criteria[0];
        if (page.HasField("code"))
        {
            var seen = await mailbox.SeenAsync(request.To);
            var asks = page.Document.QuerySelector("[formaction$='/ma']")!.GetAttribute("formaction")!;
            page = (await Fill(page.Form(asks), criteria, points).SubmitAsync()).Expect(HttpStatusCode.OK, "Asking for the code");
            var code = await mailbox.WaitForAsync(request.To, "", seen, m => m.Key.Contains("|AppraisalCode|", StringComparison.Ordinal));
            page.FormWith(first).Fill("code", code.Code);
        }

        page = await Fill(page.FormWith(first), criteria, points).SubmitAsync();
        if (page.Problems.Count > 0) throw new UnexpectedPageException($"The sheet of {dossier} was not taken.", page);
    }

    public void Dispose() => browser.Dispose();

    private static PageForm Fill(PageForm form, IEnumerable<string> criteria, Func<string, decimal> points)
    {
        foreach (var criterion in criteria) form.Fill("points-" + criterion, points(criterion).ToString("0.#", CultureInfo.GetCultureInfo("vi-VN"))).Fill("comment-" + criterion, "Đạt yêu cầu của tiêu chí.");
        return form;
    }
}
