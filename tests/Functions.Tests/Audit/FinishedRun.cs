using System.Globalization;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Letters;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Audit;

/// <summary>What an application leaves behind: two dossiers went all their way, one of them with a return, and the process is gone.</summary>
public sealed class FinishedRun : IAsyncLifetime
{
    private readonly MailServiceApp app = new();

    public SentDossier Commended { get; private set; } = new("", People.Model());

    public SentDossier Mended { get; private set; } = new("", People.Model());

    public IReadOnlyList<ReceivedMail> Letters => app.Service.Received;

    public string DataFolder => app.Process.DataFolder;

    public IReadOnlyList<string> Output => app.Process.Output.Lines;

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        var today = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        Commended = await app.People.RegisterUpToCommendationAsync(null, SampleFiles.Pdf());
        await app.People.DecideAsync(Commended, Decision.Commend(today), People.Commendation);
        await app.CameAsync($"{Commended.Code}|khen-thuong|1|Commendation|1", 1);

        Mended = await app.People.RegisterAsync(People.Model(3));
        await app.People.DecideAsync(Mended, Decision.Return("Bổ sung chỉ tiêu đo được."));
        using var submitter = new Submitter(app.Process.Address, app.Mailbox);
        await submitter.ResubmitAsync(await app.People.LetterAsync(Mended, "Returned"), Mended.Model.Email, "ket-qua", new Dictionary<string, string> { ["target"] = "Vận động 120 hộ tham gia." });
        await app.People.DecideAsync(Mended, Decision.Approve(), attempt: 2);
        await app.People.DecideAsync(Mended, Decision.Reject("Trùng với nhiệm vụ thường xuyên."), People.Bloc);
        await app.CameAsync($"{Mended.Code}|khoi|1|Rejected|1", 1);
        await app.Process.KillAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
