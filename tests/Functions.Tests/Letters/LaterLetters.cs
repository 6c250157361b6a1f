using System.Text.Json.Nodes;
using DanVanKheo.Calendar;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.Functions.Tests.Discussions;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>
/// An application in which the letters of the later stages were sent and are of use at the same time: one dossier is being appraised,
/// one carried out, one voted on. Its route is in no order an office would choose; it is the shortest to all of them.
/// </summary>
public sealed class LaterLetters : IAsyncLifetime
{
    private const string Nominator = "thidua@khoi.example.vn";
    private const string Chair = "thamdinh@khoi.example.vn";
    private const string Holder = "theodoi@khoi.example.vn";
    private const string Secretary = "thuky.hoidong@khoi.example.vn";

    private OwnProgramme? own;

    public AppProcess Process => own!.Process;

    internal OwnProgramme Own => own!;

    /// <summary>One letter of each kind, the newest.</summary>
    public IReadOnlyDictionary<string, Mail> Letters { get; private set; } = new Dictionary<string, Mail>();

    private Mailbox Mailbox => own!.Mailbox;

    private People People => new(Process.Address, Mailbox);

    public async ValueTask InitializeAsync()
    {
        own = await OwnProgramme.StartAsync(programme => programme["route"]!["stages"] = Stages());
        using var clock = new ClockDriver(Process.Address);
        var year = (await clock.NowAsync()).Year + 1;
        await clock.SetAsync(16, 6, year, 10, 0);
        await WaitAsync("SummaryReady");
        var carriedOut = await NominatedAsync(Decision.Reject("Đã hết suất của năm, để năm sau."));
        await AnswerAsync(carriedOut, "tham-dinh", Chair, Decision.Approve("Đủ cơ sở, không chờ thêm phiếu."));
        await RequestAsync(carriedOut, "thuc-hien", Holder);
        await clock.SetAsync(8, 7, year, 10, 0);
        await WaitAsync("ReportRequest");
        await NominatedAsync(Decision.Approve("Mô hình đã lan ra ba đơn vị."));
        var votedOn = await NominatedAsync(Decision.Approve("Mô hình đã lan ra hai đơn vị."));
        await AnswerAsync(votedOn, "tham-dinh", Chair, Decision.Approve("Đủ cơ sở, không chờ thêm phiếu."));
        await AnswerAsync(votedOn, "thuc-hien", Holder, Decision.Approve());
        await WriteToEverybodyAsync(votedOn);
        await InviteCoOwnerAsync();
        await AskToContinueAsync(carriedOut);
        foreach (var kind in LaterScannerTests.Kinds) await WaitAsync(kind.Data);
        Letters = (await Mailbox.ReadAsync()).Where(m => m.Links.Count > 0).GroupBy(m => m.Key.Split('|')[3]).ToDictionary(g => g.Key, g => g.First());
    }

    public async ValueTask DisposeAsync()
    {
        if (own is not null) await own.DisposeAsync();
    }

    private static JsonArray Stages() =>
    [
        OwnProgramme.Stage(People.Commendation, "Commendation", "commendation-officer"),
        OwnProgramme.Stage("de-nghi", "Nomination", "nomination-officer"),
        With(OwnProgramme.Stage("tham-dinh", "Appraisal", "appraisal-chair"), "appraisal", """{"appraisers": 3}"""),
        With(OwnProgramme.Stage("thuc-hien", "Implementation", "implementation-officer"), "reports", """
            {"dates": [{"id": "q2", "name": {"vi": "Báo cáo quý II", "en": "Second quarter"}, "on": {"month": 7, "day": 15}}],
             "opensWorkingDaysBefore": 10, "graceWorkingDays": 5, "reminders": {"workingDaysFromDue": [1]}, "retireAfterMissed": 2}
            """),
        With(OwnProgramme.Stage("hoi-dong", "CouncilVote", "council-secretary"), "council", """{"secret": true, "votingDays": 5}"""),
    ];

    private static JsonNode With(JsonNode stage, string property, string json)
    {
        stage[property] = JsonNode.Parse(json);
        return stage;
    }

    /// <summary>Commended on the day, and answered about the nomination.</summary>
    private async Task<SentDossier> NominatedAsync(Decision decision)
    {
        var dossier = await People.RegisterAsync(Signing.OwnSubject());
        using var clock = new ClockDriver(Process.Address);
        var today = VietnamTime.Date(VietnamTime.Day(await clock.NowAsync()));
        await People.DecideAsync(dossier, Decision.Commend(today), People.Commendation);
        await AnswerAsync(dossier, "de-nghi", Nominator, decision);
        return dossier;
    }

    private async Task AnswerAsync(SentDossier dossier, string stage, string officer, Decision decision)
    {
        using var approver = new Approver(Process.Address, Mailbox, officer);
        await approver.DecideAsync(await RequestAsync(dossier, stage, officer), decision);
    }

    private Task<Mail> RequestAsync(SentDossier dossier, string stage, string officer) =>
        Mailbox.WaitForAsync(officer, dossier.Code, where: m => m.Key == $"{dossier.Code}|{stage}|1|OpinionRequest|1");

    private async Task WriteToEverybodyAsync(SentDossier dossier)
    {
        using var secretary = new Visitor(Process.Address);
        var request = await RequestAsync(dossier, "hoi-dong", Secretary);
        var page = await Correspondence.OpenAsync(secretary, Mailbox, dossier, request);
        var told = page.FormWith("text").Choices("told").First(p => p.Length > 0);
        (await page.FormWith("text").Fill("text", "Đề nghị xác nhận số hộ tham gia.").Fill("audience", "Everyone").Fill("told", told).SubmitAsync()).Expect(System.Net.HttpStatusCode.OK, "Writing");
    }

    private async Task InviteCoOwnerAsync()
    {
        using var submitter = new Visitor(Process.Address);
        await People.WriteDraftAsync(submitter, People.Model());
        var page = await submitter.GetAsync("/dang-ky/dong-so-huu");
        await page.Form("/dang-ky/dong-so-huu").Fill("email", "dong.so.huu@donvi.example.vn").SubmitAsync();
    }

    private async Task AskToContinueAsync(SentDossier dossier)
    {
        using var owner = new Visitor(Process.Address);
        await (await owner.GetAsync("/dang-ky/tiep-tuc?ma=" + dossier.Code)).FormWith("email").Fill("email", dossier.Model.Email).SubmitAsync();
    }

    private async Task WaitAsync(string kind)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if ((await Mailbox.ReadAsync()).Any(m => m.Key.Contains($"|{kind}|", StringComparison.Ordinal))) return;
            await Task.Delay(100);
        }

        throw new TimeoutException($"No {kind} was sent.\n{Process.Output}");
    }
}
