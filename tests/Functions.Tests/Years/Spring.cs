using System.Net;
using DanVanKheo.Calendar;
using DanVanKheo.Functions.Tests.FollowUps;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Years;

/// <summary>The first pass: registered, agreed to by the cell, taken in by the office, reviewed by the bloc.</summary>
internal sealed class Spring(TwoPassApp app, Season season)
{
    private const string Deputy = "phobithu.phunu@khoi.example.vn";
    private const string Substitute = "bithu@khoi.example.vn";
    private const string Leave = "/viec/uy-quyen";
    private const string Wanted = "Nêu rõ số hộ tham gia và thời hạn hoàn thành.";
    private const string Mended = "Vận động 120 hộ tham gia, trao 200 xe đạp trước 30/09.";

    private static readonly WorkingCalendar Calendar = WorkingDays.Calendar;

    private string Code => season.Dossier.Code;

    public async Task RegisterAsync()
    {
        var dossier = await season.RegisterAsync(1, SampleFiles.Pdf("Kế hoạch mô hình.pdf"));
        Assert.StartsWith($"DVK-{season.Year}-", dossier.Code, StringComparison.Ordinal);
        await season.LetterAsync("|0|Receipt|1");
    }

    /// <summary>Seven working days to answer; reminded two before, on the day and two after. The deputy is asked too, and nothing is decided by waiting.</summary>
    public async Task TheSecretaryAnswersAfterThreeRemindersAsync()
    {
        var secretary = season.Dossier.Model.Approver;
        var due = Deadline.After(VietnamTime.At(new(season.Year, 1, 11), new(10, 0)), 7, Calendar);
        Assert.Contains(VietnamTime.Date(due.Day), (await season.RequestAsync(People.Cell, secretary)).Text, StringComparison.Ordinal);
        foreach (var (number, days) in ((int, int)[])[(1, -2), (2, 0), (3, 2)])
        {
            await season.ToDayAsync(Calendar.Add(due.Day, days));
            await season.LetterAsync(secretary, $"chi-bo|1|OpinionReminder|{number}");
        }

        Assert.Equal(3, (await app.Mailbox.ReadAsync(secretary)).Count(m => m.Key.StartsWith($"{Code}|chi-bo|1|OpinionReminder|", StringComparison.Ordinal)));
        await season.LetterAsync(Deputy, "chi-bo|1|OpinionEscalation|");
        using var approver = new Approver(app.Address, app.Mailbox, secretary);
        await approver.DecideAsync(await season.LetterAsync(secretary, "chi-bo|1|OpinionReminder|3"), Decision.Approve());
        await season.LetterAsync("chi-bo|1|StageApproved|1");
    }

    public Task TheOfficeTakesItInAsync() => season.DecideAsync("tiep-nhan", Season.Intake, Decision.Approve("Hồ sơ đủ thành phần."));

    /// <summary>The task was with her already; from the next working day on the substitute has it, and her own link only shows.</summary>
    public async Task TheReviewerGoesOnLeaveAsync()
    {
        var mine = await season.RequestAsync(People.Bloc, People.BlocReviewer);
        var today = await season.TodayAsync();
        using var officer = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        var form = (await officer.SignInAsync(Leave)).FormWith("substitute");
        form.Fill("substitute", "bi-thu").Fill("from", VietnamTime.Date(today)).Fill("to", VietnamTime.Date(today.AddDays(20))).Fill("reason", "Nghỉ phép năm.");
        var page = (await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Appointing a substitute");
        Assert.Contains("Nguyễn Thành Nam thay Mai Thị Lan", page.Text, StringComparison.Ordinal);
        await season.ToDayAsync(Calendar.Add(today, 1));
        Assert.Contains("Thay đồng chí: Mai Thị Lan", (await ToSubstituteAsync(1)).Text, StringComparison.Ordinal);
        using var browser = app.Browser();
        Assert.False((await browser.GetAsync(mine.Link.PathAndQuery)).HasField("verdict"));
    }

    public async Task TheSubstituteReturnsItAndTheUnitMendsItAsync()
    {
        using var substitute = new Approver(app.Address, app.Mailbox, Substitute);
        var outcome = await substitute.DecideAsync(await ToSubstituteAsync(1), Decision.Return(Wanted, "point:so-lieu"));
        Assert.Contains(Wanted, outcome.Text, StringComparison.Ordinal);
        var returned = await season.LetterAsync("khoi|1|Returned|1");
        Assert.Contains("Chỉ tiêu chưa có số liệu kiểm chứng được", returned.Text, StringComparison.Ordinal);
        await season.ToDayAsync(Calendar.Add(await season.TodayAsync(), 2));
        using var submitter = new Submitter(app.Address, app.Mailbox);
        var again = await submitter.ResubmitAsync(returned, season.Dossier.Model.Email, "ket-qua", new Dictionary<string, string> { ["target"] = Mended });
        Assert.Equal(Code, again);
    }

    public async Task TheSubstituteAgreesAsync()
    {
        using var substitute = new Approver(app.Address, app.Mailbox, Substitute);
        var request = await ToSubstituteAsync(2);
        var page = await substitute.OpenAsync(request);
        Assert.Equal(Mended, page.Document.QuerySelectorAll(".diff .said")[^1].TextContent.Trim());
        Assert.Contains("Nguyễn Thành Nam", (await substitute.DecideAsync(request, Decision.Approve())).Text, StringComparison.Ordinal);
        await season.RequestAsync("thuc-hien", Season.Holder);
    }

    private Task<Mail> ToSubstituteAsync(int attempt) => season.LetterAsync(Substitute, $"khoi|{attempt}|OpinionRequest|1|");
}
