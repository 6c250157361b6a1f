using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>A registration that only waits for its code to be typed, so that the moment of sending can be chosen.</summary>
internal sealed class Prepared(DevelopmentApp app) : IDisposable
{
    private readonly Visitor browser = app.Browser();
    private Registration model = People.Model();
    private PageForm? form;

    public async Task WriteAsync(Registration typed)
    {
        model = typed;
        await People.WriteDraftAsync(browser, model);
        var page = await People.AskForCodeAsync(browser);
        form = page.Form("/dang-ky/ma").Fill("code", await app.People.SubmissionCodeAsync(model));
    }

    public async Task<SentDossier> SendAsync()
    {
        var page = await form!.SubmitAsync();
        if (page.Url.AbsolutePath != "/dang-ky/da-gui") throw new UnexpectedPageException("The registration was not sent.", page);
        var receipt = await app.Mailbox.WaitForAsync(model.Email, "", where: m => m.Key.Contains("|Receipt|", StringComparison.Ordinal));
        return new(receipt.Key.Split('|')[0], model);
    }

    public void Dispose() => browser.Dispose();
}
