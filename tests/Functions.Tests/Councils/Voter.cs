using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Councils;

/// <summary>A member of the council with a browser of their own.</summary>
internal sealed class Voter(Uri home, Mailbox mailbox, string email, SentDossier dossier) : IDisposable
{
    public Voter(CouncilApp app, string email, SentDossier dossier)
        : this(app.Process.Address, app.Mailbox, email, dossier)
    {
    }

    public Visitor Browser { get; } = new(home);

    public static string PageOf(SentDossier dossier) => "/bieu-quyet/ho-so/" + dossier.Code;

    public Task<Mail> RequestAsync(int round = 1) =>
        mailbox.WaitForAsync(email, dossier.Code, where: m => m.Key.StartsWith($"{dossier.Code}|{CouncilApp.Stage}|1|BallotRequest|{round * 1000}|", StringComparison.Ordinal));

    public async Task<Page> OpenAsync(int round = 1) => await Browser.GetAsync((await RequestAsync(round)).Link.PathAndQuery);

    /// <summary>Receives the ballot; returns the page, and the form with the code typed.</summary>
    public async Task<PageForm> ReceiveAsync(int round = 1)
    {
        var seen = await mailbox.SeenAsync(email);
        var page = await (await OpenAsync(round)).Form(PageOf(dossier) + "/ma").SubmitAsync();
        var mail = await mailbox.WaitForAsync(email, dossier.Code, seen, m => m.Key.Contains("|BallotCode|", StringComparison.Ordinal));
        return page.FormWith("choice").Fill("code", mail.Code);
    }

    public async Task<Page> VoteAsync(string choice, int round = 1, string remark = "")
    {
        var form = (await ReceiveAsync(round)).Fill("choice", choice);
        if (remark.Length > 0) form.Fill("remark", remark);
        return (await form.SubmitAsync()).Expect(HttpStatusCode.OK, $"{email} votes {choice}");
    }

    public void Dispose() => Browser.Dispose();
}
