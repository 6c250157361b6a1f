using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>A stage that nobody answers: reminded, then the next rung is asked too. Nothing is decided by the clock.</summary>
[Collection(nameof(MovingClock))]
public sealed class EscalationTests(DevelopmentApp app)
{
    private const string Administrator = "phobithu@khoi.example.vn";

    [Fact]
    public async Task A_late_stage_calls_the_rung_above_and_either_may_answer()
    {
        using var clock = app.Clock();
        var dossier = await app.People.RegisterUpToCommendationAsync();
        await app.People.RequestAsync(dossier, People.Commendation);
        await clock.AdvanceAsync(TimeSpan.FromDays(90));
        var escalation = await app.Mailbox.WaitForAsync(Administrator, $"[{dossier.Code}]", where: m => m.Key.StartsWith($"{dossier.Code}|khen-thuong|1|OpinionEscalation|1|", StringComparison.Ordinal));
        Assert.Contains("quá hạn", escalation.Subject, StringComparison.OrdinalIgnoreCase);

        using var above = new Approver(app.Address, app.Mailbox, escalation.To);
        using var officer = new Approver(app.Address, app.Mailbox, People.CommendationOfficer);
        Assert.True((await officer.OpenAsync(await app.People.RequestAsync(dossier, People.Commendation))).HasField("verdict"));
        var why = (await above.OpenAsync(escalation)).Document.QuerySelector(".why")!.TextContent;
        foreach (var text in (string[])["Vì sao tôi thấy hồ sơ này?", "Bước này đã chậm", "Quản trị"]) Assert.Contains(text, why, StringComparison.Ordinal);
        var outcome = await above.DecideAsync(escalation, Decision.Return("Bổ sung xác nhận của cấp ủy cơ sở."));
        Assert.Contains("Trả lại", outcome.Text, StringComparison.Ordinal);
        Assert.Contains("Trả lại", (await officer.OpenAsync(await app.People.RequestAsync(dossier, People.Commendation))).Text, StringComparison.Ordinal);
    }
}
