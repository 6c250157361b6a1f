using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>An application that has sent a submitter and an officer letters with links of several kinds: receipt, draft, return, approval of a stage.</summary>
public sealed class SentLetters : IAsyncLifetime
{
    private AppProcess? app;
    private Mailbox? mailbox;

    public AppProcess App => app!;

    /// <summary>The dossier that was returned, and the one whose first stage is approved.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public IReadOnlyDictionary<string, Mail> Letters { get; private set; } = new Dictionary<string, Mail>();

    public async ValueTask InitializeAsync()
    {
        app = await AppProcess.StartAsync();
        mailbox = new Mailbox(app.Address);
        var returned = await DecidedAsync(NineModels.All[1], Decision.Return("Bổ sung số hộ tham gia và thời hạn hoàn thành."));
        var approved = await DecidedAsync(NineModels.All[2], Decision.Approve());
        await mailbox.WaitForAsync(NineModels.All[1].Email, returned, where: m => m.Key.Contains("|Returned|", StringComparison.Ordinal));
        await mailbox.WaitForAsync(NineModels.All[2].Email, approved, where: m => m.Key.Contains("|StageApproved|", StringComparison.Ordinal));
        Codes = [returned, approved];
        Letters = (await mailbox.ReadAsync()).Where(m => m.Links.Count > 0).GroupBy(m => m.Key.Split('|')[3]).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>Where each dossier stands, and which letters about them were sent, codes left out: pressing everything may well ask for one.</summary>
    public async Task<string> StateAsync()
    {
        using var visitor = new Visitor(App.Address);
        var pages = new List<string>();
        foreach (var code in Codes) pages.Add((await visitor.GetAsync("/ho-so/" + code)).Text);
        var mails = (await mailbox!.ReadAsync()).Select(m => m.Key).Where(k => Codes.Any(c => k.StartsWith(c + "|", StringComparison.Ordinal)) && !k.Contains("Code|", StringComparison.Ordinal));
        return string.Join('\n', pages.Concat(mails.Order(StringComparer.Ordinal)));
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (app is not null) await app.DisposeAsync();
    }

    private async Task<string> DecidedAsync(Registration registration, Decision decision)
    {
        using var submitter = new Submitter(App.Address, mailbox!);
        var code = await submitter.RegisterAsync(registration, []);
        using var secretary = new Approver(App.Address, mailbox!, registration.Approver);
        await secretary.DecideAsync(await secretary.RequestedAsync(code), decision);
        return code;
    }
}
