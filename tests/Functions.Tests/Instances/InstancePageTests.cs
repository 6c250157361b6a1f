using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Instances;

/// <summary>The person who keeps the system going sees every workflow, reads one as a story, and stops or resumes it with a reason.</summary>
[Collection(nameof(SharedApp))]
public sealed class InstancePageTests(DevelopmentApp app)
{
    private const string Board = "/can-bo/durable";
    private const string Reason = "Chờ bộ phận kỹ thuật cài bản sửa lỗi.";

    [Fact]
    public async Task A_suspended_stage_keeps_the_opinion_and_goes_on_when_it_is_resumed()
    {
        var dossier = await app.People.RegisterAsync(People.Model(2));
        await app.People.RequestAsync(dossier);
        using var officer = await AdministratorAsync();
        var page = await officer.GetAsync($"{Board}?tim=stage-{dossier.Code}");
        Assert.Contains(AddressOf(Stage(dossier)), page.Links);
        Assert.DoesNotContain($"dossier-{dossier.Code}", page.Text, StringComparison.Ordinal);

        page = await officer.GetAsync(AddressOf(Stage(dossier)));
        Assert.Contains("Giao việc WatchStage", page.Text, StringComparison.Ordinal);
        Assert.Contains("Xong việc SendLetter", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(dossier.Model.Approver, page.Html, StringComparison.Ordinal);

        page = await CommandAsync(officer, Stage(dossier), "Suspend", "ngắn");
        page.Expect(HttpStatusCode.UnprocessableEntity, "Hardly a reason");
        Assert.Equal("ngắn", page.FormWith("reason").Value("reason"));
        page = await CommandAsync(officer, Stage(dossier), "Suspend", Reason);
        Assert.Equal(AddressOf(Stage(dossier)), page.Url.PathAndQuery);
        Assert.Contains(Reason, page.Text, StringComparison.Ordinal);
        await StateAsync(officer, Stage(dossier), "Tạm dừng");
        Assert.Contains(AddressOf(Stage(dossier)), (await officer.GetAsync($"{Board}?trang-thai=Suspended&tim=stage-{dossier.Code}")).Links);

        await app.People.DecideAsync(dossier, Decision.Approve());
        await Task.Delay(1500);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(People.BlocReviewer), m => m.Key.StartsWith($"{dossier.Code}|khoi|", StringComparison.Ordinal));
        await CommandAsync(officer, Stage(dossier), "Resume", Reason);
        await app.People.RequestAsync(dossier, People.Bloc);
        page = await StateAsync(officer, Stage(dossier), "Đã xong");
        Assert.DoesNotContain("/can-bo/durable/lenh", page.Html, StringComparison.Ordinal);
        Assert.Contains("Cho quy trình chạy tiếp", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_terminated_is_started_anew_by_the_next_comparison()
    {
        var dossier = await app.People.RegisterAsync(People.Model(2));
        await app.People.RequestAsync(dossier);
        using var officer = await AdministratorAsync();
        await CommandAsync(officer, Dossier(dossier), "Terminate", Reason);
        await StateAsync(officer, Dossier(dossier), "Đã chấm dứt");
        await StateAsync(officer, Stage(dossier), "Đã chấm dứt");
        (await officer.GetAsync(CommandOf(Dossier(dossier), "Terminate"))).Expect(HttpStatusCode.OK, "Looking is free");
        var late = await CommandAsync(officer, Dossier(dossier), "Terminate", Reason);
        Assert.Contains("trạng thái khác", late.Expect(HttpStatusCode.UnprocessableEntity, "It has ended").Problems.Single(), StringComparison.Ordinal);

        // The comparison leaves a dossier alone for half a minute after it came.
        await StartedAnewAsync(officer, dossier);
        await app.People.DecideAsync(dossier, Decision.Approve());
        await app.People.RequestAsync(dossier, People.Bloc);
    }

    [Fact]
    public async Task The_board_counts_what_runs_and_says_when_it_wakes()
    {
        var dossier = await app.People.RegisterAsync(People.Model(2));
        await app.People.RequestAsync(dossier);
        using var officer = await AdministratorAsync();
        var page = await officer.GetAsync(Board);
        Assert.Matches("Đang chạy[1-9]", page.Text);
        Assert.Matches(@"Các lần hẹn giờ sắp tới ?\d\d:\d\d \d\d/\d\d/\d{4} · Bước xét", page.Text);
        Assert.Contains("Hẹn giờ tiếp theo", (await officer.GetAsync(AddressOf(Stage(dossier)))).Text, StringComparison.Ordinal);
        Assert.Contains("Không có quy trình nào như vậy", (await officer.GetAsync($"{Board}?trang-thai=SetAside&tim=stage-{dossier.Code}")).Text, StringComparison.Ordinal);
        Assert.Contains(Board, (await officer.GetAsync("/viec")).Links);
    }

    [Fact]
    public async Task Only_administrators_come_in_and_only_with_a_form_of_ours()
    {
        var dossier = await app.People.RegisterAsync(People.Model(2));
        await app.People.RequestAsync(dossier);
        string[] addresses = [Board, AddressOf(Dossier(dossier)), CommandOf(Dossier(dossier), "Terminate")];
        using var stranger = app.Browser();
        using var secretary = new Officer(app.Address, app.Mailbox, dossier.Model.Approver);
        await secretary.SignInAsync();
        foreach (var address in addresses)
        {
            Assert.Contains("/dang-nhap", (await stranger.GetAsync(address)).Url.AbsolutePath, StringComparison.Ordinal);
            (await secretary.GetAsync(address)).Expect(HttpStatusCode.Forbidden, address);
        }

        using var officer = await AdministratorAsync();
        (await officer.GetAsync(AddressOf("no-such"))).Expect(HttpStatusCode.NotFound, "An unknown id");
        (await officer.GetAsync(CommandOf(Dossier(dossier), "Purge"))).Expect(HttpStatusCode.NotFound, "An unknown command");
        var nonce = (await officer.GetAsync(CommandOf(Dossier(dossier), "Suspend"))).FormWith("reason").Value("nonce");
        // The nonce of one command opens no other.
        (await officer.Browser.PostAsync(Board + "/lenh", [new("id", Dossier(dossier)), new("lenh", "Terminate"), new("reason", Reason), new("nonce", nonce)])).Expect(HttpStatusCode.Forbidden, "A nonce of another command");
        await StateAsync(officer, Dossier(dossier), "Đang chạy");
    }

    private static async Task StartedAnewAsync(Officer officer, SentDossier dossier)
    {
        for (var tries = 0; tries < 90; tries++)
        {
            await (await officer.GetAsync("/can-bo/doi-soat")).Form("/can-bo/doi-soat").SubmitAsync();
            if ((await officer.GetAsync(AddressOf(Stage(dossier)))).Text.Contains("Trạng tháiĐang chạy", StringComparison.Ordinal)) return;
            await Task.Delay(500);
        }

        throw new TimeoutException($"The comparison did not start {dossier.Code} again.");
    }

    private static string Stage(SentDossier dossier) => $"stage-{dossier.Code}-chi-bo-1";

    private static string Dossier(SentDossier dossier) => $"dossier-{dossier.Code}";

    private static string AddressOf(string id) => $"{Board}/xem?id={id}";

    private static string CommandOf(string id, string command) => $"{Board}/lenh?id={id}&lenh={command}";

    private static async Task<Page> CommandAsync(Officer officer, string id, string command, string reason) =>
        await (await officer.GetAsync(CommandOf(id, command))).FormWith("reason").Fill("reason", reason).SubmitAsync();

    private async Task<Officer> AdministratorAsync()
    {
        var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        return officer;
    }

    private static async Task<Page> StateAsync(Officer officer, string id, string state)
    {
        for (var tries = 0; ; tries++)
        {
            var page = await officer.GetAsync(AddressOf(id));
            if (page.Text.Contains($"Trạng thái{state}", StringComparison.Ordinal)) return page;
            if (tries == 100) throw new UnexpectedPageException($"{id} did not become “{state}”.", page);
            await Task.Delay(100);
        }
    }
}
