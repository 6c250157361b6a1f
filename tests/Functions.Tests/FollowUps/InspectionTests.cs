using System.Net;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.FollowUps;

/// <summary>An officer records a visit; the unit is told what to mend by when, says what it did, and an officer confirms.</summary>
public sealed class InspectionTests(TwoPassApp app) : IClassFixture<TwoPassApp>
{
    private const string Inspector = "kiemtra@khoi.example.vn";
    private const string Wrong = "Danh sách hộ tham gia chưa có chữ ký.";

    [Fact]
    public async Task A_finding_is_told_reminded_answered_and_confirmed()
    {
        using var season = new Season(app);
        var dossier = await season.ToImplementationAsync();
        await season.ToDayAsync(5, 4);
        using var officer = new Officer(app.Address, app.Mailbox, Inspector);
        var address = "/can-bo/kiem-tra/" + dossier.Code;
        var page = (await officer.SignInAsync(address)).Expect(HttpStatusCode.OK, "The inspections");
        var form = Visit(page, address, Season.Day(5, 4, season.Year)).Fill("text_0", Wrong).Fill("remedy_0", "Lấy đủ chữ ký của các hộ.").Fill("due_0", Season.Day(20, 4, season.Year));
        page = await form.SubmitAsync();
        await form.SubmitAsync();
        Assert.Contains(Wrong, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kiểm tra lần 2", (await officer.GetAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains(Wrong, (await officer.GetAsync(address + "/bien-ban/1")).Expect(HttpStatusCode.OK, "The minutes").Text, StringComparison.Ordinal);

        var told = await season.LetterAsync("thuc-hien|1|RemedyReminder|100");
        Assert.Contains(Wrong, told.Text, StringComparison.Ordinal);
        await season.ToDayAsync(25, 4);
        await season.LetterAsync("thuc-hien|1|RemedyReminder|102");
        using var holder = app.Browser();
        Assert.Contains("Còn 1 nội dung kiểm tra", (await season.LookAsync(holder, "thuc-hien", Season.Holder)).Text, StringComparison.Ordinal);

        var home = await season.OpenAsync(told);
        Assert.Contains("Quá hạn", home.Text, StringComparison.Ordinal);
        home = await home.FormWith("answer_1").Fill("answer_1", "Đã xong").SubmitAsync();
        Assert.Equal("Đã xong", home.Expect(HttpStatusCode.UnprocessableEntity, "An answer that says nothing").FormWith("answer_1").Value("answer_1"));
        home = await home.FormWith("answer_1").Fill("answer_1", "Đã lấy đủ 50 chữ ký ngày 21/4.").SubmitAsync();
        Assert.False(home.HasField("answer_1"));

        Assert.Contains("Kiểm tra việc khắc phục", (await officer.SignInAsync()).Text, StringComparison.Ordinal);
        page = await officer.GetAsync(address);
        Assert.Contains("50 chữ ký", page.Text, StringComparison.Ordinal);
        page = (await page.FormWith("state_1").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Nothing chosen");
        page = await page.FormWith("state_1").Fill("state_1", "Remedied").SubmitAsync();
        Assert.False(page.HasField("state_1"));
        Assert.DoesNotContain("nội dung kiểm tra chưa", (await season.LookAsync(holder, "thuc-hien", Season.Holder)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_are_named_and_what_was_typed_stays()
    {
        using var season = new Season(app);
        var dossier = await season.ToImplementationAsync();
        using var officer = new Officer(app.Address, app.Mailbox, Inspector);
        var address = "/can-bo/kiem-tra/" + dossier.Code;
        var page = await officer.SignInAsync(address);
        page = await Visit(page, address, Season.Day(1, 12, season.Year)).Fill("text_1", Wrong).Fill("due_1", "mai").SubmitAsync();
        page.Expect(HttpStatusCode.UnprocessableEntity, "A visit in the future");
        Assert.Equal(3, page.Problems.Count);
        Assert.Equal((Wrong, "mai"), (page.Form(address).Value("text_1"), page.Form(address).Value("due_1")));
    }

    [Fact]
    public async Task It_is_for_officers_with_the_duty_only()
    {
        using var season = new Season(app);
        var dossier = await season.ToImplementationAsync();
        var address = "/can-bo/kiem-tra/" + dossier.Code;
        using var stranger = app.Browser();
        Assert.Equal("/dang-nhap", (await stranger.GetAsync(address)).Url.AbsolutePath);
        (await stranger.PostAsync(address, [new("day", "01/01/2027")])).Expect(HttpStatusCode.Forbidden, "A post without signing in");
        using var secretary = new Officer(app.Address, app.Mailbox, "bithu.thue@khoi.example.vn");
        (await secretary.SignInAsync(address)).Expect(HttpStatusCode.Forbidden, "Another duty");
        using var inspector = new Officer(app.Address, app.Mailbox, Inspector);
        (await inspector.SignInAsync("/can-bo/kiem-tra/DVK-2020-0001")).Expect(HttpStatusCode.NotFound, "No such model");
    }

    private static PageForm Visit(Page page, string address, string day) => page.Form(address)
        .Fill("day", day).Fill("team", "Đào Văn Long, Ủy viên Ủy ban Kiểm tra").Fill("subject", "Head").Fill("conclusion", "Đơn vị làm đúng kế hoạch, hồ sơ còn thiếu.");
}
