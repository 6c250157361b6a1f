using System.Net;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Periods;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>The report of a half-year is written from what the timer froze, and stays when dossiers change.</summary>
[Collection(nameof(MovingClock))]
public sealed class ReportPathTests(DevelopmentApp app)
{
    [Fact]
    public async Task The_report_is_written_from_the_frozen_half_year()
    {
        await app.People.RegisterAsync();
        var period = await PassCutOffAsync();
        await ReportOwner.FreezeAsync(app, period);
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        var list = await officer.SignInAsync("/can-bo/van-ban");
        var page = (await list.FormWith("what").Fill("what", "Report|" + period).SubmitAsync()).Expect(HttpStatusCode.OK, "Opening the report");
        var paper = page.Document.QuerySelector(".paper")!;
        Assert.Contains($"tính đến hết ngày 15/06/{period[..4]}", paper.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, paper.QuerySelectorAll("table").Length);
        var totals = paper.QuerySelectorAll("table").Select(t => t.QuerySelectorAll("tbody tr").Select(r => int.Parse(r.Children[1].TextContent.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).ToList()).ToList();
        Assert.All(totals, counts => Assert.Equal(counts[^1], counts[..^1].Sum()));
        Assert.Single(totals.Select(c => c[^1]).Distinct());
        var saved = await page.FormWith("limits").Fill("limits", "Còn ba đơn vị chưa đăng ký.\nMinh chứng nộp chậm.").SubmitAsync();
        Assert.Contains("Minh chứng nộp chậm.", saved.Document.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không có lỗi", saved.Text, StringComparison.Ordinal);
    }

    private async Task<string> PassCutOffAsync()
    {
        using var clock = app.Clock();
        var now = await clock.NowAsync();
        var next = new DateTimeOffset(now.Year, 6, 16, 9, 0, 0, now.Offset);
        if (next <= now) next = next.AddYears(1);
        await clock.AdvanceAsync(next - now);
        return $"{next.Year}-h1";
    }
}
