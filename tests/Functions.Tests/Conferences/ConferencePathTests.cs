using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Periods;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Conferences;

/// <summary>The half-year's conference: who came and who did not, what was concluded, who does what by when; the unit answers by its link, and the next report tells how it stands.</summary>
public sealed class ConferencePathTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Secretary = "bithu.tinhdoan@khoi.example.vn";
    private const string Other = "bithu.thue@khoi.example.vn";
    private const string Task = "Hướng dẫn ba chi bộ chưa đăng ký mô hình ở lĩnh vực kinh tế.";
    private const string Result = "Đã hướng dẫn cả ba chi bộ, hai mô hình mới được đăng ký.";

    [Fact]
    public async Task From_the_record_to_the_next_report()
    {
        var year = await NextYearAsync();
        await SetAsync(25, 6, year);
        var (period, address) = ($"{year}-h1", $"/can-bo/so-ket/{year}-h1/hoi-nghi");
        using var desk = new FigureDesk(new Officer(app.Address, app.Mailbox, People.CommendationOfficer));
        await desk.Owner.SignInAsync();
        var page = await RecordAsync(desk, period, address, $"25/06/{year}");
        await GiveAsync(page, address, "tinh-doan", $"30/09/{year}");
        page = await GiveAsync(await desk.GetAsync(address), address, "cuc-thue", $"30/09/{year}");
        await PapersAsync(desk, period);
        await AnswerAsync(period);
        await RemindAsync(year, period);

        await desk.Owner.SignInAsync();
        page = await desk.GetAsync(address);
        Assert.Contains("Hoàn thành đúng hạn: " + Result, page.Text, StringComparison.Ordinal);
        Assert.Contains("Quá hạn, chưa báo cáo 1", page.Text, StringComparison.Ordinal);
        await NextReportAsync(desk, year, address);
    }

    [Fact]
    public async Task A_record_is_for_the_owner_of_the_reports()
    {
        using var secretary = new Officer(app.Address, app.Mailbox, Other);
        await secretary.SignInAsync();
        (await secretary.GetAsync("/can-bo/so-ket/2026-h1/hoi-nghi")).Expect(HttpStatusCode.Forbidden, "The conference's page");
        using var owner = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        await owner.SignInAsync();
        (await owner.GetAsync("/can-bo/so-ket/2026-h3/hoi-nghi")).Expect(HttpStatusCode.NotFound, "A period there is none of");
    }

    /// <summary>What was typed stays when a day is wrong; a form from before another's record overwrites nothing.</summary>
    private static async Task<Page> RecordAsync(FigureDesk desk, string period, string address, string day)
    {
        var first = await desk.GetAsync(address);
        Assert.Contains(address, (await desk.GetAsync("/can-bo/so-ket/" + period)).Links);
        PageForm Filled(Page page) => page.Form(address).Fill("place", "Hội trường Đảng ủy Khối").Fill("chair", "Nguyễn Thành Nam, Bí thư").Fill("secretary", "Đỗ Văn Minh, Chánh Văn phòng").Tick("present", "tinh-doan", "hoi-phu-nu").Fill("who_tinh-doan", "Trần Văn An").Fill("conclusion", "Giữ vững các mô hình đã công nhận.\nMở rộng sang lĩnh vực còn trống.");
        var refused = (await Filled(first).Fill("day", "31/06").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A wrong day");
        Assert.Equal(("31/06", "Trần Văn An"), (refused.Form(address).Value("day"), refused.Form(address).Value("who_tinh-doan")));
        Assert.False(refused.HasField("task"));
        var kept = (await refused.Form(address).Fill("day", day).SubmitAsync()).Expect(HttpStatusCode.OK, "Recording");
        Assert.Contains("2/9 đơn vị", kept.Text, StringComparison.Ordinal);
        Assert.Contains("7 đơn vị: ", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Đảng ủy Cục Thuế", kept.Document.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        var stale = (await Filled(first).Fill("day", day).Fill("place", "Nơi khác").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A form from before the record");
        Assert.Equal("Nơi khác", stale.Form(address).Value("place"));
        return await desk.GetAsync(address);
    }

    private static async Task<Page> GiveAsync(Page page, string address, string unit, string due)
    {
        PageForm Filled(Page on) => on.Form(address + "/nhiem-vu").Fill("task", Task).Fill("unit", unit).Fill("owner", "Bí thư");
        var refused = (await Filled(page).Fill("due", "01/01/2020").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A day before the conference");
        Assert.Equal((Task, unit), (refused.Form(address + "/nhiem-vu").Value("task"), refused.Form(address + "/nhiem-vu").Value("unit")));
        var form = refused.Form(address + "/nhiem-vu").Fill("due", due);
        foreach (var answer in await System.Threading.Tasks.Task.WhenAll(form.SubmitAsync(), form.SubmitAsync())) answer.Expect(HttpStatusCode.OK, "Giving a task twice");
        return await form.SubmitAsync();
    }

    /// <summary>Minutes with who came and who did not, and the notice with the tasks: both without a finding of the linter.</summary>
    private static async Task PapersAsync(FigureDesk desk, string period)
    {
        foreach (var (type, says) in ((string, string[])[])[("Minutes", ["Có mặt 2/9 đơn vị", "Trần Văn An", "Vắng mặt 7 đơn vị", Task]), ("Notice", ["kết luận Hội nghị sơ kết", "Nguyễn Thành Nam, Bí thư", Task])])
        {
            var asked = await desk.GetAsync($"/can-bo/van-ban?lap={type}|{period}");
            var paper = (await asked.FormWith("what").SubmitAsync()).Expect(HttpStatusCode.OK, "Opening the paper of the conference");
            Assert.Contains("không có lỗi", paper.Text, StringComparison.Ordinal);
            var file = new PeriodPaper(await desk.GetAsync(paper.Url.AbsolutePath + "/docx"));
            foreach (var text in says) Assert.Contains(text, file.Text, StringComparison.Ordinal);
            Assert.Equal("2", file.Column("Hội nghị thống nhất giao", 0)[^1]);
        }
    }

    /// <summary>The unit is told at once, answers by the link of the letter, and can only answer for itself.</summary>
    private async Task AnswerAsync(string period)
    {
        var letter = await app.Mailbox.WaitForAsync(Secretary, "", where: m => m.Key.StartsWith($"{period}|tinh-doan|1|ConclusionTask|", StringComparison.Ordinal));
        Assert.Contains(Task, letter.Text, StringComparison.Ordinal);
        using var unit = app.Browser();
        var page = (await unit.GetAsync(letter.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The link of the letter");
        var address = $"/don-vi/ky/{period}/tinh-doan/nhiem-vu/1";
        Assert.Null(page.TryForm($"/don-vi/ky/{period}/tinh-doan/nhiem-vu/2"));
        var refused = (await page.Form(address).Fill("answer_1", "Done").Fill("result_1", "Xong").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Done without a result");
        Assert.Equal(("Done", "Xong"), (refused.Form(address).Value("answer_1"), refused.Form(address).Value("result_1")));
        var done = (await refused.Form(address).Fill("result_1", Result).SubmitAsync()).Expect(HttpStatusCode.OK, "Answering");
        Assert.Contains("Đã ghi kết quả nhiệm vụ.", done.Text, StringComparison.Ordinal);
    }

    /// <summary>Who has answered is left alone; who has not is reminded before the day and after it.</summary>
    private async Task RemindAsync(int year, string period)
    {
        foreach (var (day, month, number) in ((int, int, int)[])[(29, 9, 1), (4, 10, 2)])
        {
            await SetAsync(day, month, year);
            await app.Mailbox.WaitForAsync(Other, "", where: m => m.Key.StartsWith($"{period}|cuc-thue|2|ConclusionReminder|{number}|", StringComparison.Ordinal));
        }

        Assert.DoesNotContain(await app.Mailbox.ReadAsync(Secretary), m => m.Key.Contains("|ConclusionReminder|", StringComparison.Ordinal));
    }

    /// <summary>The year's report tells of both tasks, on the page, in the workbook and on paper; what happens later changes nothing in it.</summary>
    private async Task NextReportAsync(FigureDesk desk, int year, string address)
    {
        await SetAsync(20, 12, year);
        await desk.Owner.SignInAsync();
        var (period, report) = ($"{year}-nam", $"/so-ket/ky/{year}-nam");
        await desk.FreezeAsync(period);
        await (await desk.GetAsync(address)).Form(address + "/nhiem-vu/2").Fill("answer_2", "NotDone").Fill("result_2", "Chi bộ sáp nhập giữa năm.").SubmitAsync();
        Assert.Contains("Chưa thực hiện được: Chi bộ sáp nhập giữa năm.", (await desk.GetAsync(address)).Text, StringComparison.Ordinal);
        var page = await desk.GetAsync(report);
        Assert.Contains("Thực hiện kết luận hội nghị kỳ trước: 2 nhiệm vụ", page.Text, StringComparison.Ordinal);
        Assert.Contains("Hoàn thành đúng hạn 1; Quá hạn, chưa báo cáo 1", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sáp nhập giữa năm", page.Text, StringComparison.Ordinal);
        var sheet = FigureDesk.Sheets(await desk.GetAsync(report + "/xlsx"))("Kết luận kỳ trước");
        Assert.Equal(["Hoàn thành đúng hạn", "Quá hạn, chưa báo cáo"], sheet.Skip(1).Select(r => r[6]));
        Assert.Equal(["Hoàn thành đúng hạn", "Quá hạn, chưa báo cáo"], (await desk.PaperAsync(period)).Column("Thực hiện kết luận hội nghị", 3));
    }

    /// <summary>Into the first year whose spring is still to come.</summary>
    private async Task<int> NextYearAsync()
    {
        using var clock = app.Clock();
        var now = await clock.NowAsync();
        return now < new DateTimeOffset(now.Year, 3, 1, 9, 0, 0, now.Offset) ? now.Year : now.Year + 1;
    }

    private async Task SetAsync(int day, int month, int year)
    {
        using var clock = app.Clock();
        await clock.SetAsync(day, month, year, 9, 0);
    }
}
