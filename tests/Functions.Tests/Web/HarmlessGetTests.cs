using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Web;

/// <summary>No address changes anything by being opened, whatever hangs behind its question mark.</summary>
[Collection(nameof(SharedApp))]
public sealed class HarmlessGetTests(DevelopmentApp app)
{
    private const string Everything = "?verdict=Approve&reason=L%C3%BD+do+%C4%91%E1%BB%A7+d%C3%A0i&code=123456&token=x&name=Kh%C3%A1c&days=30&to=01/01/2030+00:00";

    [Fact]
    public async Task Every_address_may_be_opened()
    {
        var dossier = await app.People.RegisterAsync(null, SampleFiles.Pdf());
        var (secretary, opinion) = await app.People.OpenAsync(dossier);
        using var _ = secretary;
        var model = People.Model();
        using var writer = app.Browser();
        var draft = await People.WriteDraftAsync(writer, model);
        draft = await draft.FormWith("file").Attach("file", SampleFiles.Png()).SubmitAsync();
        var remove = draft.Document.Forms.Select(f => f.GetAttribute("action")!).First(a => a.EndsWith("/xoa", StringComparison.Ordinal));
        var token = (await app.People.RequestAsync(dossier)).Link.PathAndQuery;
        var resume = (await app.Mailbox.ReadAsync(model.Email))[0].Link.PathAndQuery;
        var before = await StateAsync(dossier, model, secretary, writer);

        string[] addresses =
        [
            "/", "/dang-ky", "/dang-ky/khai-quat", "/dang-ky/noi-dung", "/dang-ky/ket-qua", "/dang-ky/minh-chung", "/dang-ky/xem-lai", "/dang-ky/ma", "/dang-ky/da-gui", "/dang-ky/rut", "/dang-ky/rut/ma", "/dang-ky/dong-so-huu", "/dang-ky/dong-so-huu/x/xoa", $"/can-bo/ho-so/{dossier.Code}/mo-lai",
            remove, resume, "/ho-so", dossier.Status, token, dossier.OpinionPage, dossier.OpinionPage + "/ma", "/lien-ket/gui-lai", opinion.Links.First(l => l.Contains("/tep/", StringComparison.Ordinal)),
            "/mo-hinh", "/mo-hinh/" + dossier.Code, "/mo-hinh/rss.xml", "/mo-hinh/feed.json", "/sitemap.xml", "/robots.txt", $"/mo-hinh/{dossier.Code}/to-gap", $"/mo-hinh/{dossier.Code}/the.svg", $"/mo-hinh/{dossier.Code}/anh/1", $"/bao-cao/ho-so/{dossier.Code}/cong-khai", $"/can-bo/cong-khai/{dossier.Code}/bai-viet", "/giay-khen/ABCD-2345", "/so-ket/x", "/so-ket/ky/2027-h1", "/so-ket/ky/2027-h1/xlsx", "/dev/mail", "/dev/clock", "/healthz", "/readyz", "/khong-co",
        ];
        foreach (var browser in (Visitor[])[secretary, writer])
        {
            foreach (var address in addresses)
            {
                foreach (var query in (string[])["", Everything])
                {
                    foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
                    {
                        var answer = await browser.RequestAsync(method, address + query);
                        Assert.True((int)answer.Status < 500, answer.ToString());
                    }
                }
            }
        }

        Assert.Equal(before, await StateAsync(dossier, model, secretary, writer));
    }

    private async Task<string> StateAsync(SentDossier dossier, Registration model, Visitor secretary, Visitor writer)
    {
        var mails = (await app.Mailbox.ReadAsync()).Where(m => m.Subject.Contains(dossier.Code, StringComparison.Ordinal) || m.To == model.Email).Select(m => m.Key).Order(StringComparer.Ordinal);
        using var clock = app.Clock();
        var jumped = (await clock.NowAsync() - DateTimeOffset.UtcNow).TotalMinutes > 1;
        var check = await writer.GetAsync("/dang-ky/xem-lai");
        string[] pages = [(await secretary.GetAsync(dossier.OpinionPage)).Text, (await secretary.GetAsync(dossier.Status)).Text, check.Text, check.Url.AbsolutePath, jumped.ToString()];
        return string.Join('\n', mails.Concat(pages));
    }
}
