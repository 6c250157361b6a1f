using System.Net;
using DanVanKheo.Calendar;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>An officer who is away: open and new tasks go to the substitute, and the opinion says in whose place it was given.</summary>
public sealed class SubstitutionTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Away = "danvan@khoi.example.vn";
    private const string Substitute = "bithu@khoi.example.vn";
    private const string Form = "/viec/uy-quyen";

    [Fact]
    public async Task Open_tasks_and_new_ones_go_to_the_substitute_until_it_ends()
    {
        var waiting = await app.People.RegisterAsync();
        await app.People.DecideAsync(waiting, Decision.Approve());
        var old = await app.People.RequestAsync(waiting, People.Bloc);
        using var officer = new Officer(app.Address, app.Mailbox, Away);
        await AppointAsync(officer);
        await ReconcileAsync();

        using var substitute = new Approver(app.Address, app.Mailbox, Substitute);
        var request = await substitute.RequestedAsync(waiting.Code);
        Assert.Contains("Thay đồng chí: Mai Thị Lan", request.Text, StringComparison.Ordinal);
        Assert.False((await officer.GetAsync(old.Link.PathAndQuery)).HasField("verdict"));
        Assert.Contains("Nguyễn Thành Nam", (await substitute.DecideAsync(request, Decision.Approve())).Text, StringComparison.Ordinal);

        var fresh = await app.People.RegisterAsync();
        await app.People.DecideAsync(fresh, Decision.Approve());
        await substitute.DecideAsync(await substitute.RequestedAsync(fresh.Code), Decision.Approve());
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(Away), m => m.Subject.Contains(fresh.Code, StringComparison.Ordinal));

        var ended = await (await officer.GetAsync(Form)).Form(Form + "/ket-thuc").SubmitAsync();
        Assert.Null(ended.TryForm(Form + "/ket-thuc"));
        var later = await app.People.RegisterAsync();
        await app.People.DecideAsync(later, Decision.Approve());
        await app.People.DecideAsync(later, Decision.Approve(), People.Bloc);
    }

    [Fact]
    public async Task Bad_days_are_explained_and_what_was_typed_is_kept()
    {
        using var officer = new Officer(app.Address, app.Mailbox, "phobithu@khoi.example.vn");
        var page = await officer.SignInAsync(Form);
        var answer = await page.FormWith("substitute").Fill("from", "31/02/2027").Fill("to", "hôm nay").Fill("reason", "Nghỉ").SubmitAsync();
        answer.Expect(HttpStatusCode.UnprocessableEntity, "Bad days");
        Assert.Equal(4, answer.Problems.Count);
        Assert.Equal("31/02/2027", answer.Document.QuerySelector("#from")!.GetAttribute("value"));
        Assert.Contains("Chưa có ủy quyền nào.", (await officer.GetAsync(Form)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_administrator_sees_the_reconciliations_and_a_lost_orchestration_is_not_needed_to_run_one()
    {
        using var officer = new Officer(app.Address, app.Mailbox, Away);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.SignInAsync("/can-bo/doi-soat")).Status);
        var page = await ReconcileAsync();
        Assert.Contains("Không có chỗ lệch", page.Text, StringComparison.Ordinal);
    }

    private static async Task AppointAsync(Officer officer)
    {
        var today = VietnamTime.Day(TimeProvider.System.GetUtcNow());
        var form = (await officer.SignInAsync(Form)).FormWith("substitute");
        var page = await form.Fill("substitute", "bi-thu").Fill("from", VietnamTime.Date(today)).Fill("to", VietnamTime.Date(today.AddDays(7))).Fill("reason", "Nghỉ phép năm.").SubmitAsync();
        page.Expect(HttpStatusCode.OK, "Appointing a substitute");
        Assert.Contains("Nguyễn Thành Nam thay Mai Thị Lan", page.Text, StringComparison.Ordinal);
    }

    private async Task<Page> ReconcileAsync()
    {
        using var administrator = new Officer(app.Address, app.Mailbox, "vanphong@khoi.example.vn");
        var page = await administrator.SignInAsync("/can-bo/doi-soat");
        return (await page.Form("/can-bo/doi-soat").SubmitAsync()).Expect(HttpStatusCode.OK, "Reconciling on demand");
    }
}
