using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>An application with one dossier that waits for its secretary's opinion.</summary>
public sealed class WaitingDossier : IAsyncLifetime
{
    private AppProcess? app;
    private Mailbox? mailbox;

    public AppProcess App => app!;

    public Mailbox Mailbox => mailbox!;

    public string Code { get; private set; } = "";

    public Registration Registration { get; } = NineModels.All[1];

    public Mail Request { get; private set; } = new("", default, "", "", "", "", "", "");

    public async ValueTask InitializeAsync()
    {
        app = await AppProcess.StartAsync();
        mailbox = new Mailbox(app.Address);
        using var submitter = new Submitter(app.Address, mailbox);
        Code = await submitter.RegisterAsync(Registration, [SampleFiles.Pdf()]);
        using var secretary = new Approver(app.Address, mailbox, Registration.Approver);
        Request = await secretary.RequestedAsync(Code);
    }

    /// <summary>Fails unless the dossier still waits, and waits for the same person.</summary>
    public async Task StillWaitsAsync()
    {
        using var secretary = new Approver(App.Address, Mailbox, Registration.Approver);
        var page = await secretary.OpenAsync(Request);
        Assert.True(page.HasField("verdict"), "The opinion form is gone:\n" + page);
        var decided = (await Mailbox.ReadAsync()).Where(m => m.Subject.Contains(Code, StringComparison.Ordinal) && m.Key.Contains("|khoi|", StringComparison.Ordinal)).ToList();
        Assert.Empty(decided);
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (app is not null) await app.DisposeAsync();
    }
}
