using System.Globalization;
using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.FollowUps;

/// <summary>One year of one model: registered in January, approved, carried out; its submitter's browser follows the links of the letters.</summary>
internal sealed class Season(TwoPassApp app) : IDisposable
{
    public const string Holder = "theodoi@khoi.example.vn";
    public const string Appraiser = "thamdinh@khoi.example.vn";
    public const string Intake = "tiepnhan@khoi.example.vn";

    private readonly ClockDriver clock = new(app.Address);

    public Visitor Browser { get; } = new(app.Address);

    public int Year { get; private set; }

    public SentDossier Dossier { get; private set; } = null!;

    public string Home => "/bao-cao/ho-so/" + Dossier.Code;

    /// <summary>Registers on 11 January of the year after the application's clock.</summary>
    public async Task<SentDossier> RegisterAsync(int model = 1, params IReadOnlyList<Upload> evidence)
    {
        Year = (await clock.NowAsync()).Year + 1;
        await ToDayAsync(11, 1);
        return Dossier = await app.People.RegisterAsync(People.Model(model), evidence);
    }

    public async Task<SentDossier> ToImplementationAsync(int model = 1)
    {
        await RegisterAsync(model);
        await app.People.DecideAsync(Dossier, Decision.Approve());
        await DecideAsync("tiep-nhan", Intake, Decision.Approve());
        await DecideAsync("khoi", People.BlocReviewer, Decision.Approve());
        await RequestAsync("thuc-hien", Holder);
        return Dossier;
    }

    /// <summary>Ten o'clock of a day of the season.</summary>
    public Task ToDayAsync(int day, int month, int yearsOn = 0) => clock.SetAsync(day, month, Year + yearsOn, 10, 0);

    public async Task<DateOnly> TodayAsync() => DateOnly.FromDateTime((await clock.NowAsync()).DateTime);

    public Task ToDayAsync(DateOnly day) => ToDayAsync(day.Day, day.Month, day.Year - Year);

    public Task<Mail> RequestAsync(string stage, string officer, int attempt = 1) => MailAsync(officer, $"{Dossier.Code}|{stage}|{attempt}|OpinionRequest|1");

    public async Task<Page> DecideAsync(string stage, string officer, Decision decision)
    {
        using var approver = new Approver(app.Address, app.Mailbox, officer);
        return await approver.DecideAsync(await RequestAsync(stage, officer), decision);
    }

    /// <summary>The holder agrees at the end of September, by the link of a reminder: the one of January has expired.</summary>
    public async Task EndImplementationAsync()
    {
        await ToDayAsync(28, 9);
        using var approver = new Approver(app.Address, app.Mailbox, Holder);
        await approver.DecideAsync(await LetterAsync(Holder, "thuc-hien|1|OpinionReminder|"), Decision.Approve());
    }

    /// <summary>What the holder of a stage sees before deciding.</summary>
    public async Task<Page> LookAsync(Visitor officer, string stage, string address) =>
        (await officer.GetAsync((await RequestAsync(stage, address)).Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The holder's page");

    /// <summary>A letter to the submitter, by the end of its key behind the dossier's code.</summary>
    public Task<Mail> LetterAsync(string key) => MailAsync(Dossier.Model.Email, $"{Dossier.Code}|{key}");

    /// <summary>The newest letter whose key goes on like this: which reminder it is depends on the weekdays of the year.</summary>
    public Task<Mail> LetterAsync(string to, string key) => app.Mailbox.WaitForAsync(to, Dossier.Code, where: m => m.Key.StartsWith($"{Dossier.Code}|{key}", StringComparison.Ordinal));

    public async Task<bool> HasLetterAsync(string to, string kind) => (await app.Mailbox.ReadAsync(to)).Any(m => m.Key.StartsWith(Dossier.Code + "|", StringComparison.Ordinal) && m.Key.Contains($"|{kind}|", StringComparison.Ordinal));

    public async Task<Page> OpenAsync(Mail letter) => (await Browser.GetAsync(letter.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The link of the letter");

    /// <summary>Writes a whole report with one file and sends it; ends at the follow-up page.</summary>
    public async Task<Page> ReportAsync(string id, string reached)
    {
        var address = $"{Home}/{id}";
        var page = await (await Browser.GetAsync(address)).Form(address).Attach("file", SampleFiles.Png($"Ảnh {id}.png")).SubmitAsync();
        var form = page.Form(address + "/gui");
        form.Fill("state_0", "done").Fill("reached_0", reached).Fill("evidence_0", form.Choices("evidence_0").Last(file => file.StartsWith(id + ".", StringComparison.Ordinal))).Fill("narrative", "Đã vận động các hộ, trao xe theo kế hoạch từng tháng.");
        return (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Sending the report");
    }

    public static string Day(int day, int month, int year) => new DateOnly(year, month, day).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        clock.Dispose();
        Browser.Dispose();
    }

    private Task<Mail> MailAsync(string to, string key) => app.Mailbox.WaitForAsync(to, Dossier.Code, where: m => m.Key == key);
}
