using System.Globalization;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>An application in which every letter of the one-pass route with a link in it has been sent, and is still of use.</summary>
public sealed class ScannedApp : IAsyncLifetime
{
    private readonly EventPost events = new();
    private AppProcess? process;
    private Mailbox? mailbox;

    public AppProcess Process => process!;

    public Mailbox Mailbox => mailbox!;

    /// <summary>One letter of each kind.</summary>
    public IReadOnlyDictionary<string, Mail> Letters { get; private set; } = new Dictionary<string, Mail>();

    public async ValueTask InitializeAsync()
    {
        process = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["SendGrid__WebhookKey"] = events.PublicKey });
        mailbox = new Mailbox(process.Address);
        var people = new People(process.Address, mailbox);
        var waiting = await people.RegisterAsync();
        var returned = await people.RegisterAsync(People.Model(2), SampleFiles.Pdf());
        await people.DecideAsync(returned, Decision.Return("Bổ sung số hộ tham gia và thời hạn hoàn thành."));
        var rejected = await people.RegisterAsync(People.Model(3));
        await people.DecideAsync(rejected, Decision.Reject("Trùng với nhiệm vụ thường xuyên."));
        var commended = await people.RegisterUpToCommendationAsync(People.Model(6));
        await people.DecideAsync(commended, Decision.Commend(DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)), People.Commendation);
        var request = await people.RequestAsync(waiting);
        await events.SendAsync(process.Address, EventPost.Event(request.Key, "bounce", request.To, "b1", "550 5.1.1"));
        await people.LetterAsync(commended, "Commendation");
        await people.LetterAsync(returned, "Returned");
        await people.LetterAsync(rejected, "Rejected");
        await EndingsAsync(people, commended);
        using var clock = new ClockDriver(process.Address);
        await clock.AdvanceAsync(TimeSpan.FromDays(8));
        await mailbox.WaitForAsync(request.To, waiting.Code, where: m => m.Key.Contains("|OpinionReminder|", StringComparison.Ordinal));
        await mailbox.WaitForAsync("phobithu.phunu@khoi.example.vn", waiting.Code);
        Letters = (await mailbox.ReadAsync()).Where(m => m.Links.Count > 0).GroupBy(m => m.Key.Split('|')[3]).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>A withdrawal, a refusal that others hear of, a dossier opened again, a decision amended and then revoked.</summary>
    private async Task EndingsAsync(People people, SentDossier commended)
    {
        var withdrawn = await people.RegisterAsync(People.Model(4));
        await people.RequestAsync(withdrawn);
        await people.WithdrawAsync(withdrawn);
        var refused = await people.RegisterAsync(People.Model(5));
        await people.DecideAsync(refused, Decision.Approve());
        await people.DecideAsync(refused, Decision.Reject("Chưa có kết quả kiểm chứng được."), People.Bloc);
        await Mailbox.WaitForAsync(refused.Model.Approver, refused.Code, where: m => m.Key.Contains("|DecisionNotice|", StringComparison.Ordinal));
        using var officer = new Officer(Process.Address, Mailbox, People.CommendationOfficer);
        var reopen = $"/can-bo/ho-so/{refused.Code}/mo-lai";
        await (await officer.SignInAsync(reopen)).Form(reopen).Fill("stage", "chi-bo").Fill("reason", "Có số liệu mới của quý II.").SubmitAsync();
        var today = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        var decision = await officer.GetAsync("/can-bo/quyet-dinh/1");
        decision = await decision.FormWith("kind").Fill("kind", "Amend").Fill("date", today).Fill("signer", "bi-thu").Fill("reason", "Ghi đúng tên tập thể.").Fill("subjectName", "Tổ dân vận số 1").SubmitAsync();
        await decision.FormWith("kind").Fill("kind", "Revoke").Fill("date", today).Fill("signer", "bi-thu").Fill("reason", "Số liệu kê khai không đúng.").Fill("ground", "FalseAchievement").SubmitAsync();
        foreach (var (dossier, kind) in ((SentDossier, string)[])[(withdrawn, "WithdrawalConfirmed"), (refused, "Reopened"), (commended, "AwardAmended"), (commended, "AwardRevoked")]) await people.LetterAsync(dossier, kind);
    }

    public async ValueTask DisposeAsync()
    {
        events.Dispose();
        mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
    }
}
