using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Discussions;

/// <summary>People who write to each other about a dossier.</summary>
internal static class Correspondence
{
    public static string PageOf(SentDossier dossier) => dossier.OpinionPage + "/trao-doi";

    /// <summary>A reviewer's messages in this browser, with the code typed already; the form is ready to be filled.</summary>
    public static async Task<Page> OpenAsync(Visitor browser, Mailbox mailbox, SentDossier dossier, Mail request)
    {
        await browser.GetAsync(request.Link.PathAndQuery);
        var page = (await browser.GetAsync(PageOf(dossier))).Expect(HttpStatusCode.OK, "Opening the messages");
        if (!page.HasField("code")) return page;
        var seen = await mailbox.SeenAsync(request.To);
        page = (await page.Form(dossier.OpinionPage + "/ma").SubmitAsync()).Expect(HttpStatusCode.OK, "Asking for the code");
        var code = (await mailbox.WaitForAsync(request.To, dossier.Code, seen, m => m.Key.Contains("|OpinionCode|", StringComparison.Ordinal))).Code;
        page.FormWith("text").Fill("code", code);
        return page;
    }

    public static IReadOnlyList<string> Texts(Page page) => [.. page.Document.QuerySelectorAll(".timeline .said").Select(t => t.TextContent)];
}
