using System.IO.Compression;
using System.Net;
using System.Text;
using Azure.Data.Tables;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>The half-year ends with 15/06 in Vietnam, the year with 31/12; what was counted stays counted.</summary>
public sealed class HalfYearTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Formula = "=HYPERLINK(\"http://evil.example\",\"Mô hình\")";

    [Fact]
    public async Task The_cut_off_day_counts_to_its_last_minute_and_what_is_frozen_stays()
    {
        var year = await NextAsync(6, 15, 23, 57);
        using var early = new Prepared(app);
        using var late = new Prepared(app);
        await early.WriteAsync(People.Model() with { Name = Formula });
        await late.WriteAsync(People.Model(2));
        await SetAsync(15, 6, year, 23, 59);
        var counted = await early.SendAsync();
        await SetAsync(16, 6, year, 0, 1);
        var tooLate = await late.SendAsync();

        var period = $"{year}-h1";
        var (owner, page) = await SummaryAsync(period);
        using var _ = owner;
        Assert.Contains(counted.Code, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(tooLate.Code, page.Text, StringComparison.Ordinal);
        await app.People.DecideAsync(counted, Decision.Reject("Trùng với nhiệm vụ thường xuyên."));
        await app.People.LetterAsync(counted, "Rejected");
        Assert.Equal(page.Text, (await owner.GetAsync("/so-ket/ky/" + period)).Text);

        var workbook = await owner.GetAsync($"/so-ket/ky/{period}/xlsx");
        Assert.DoesNotContain("<f", Sheets(workbook.Expect(HttpStatusCode.OK, "The workbook")), StringComparison.Ordinal);
        using var stranger = app.Browser();
        foreach (var address in (string[])["/so-ket/ky/" + period, $"/so-ket/ky/{period}/xlsx"]) (await stranger.GetAsync(address)).Expect(HttpStatusCode.NotFound, "A stranger");
    }

    [Fact]
    public async Task A_new_year_begins_at_midnight_in_Vietnam()
    {
        var year = await NextAsync(12, 31, 23, 57);
        using var old = new Prepared(app);
        using var fresh = new Prepared(app);
        await old.WriteAsync(People.Model());
        await fresh.WriteAsync(People.Model(2));
        await SetAsync(31, 12, year, 23, 59);
        var last = await old.SendAsync();
        Assert.StartsWith($"DVK-{year}-", last.Code, StringComparison.Ordinal);
        await SetAsync(1, 1, year + 1, 0, 1);
        Assert.Equal($"DVK-{year + 1}-0001", (await fresh.SendAsync()).Code);
        await app.People.DecideAsync(last, Decision.Approve());
        await app.People.RequestAsync(last, People.Bloc);
    }

    [Fact]
    public async Task A_cut_off_that_passed_while_the_application_was_down_is_made_up_for()
    {
        await app.People.RegisterAsync();
        using var clock = app.Clock();
        var now = await clock.NowAsync();
        var year = now >= new DateTimeOffset(now.Year, 6, 16, 0, 0, 0, now.Offset) ? now.Year + 1 : now.Year;
        await app.Process.KillAsync();
        await SkipAsync(new DateTimeOffset(year, 6, 20, 9, 0, 0, now.Offset));
        await app.Process.RestartAsync();
        var (owner, page) = await SummaryAsync($"{year}-h1");
        using var _ = owner;
        Assert.Contains($"15/06/{year}", page.Text, StringComparison.Ordinal);
    }

    /// <summary>Sets the clock to this moment of the year that has it still before it; returns the year.</summary>
    private async Task<int> NextAsync(int month, int day, int hour, int minute)
    {
        using var clock = app.Clock();
        var now = await clock.NowAsync();
        var year = now < new DateTimeOffset(now.Year, month, day, hour, minute, 0, now.Offset) ? now.Year : now.Year + 1;
        await clock.SetAsync(day, month, year, hour, minute);
        return year;
    }

    private async Task SetAsync(int day, int month, int year, int hour, int minute)
    {
        using var clock = app.Clock();
        await clock.SetAsync(day, month, year, hour, minute);
    }

    private async Task SkipAsync(DateTimeOffset to)
    {
        var table = new TableServiceClient($"DataFolder={app.Process.DataFolder}").GetTableClient("Clock");
        await table.UpsertEntityAsync(new TableEntity("clock", "ahead") { ["Seconds"] = (to - DateTimeOffset.UtcNow).TotalSeconds }, TableUpdateMode.Replace);
    }

    private async Task<(Visitor Owner, Page Page)> SummaryAsync(string period)
    {
        var mail = await app.Mailbox.WaitForAsync(People.CommendationOfficer, "", where: m => m.Key.StartsWith(period + "|", StringComparison.Ordinal));
        var owner = app.Browser();
        var page = (await owner.GetAsync(mail.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The summary");
        Assert.Equal("/so-ket/ky/" + period, page.Url.AbsolutePath);
        return (owner, page);
    }

    private static string Sheets(Page workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook.Body.ToArray()));
        return string.Concat(zip.Entries.Where(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }));
    }
}
